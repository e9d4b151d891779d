using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SkillsMatch.Web.Tests.House;

public sealed partial class ArchitectureTests
{
    [Theory]
    [InlineData("SkillsMatch.Engine")]
    [InlineData("SkillsMatch.Learning", "SkillsMatch.Engine")]
    [InlineData("SkillsMatch.Exchange")]
    [InlineData("SkillsMatch.Storage", "SkillsMatch.Engine")]
    [InlineData("SkillsMatch.Web", "SkillsMatch.Engine", "SkillsMatch.Learning", "SkillsMatch.Exchange", "SkillsMatch.Storage")]
    public void A_project_uses_only_what_the_map_allows(string project, params string[] allowed)
    {
        var file = XDocument.Load(Path.Combine(Repository.Sources, project, project + ".csproj"));
        var used = file.Descendants("ProjectReference").Select(one => Path.GetFileNameWithoutExtension((string)one.Attribute("Include")!));

        Assert.Equal(allowed.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_map_names_every_project()
    {
        var projects = Directory.GetDirectories(Repository.Sources).Select(folder => Path.GetFileName(folder)!);

        Assert.All(projects, project => Assert.Contains($"[{project}]({project})", Map, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_on_the_map_leads_somewhere()
    {
        var links = Link().Matches(Map).Select(match => match.Groups["link"].Value).Where(link => !link.StartsWith("http", StringComparison.Ordinal));

        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Repository.Sources, link)), $"{link} is on the map and not in the tree."));
    }

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines()
    {
        var tooLong = Repository.CodeFiles().Select(file => (File: Path.GetRelativePath(Repository.Root, file), Lines: File.ReadLines(file).Count())).Where(one => one.Lines > 300);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Nothing_is_left_to_do_later()
    {
        var leftOver = Repository.CodeFiles().Where(file => LeftOver().IsMatch(File.ReadAllText(file))).Select(file => Path.GetRelativePath(Repository.Root, file))
            .Where(file => !file.EndsWith("ArchitectureTests.cs", StringComparison.Ordinal));

        Assert.Empty(leftOver);
    }

    [Fact]
    public void No_folder_is_a_drawer()
    {
        string[] drawers = ["Core", "Common", "Shared", "Utilities", "Utils", "Helpers", "Models"];
        var folders = Repository.CodeFiles().SelectMany(file => Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar)).Distinct();

        Assert.Empty(folders.Intersect(drawers));
    }

    private static string Map => File.ReadAllText(Path.Combine(Repository.Sources, "ARCHITECTURE.md"));

    [GeneratedRegex(@"\]\((?<link>[^)#]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LeftOver();
}
