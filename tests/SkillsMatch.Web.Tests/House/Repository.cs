namespace SkillsMatch.Web.Tests.House;

/// <summary>The files this service is built from, and the data beside them.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Sources => Path.Combine(Root, "src");

    /// <summary>The folder with real data beside the repository; null where it is not there.</summary>
    public static string? RealData => Directory.Exists(Path.Combine(Root, "..", "shared", "data")) ? Path.GetFullPath(Path.Combine(Root, "..", "shared", "data")) : null;

    /// <summary>All C# files that people write, of the sources and the tests.</summary>
    public static IEnumerable<string> CodeFiles() => new[] { "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !IsGenerated(file))
        .Order(StringComparer.Ordinal);

    private static bool IsGenerated(string file)
    {
        var parts = Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar);
        return parts.Contains("obj") || parts.Contains("bin") || parts.Contains("Migrations");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SkillsMatch.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
