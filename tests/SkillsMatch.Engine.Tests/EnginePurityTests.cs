using System.Xml.Linq;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests;

public sealed class EnginePurityTests
{
    [Fact]
    public void The_engine_references_nothing_but_the_runtime() =>
        Assert.All(typeof(MatchEngine).Assembly.GetReferencedAssemblies(), one => Assert.Contains(one.Name!, RuntimeAssemblies()));

    [Fact]
    public void The_project_of_the_engine_names_no_package_but_the_analyzer_that_guards_it()
    {
        var project = XDocument.Load(Path.Combine(EngineFolder(), "SkillsMatch.Engine.csproj"));

        Assert.Equal(
            ["Microsoft.CodeAnalysis.BannedApiAnalyzers"],
            project.Descendants("PackageReference").Select(one => (string?)one.Attribute("Include")));
        Assert.Equal(["BannedSymbols.txt"], project.Descendants("AdditionalFiles").Select(one => (string?)one.Attribute("Include")));
        Assert.Empty(project.Descendants("ProjectReference"));
        Assert.DoesNotContain("RS0030", project.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T:System.Random;")]
    [InlineData("T:System.TimeProvider;")]
    [InlineData("P:System.DateTime.UtcNow;")]
    [InlineData("P:System.DateTimeOffset.UtcNow;")]
    [InlineData("M:System.Guid.NewGuid;")]
    [InlineData("T:System.IO.File;")]
    [InlineData("T:System.Net.Http.HttpClient;")]
    public void Clock_dice_disk_and_network_are_banned(string symbol) =>
        Assert.Contains(
            File.ReadAllLines(Path.Combine(EngineFolder(), "BannedSymbols.txt")),
            line => line.StartsWith(symbol, StringComparison.Ordinal));

    [Fact]
    public void No_file_of_the_engine_switches_the_guard_off() => Assert.All(
        Directory.EnumerateFiles(EngineFolder(), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/")),
        file => Assert.DoesNotContain("RS0030", File.ReadAllText(file), StringComparison.Ordinal));

    private static HashSet<string> RuntimeAssemblies() =>
        [.. RuntimeFolder().EnumerateFiles("*.dll").Select(file => Path.GetFileNameWithoutExtension(file.Name))];

    private static DirectoryInfo RuntimeFolder() => new(Path.GetDirectoryName(typeof(object).Assembly.Location)!);

    private static string EngineFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SkillsMatch.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The repository was not found above the tests.");
        return Path.Combine(folder.FullName, "src", "SkillsMatch.Engine");
    }
}
