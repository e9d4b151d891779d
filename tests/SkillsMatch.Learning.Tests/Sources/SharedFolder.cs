namespace SkillsMatch.Learning.Tests.Sources;

/// <summary>Finds the repository and the folder of shared real data beside it.</summary>
internal static class SharedFolder
{
    public static string Repository { get; } = FindRepository();

    /// <summary>A folder of the shared data; skips the test where it is not there.</summary>
    public static string Data(string name)
    {
        var folder = Path.GetFullPath(Path.Combine(Repository, "..", "shared", "data", name));
        Assert.SkipUnless(Path.Exists(folder), $"The shared data {name} is not here.");
        return folder;
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SkillsMatch.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("SkillsMatch.sln is in no folder above the tests.");
    }
}
