using System.Diagnostics;
using System.Globalization;

namespace SkillsMatch.Benchmarks.Peers;

/// <summary>A PostgreSQL of this run only, in a folder that is thrown away, on a unix socket.</summary>
internal sealed class PostgresServer : IDisposable
{
    private readonly string _programs;
    private readonly string _folder;

    private PostgresServer(string programs, string folder) => (_programs, _folder) = (programs, folder);

    public string ConnectionString => $"Host={_folder};Username=postgres;Database=postgres;Command Timeout=600";

    /// <summary>Null: there is no PostgreSQL on this machine.</summary>
    public static PostgresServer? Start()
    {
        var programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(one => Path.Combine(one, "bin")).LastOrDefault(one => File.Exists(Path.Combine(one, "initdb")))
            : null;
        if (programs is null)
            return null;
        var server = new PostgresServer(programs, Directory.CreateTempSubdirectory("skillsmatch-bench").FullName);
        if (Environment.UserName == "root")
            Run("chown", "postgres", server._folder);
        server.RunAsOwner("initdb", "-D", server.Data, "-U", "postgres", "-A", "trust", "--no-sync");
        server.RunAsOwner(
            "pg_ctl", "-D", server.Data, "-w", "-l", Path.Combine(server._folder, "log"), "-o",
            $"-c listen_addresses= -c unix_socket_directories={server._folder} -c fsync=off -c shared_buffers=1GB -c max_parallel_workers_per_gather=0 -c jit=off",
            "start");
        return server;
    }

    /// <summary>Seconds of processor time that a backend has had, in steps of 10 ms.</summary>
    public static double CpuOf(int backend)
    {
        var fields = File.ReadAllText($"/proc/{backend}/stat").Split(')')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / 100;
    }

    public void Dispose()
    {
        RunAsOwner("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private void RunAsOwner(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs, program);
        if (Environment.UserName == "root")
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        else
            Run(path, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = "/" })
            ?? throw new InvalidOperationException($"{program} did not start.");
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
