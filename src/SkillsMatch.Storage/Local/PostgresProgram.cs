using System.ComponentModel;
using System.Diagnostics;

namespace SkillsMatch.Storage.Local;

/// <summary>Runs one PostgreSQL program to its end.</summary>
internal static class PostgresProgram
{
    /// <exception cref="PostgresProgramFailedException">The program ended with another code than 0.</exception>
    public static async Task RunAsync(string program, string? user, string workFolder, IEnumerable<string> arguments, CancellationToken ct)
    {
        var code = await ExitCodeAsync(program, user, workFolder, arguments, ct);
        if (code != 0)
            throw new PostgresProgramFailedException(Path.GetFileName(program), code, workFolder);
    }

    /// <summary>The exit code of the program. pg_ctl leaves a server behind that inherits its streams, so those are never piped.</summary>
    public static async Task<int> ExitCodeAsync(string program, string? user, string workFolder, IEnumerable<string> arguments, CancellationToken ct)
    {
        var pipesEnd = !Path.GetFileName(program).StartsWith("pg_ctl", StringComparison.Ordinal);
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workFolder,
            UseShellExecute = false,
            RedirectStandardOutput = pipesEnd,
            RedirectStandardError = pipesEnd,
        };
        if (user is not null)
            start.UserName = user;
        using var process = Start(start);
        if (pipesEnd)
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
        await process.WaitForExitAsync(ct);
        return process.ExitCode;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new PostgresProgramFailedException(Path.GetFileName(start.FileName), -1, start.WorkingDirectory);
        }
        catch (Win32Exception) when (start.UserName.Length > 0)
        {
            throw new PostgresFolderClosedException(start.WorkingDirectory, start.UserName);
        }
    }
}

/// <summary>The user that PostgreSQL runs as cannot reach the folder for its data.</summary>
public sealed class PostgresFolderClosedException(string folder, string user)
    : Exception($"PostgreSQL runs as the user '{user}', who cannot reach {folder}: a folder above it is closed to others. "
        + "Choose another one with DataFolder=…, or open the folders above it (chmod a+x).");

/// <summary>A PostgreSQL program did not do its work.</summary>
public sealed class PostgresProgramFailedException(string program, int code, string folder)
    : Exception($"{program} ended with code {code}. What it said is in {Path.Combine(folder, "postgres.log")}. "
        + "If the folder holds data of a newer PostgreSQL, set SKILLSMATCH_PG_BIN to that version; otherwise remove the folder to begin anew.");
