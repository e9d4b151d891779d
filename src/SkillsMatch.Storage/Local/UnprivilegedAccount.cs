namespace SkillsMatch.Storage.Local;

/// <summary>PostgreSQL refuses to run as root, so a root process hands its server to a user without rights.</summary>
internal static class UnprivilegedAccount
{
    /// <summary>The user to run as: null when this process is not root; "postgres" where that user exists, else "nobody".</summary>
    public static string? ForThisProcess()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            return null;
        var users = File.ReadAllLines("/etc/passwd");
        return users.Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";
    }
}
