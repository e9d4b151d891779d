using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SkillsMatch.Storage.Local;

/// <summary>
/// A private PostgreSQL server that belongs to this process: nobody else can reach it (unix socket in a 0700 folder, or 127.0.0.1 on a free port
/// where sockets are not to be had), it keeps its data in one folder, and it stops when this process stops.
/// A server left behind by a process that was killed is taken over.
/// </summary>
public sealed class LocalPostgresServer : IAsyncDisposable
{
    private const int LongestSocketFolder = 90; // a socket path holds 107 bytes, the file name takes the rest
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly string _programs;
    private readonly string _folder;
    private readonly string? _user;
    private readonly bool _throwAway;
    private bool _isGuest;
    private int _port;

    private LocalPostgresServer(string programs, string folder, bool throwAway)
    {
        (_programs, _folder, _throwAway) = (programs, folder, throwAway);
        _user = UnprivilegedAccount.ForThisProcess();
    }

    private string DataFolder => Path.Combine(_folder, "data");

    private string PidFile => Path.Combine(DataFolder, "postmaster.pid");

    /// <summary>Starts (or takes over) the server that keeps its data in <paramref name="folder"/>.</summary>
    /// <exception cref="PostgresNotFoundException">There is no PostgreSQL on this machine.</exception>
    /// <exception cref="PostgresProgramFailedException">PostgreSQL would not start.</exception>
    public static async Task<LocalPostgresServer> StartAsync(string folder, CancellationToken ct)
    {
        var server = new LocalPostgresServer(FindPrograms(), Path.GetFullPath(folder), throwAway: false);
        await server.StartAsync(ct);
        return server;
    }

    /// <summary>Uses the server that another process of this service runs on <paramref name="folder"/>, and leaves it running at the end.</summary>
    /// <param name="folder">Where that server keeps its data.</param>
    /// <param name="patience">How long to wait for a server that is just starting.</param>
    /// <param name="ct">Stops the waiting.</param>
    /// <returns>The server; null when none is ready by then.</returns>
    /// <exception cref="PostgresNotFoundException">There is no PostgreSQL on this machine.</exception>
    public static async Task<LocalPostgresServer?> JoinAsync(string folder, TimeSpan patience, CancellationToken ct)
    {
        var server = new LocalPostgresServer(FindPrograms(), Path.GetFullPath(folder), throwAway: false) { _isGuest = true };
        for (var waited = TimeSpan.Zero; waited <= patience; waited += Pause)
        {
            if (server.IsReady() && await server.IsRunningAsync(ct))
            {
                server._port = server.PortOfRunningServer();
                return server;
            }

            await Task.Delay(Pause, ct);
        }

        return null;
    }

    /// <summary>Starts a server for tests: in memory where the machine can, without waiting for the disk, and gone afterwards.</summary>
    public static async Task<LocalPostgresServer> StartThrowAwayAsync(CancellationToken ct)
    {
        var parent = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var server = new LocalPostgresServer(FindPrograms(), Path.Combine(parent, $"skillsmatch-{Guid.NewGuid():N}"[..24]), throwAway: true);
        await server.StartAsync(ct);
        return server;
    }

    /// <summary>How to reach the database with this name.</summary>
    public string ConnectionString(string database) => _port == 0
        ? $"Host={_folder};Username=skillsmatch;Database={database}"
        : $"Host=127.0.0.1;Port={_port};Username=skillsmatch;Database={database}";

    /// <summary>Stops the server, unless another process runs it; a throw-away server leaves nothing behind.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isGuest)
            return;
        await PgCtlAsync(CancellationToken.None, "-m", _throwAway ? "immediate" : "fast", "-w", "-s", "stop");
        if (_throwAway)
            Directory.Delete(_folder, recursive: true);
    }

    private static string FindPrograms() => PostgresBinaries.Find() ?? throw new PostgresNotFoundException();

    private async Task StartAsync(CancellationToken ct)
    {
        await MakePrivateFolderAsync(ct);
        if (!File.Exists(Path.Combine(DataFolder, "PG_VERSION")))
            await InitialiseAsync(ct);
        if (await IsRunningAsync(ct))
            _port = PortOfRunningServer();
        else
            await StartServerAsync(ct);
    }

    private async Task MakePrivateFolderAsync(CancellationToken ct)
    {
        Directory.CreateDirectory(_folder);
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        if (_user is not null)
            await PostgresProgram.RunAsync("chown", user: null, _folder, ["-R", _user, _folder], ct);
    }

    private Task InitialiseAsync(CancellationToken ct) => PostgresProgram.RunAsync(
        Path.Combine(_programs, "initdb"), _user, _folder,
        ["-D", DataFolder, "-U", "skillsmatch", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], ct);

    private async Task<bool> IsRunningAsync(CancellationToken ct) =>
        File.Exists(PidFile)
        && await PostgresProgram.ExitCodeAsync(Path.Combine(_programs, "pg_ctl"), _user, _folder, ["-D", DataFolder, "-s", "status"], ct) == 0;

    private bool IsReady() => File.Exists(PidFile) && File.ReadAllLines(PidFile) is { Length: > 7 } lines && lines[7].Trim() == "ready";

    private int PortOfRunningServer()
    {
        var lines = File.ReadAllLines(PidFile); // 4: port, 5: socket folder, 8: state
        return lines.Length > 4 && lines[4].Length > 0 ? 0 : int.Parse(lines[3], System.Globalization.CultureInfo.InvariantCulture);
    }

    private Task StartServerAsync(CancellationToken ct)
    {
        _port = OperatingSystem.IsWindows() || Encoding.UTF8.GetByteCount(_folder) > LongestSocketFolder ? FreePort() : 0;
        var where = _port == 0 ? $"-k {_folder} -c listen_addresses=''" : $"-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -p {_port}";
        var memory = _throwAway
            ? "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=64MB"
            : "-c shared_buffers=256MB -c max_wal_size=2GB";
        return PgCtlAsync(ct, "-w", "-s", "-l", Path.Combine(_folder, "postgres.log"), "-o", $"{where} {memory} -c jit=off", "start");
    }

    private Task PgCtlAsync(CancellationToken ct, params string[] arguments) =>
        PostgresProgram.RunAsync(Path.Combine(_programs, "pg_ctl"), _user, _folder, ["-D", DataFolder, .. arguments], ct);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>There is no PostgreSQL on this machine; the message says what to do.</summary>
public sealed class PostgresNotFoundException() : Exception(PostgresBinaries.HowToInstall());
