using System.Globalization;

namespace SkillsMatch.Storage.Local;

/// <summary>Finds the PostgreSQL programs (initdb, pg_ctl) on this machine.</summary>
public static class PostgresBinaries
{
    /// <summary>Set this environment variable to the folder with initdb and pg_ctl; then no other place is looked in.</summary>
    public const string FolderVariable = "SKILLSMATCH_PG_BIN";

    private static readonly string Suffix = OperatingSystem.IsWindows() ? ".exe" : "";

    /// <summary>The folder with the programs, newest version first; null where there is none.</summary>
    public static string? Find() => Candidates().FirstOrDefault(HasPrograms);

    /// <summary>One sentence on what to do, for the platform this runs on.</summary>
    public static string HowToInstall()
    {
        var install = OperatingSystem.IsMacOS() ? "run: brew install postgresql@17"
            : OperatingSystem.IsWindows() ? "install PostgreSQL 17 from postgresql.org, or use: docker compose up"
            : "run: apt-get install -y postgresql (as root, or with sudo)";
        return $"No PostgreSQL was found on this machine: {install}; or set ConnectionStrings__SkillsMatch to a server you have; "
            + $"or set {FolderVariable} to the folder that holds initdb.";
    }

    private static bool HasPrograms(string folder) =>
        folder.Length > 0 && File.Exists(Path.Combine(folder, "initdb" + Suffix)) && File.Exists(Path.Combine(folder, "pg_ctl" + Suffix));

    private static IEnumerable<string> Candidates() =>
        Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } chosen ? [chosen] : UsualPlaces();

    private static IEnumerable<string> UsualPlaces() =>
    [
        .. NewestFirst("/usr/lib/postgresql"), // Debian, Ubuntu
        .. NewestFirst("/usr").Where(folder => folder.StartsWith("/usr/pgsql-", StringComparison.Ordinal)), // Red Hat
        .. Homebrew("/opt/homebrew/opt"),
        .. Homebrew("/usr/local/opt"),
        "/Applications/Postgres.app/Contents/Versions/latest/bin",
        .. NewestFirst(@"C:\Program Files\PostgreSQL"),
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
    ];

    private static IEnumerable<string> NewestFirst(string folder) => !Directory.Exists(folder) ? []
        : Directory.GetDirectories(folder).OrderByDescending(VersionOf).Select(version => Path.Combine(version, "bin"));

    private static IEnumerable<string> Homebrew(string folder) => !Directory.Exists(folder) ? []
        : Directory.GetDirectories(folder, "postgresql*").OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"));

    private static int VersionOf(string folder) =>
        int.TryParse(Path.GetFileName(folder).Replace("pgsql-", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}
