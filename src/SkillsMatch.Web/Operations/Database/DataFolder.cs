namespace SkillsMatch.Web.Operations.Database;

/// <summary>Where a service that runs its own PostgreSQL keeps its data.</summary>
internal static class DataFolder
{
    /// <summary>The folder chosen (setting DataFolder), or the usual one.</summary>
    public static string Of(IConfiguration configuration) => configuration["DataFolder"] is { Length: > 0 } chosen ? chosen : Default();

    /// <summary>
    /// Root: /var/lib/skillsmatch, because the server runs as another user and root's home is closed to it.
    /// Everybody else: the folder for application data of the user.
    /// </summary>
    public static string Default() => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess
        ? "/var/lib/skillsmatch"
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "skillsmatch");
}
