using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Exchange.Esco;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Tests.House;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Taxonomy;

public sealed class RealEscoImportTests(Postgres postgres, ITestOutputHelper output)
{
    [Fact]
    public async Task The_official_English_and_Dutch_downloads_come_in_whole_and_are_searched_at_once()
    {
        await using var world = await ImportWorld.StartAsync(postgres, seeded: true);
        string[] sources = [Zip("en"), Zip("nl")];
        var began = Stopwatch.GetTimestamp();

        var report = await world.ImportAsync(sources);

        output.WriteLine($"Imported in {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s");
        Assert.Equal(13_896, report.Lines.Single(line => line.Name == "skills").Read);
        Assert.Equal(3_007, report.Lines.Single(line => line.Name == "occupations").Read);
        Assert.Equal(123_788, report.Lines.Single(line => line.Name == "skills of occupations").Added);
        Assert.Equal(67, report.Remarks.Where(one => one.Remark is EscoRemark.UnknownConcept && one.File.Contains("occupationSkill", StringComparison.Ordinal)).Sum(one => one.Count));
        await AssertStoredAsync(world);
        began = Stopwatch.GetTimestamp();
        var taxonomy = await world.Service.Services.GetRequiredService<TaxonomyCache>().CurrentAsync(CancellationToken.None);
        output.WriteLine($"In memory in {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s. {SearchTimes(taxonomy)}");

        began = Stopwatch.GetTimestamp();
        var second = await world.ImportAsync(sources);
        output.WriteLine($"Imported again in {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s");
        Assert.All(second.Lines, line => Assert.False(line.HasChanges, line.Name));
    }

    private static async Task AssertStoredAsync(ImportWorld world)
    {
        var ofEsco = await world.InDatabaseAsync(db => db.Skills.Where(skill => skill.Version == "ESCO 1.1.1")
            .GroupBy(skill => skill.Kind).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count));
        Assert.Equal(13_896, ofEsco.Values.Sum());
        Assert.InRange(ofEsco[SkillKind.Language], 340, 350);
        Assert.Equal(123_788, await world.InDatabaseAsync(db => db.OccupationSkills.CountAsync(one => one.Scheme == Scheme.Esco)));
        Assert.Equal(7, await world.InDatabaseAsync(db => db.ConceptGroups.CountAsync(group => group.Kind == ConceptGroupKind.Collection)));
    }

    private static string SearchTimes(TaxonomySnapshot taxonomy)
    {
        string[] words = ["lassen", "metaal", "verpleegkundige zorg", "heftruk", "programmeren in", "vrachtwagnchauffeur", "teamwork", "install solar panels", "a", "schild"];
        var times = Enumerable.Range(0, 20).SelectMany(_ => words).SelectMany(word => new[] { Time(taxonomy.SkillSearch, word), Time(taxonomy.OccupationSearch, word) }).Order().ToList();
        return $"Search on full ESCO: p50 {times[times.Count / 2]:F1} ms, p99 {times[times.Count * 99 / 100]:F1} ms, most {times[^1]:F1} ms";
    }

    private static double Time(Web.Taxonomy.Search.ConceptSearch search, string word)
    {
        var began = Stopwatch.GetTimestamp();
        _ = search.Find(word, 10);
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static string Zip(string language)
    {
        var zip = Path.Combine(Repository.RealData ?? "", $"esco-v1.1.1-{language}-csv.zip");
        if (!File.Exists(zip))
            Assert.Skip($"The ESCO download is not at {zip}.");
        return zip;
    }
}
