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
        using var process = Process.Start(start) ?? throw new PostgresProgramFailedException(Path.GetFileName(program), -1, workFolder);
        if (pipesEnd)
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
        await process.WaitForExitAsync(ct);
        return process.ExitCode;
    }
}

/// <summary>A PostgreSQL program did not do its work.</summary>
public sealed class PostgresProgramFailedException(string program, int code, string folder)
    : Exception($"{program} ended with code {code}. What it said is in {Path.Combine(folder, "postgres.log")}. "
        + "If the folder holds data of a newer PostgreSQL, set SKILLSMATCH_PG_BIN to that version; otherwise remove the folder to begin anew.");
