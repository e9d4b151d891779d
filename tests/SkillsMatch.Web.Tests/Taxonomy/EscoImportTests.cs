using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Exchange.Esco;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Taxonomy.ImportEsco;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Taxonomy;

public sealed class EscoImportTests(Postgres postgres)
{
    [Theory]
    [InlineData("weld", SkillKind.Skill)]
    [InlineData("steel", SkillKind.Knowledge)]
    [InlineData("dutch", SkillKind.Language)]
    [InlineData("team", SkillKind.Transversal)]
    public async Task A_skill_is_of_the_kind_that_its_type_and_collection_say(string id, SkillKind kind)
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        await world.ImportAsync(new SampleEsco());

        Assert.Equal(kind, (await world.SkillAsync(id)).Kind);
    }

    [Fact]
    public async Task A_skill_has_its_labels_in_each_language_and_the_version_that_states_it()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        await world.ImportAsync(new SampleEsco());

        var skill = await world.SkillAsync("weld");
        Assert.Equal(("metaal lassen", "weld metal", "ESCO 1.1.1", Scheme.Esco), (skill.LabelNl, skill.LabelEn, skill.Version, skill.Scheme));
        Assert.Equal("metaal lassen: nl", skill.Description);
        Assert.Equal(
            [("en", "join metal", false), ("en", "metal welding", false), ("en", "weld metal", true), ("nl", "metaal lassen", true)],
            skill.Labels.Select(label => (label.Language, label.Text, label.IsPreferred)).Order());
    }

    [Theory]
    [InlineData("php")]
    [InlineData("team")]
    public async Task An_English_label_in_the_Dutch_file_or_none_leaves_a_skill_without_a_Dutch_label(string id)
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        await world.ImportAsync(new SampleEsco());

        var skill = await world.SkillAsync(id);
        Assert.Null(skill.LabelNl);
        Assert.DoesNotContain(skill.Labels, label => label.Language == "nl");
    }

    [Fact]
    public async Task An_occupation_has_its_group_its_titles_and_the_skills_it_asks()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        await world.ImportAsync(new SampleEsco());

        var welder = await world.OccupationAsync("welder");
        Assert.Equal(("7212", "lasser"), (welder.Isco, welder.LabelNl));
        Assert.Equal(["constructielasser", "lasser", "lasster"], welder.Labels.Where(label => label.Language == "nl").Select(label => label.Text).Order());
        Assert.Equal([Importance.Essential, Importance.Desirable], welder.Skills.OrderBy(one => one.SkillId).Select(one => one.Importance).OrderBy(one => one));
        var chef = await world.OccupationAsync("chef");
        Assert.Null(chef.LabelNl);
        Assert.Contains(chef.Labels, label => label is { Language: "nl", Text: "chef-kok" });
    }

    [Fact]
    public async Task Groups_collections_and_what_lies_under_them_are_kept()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        await world.ImportAsync(new SampleEsco());

        var groups = await world.InDatabaseAsync(db => db.ConceptGroups.OrderBy(group => group.Uri).ToListAsync());
        Assert.Contains(groups, group => group is { Kind: ConceptGroupKind.Isco, Code: "7212", LabelNl: "Lassers", LabelEn: "Welders" });
        Assert.Contains(groups, group => group is { Kind: ConceptGroupKind.SkillGroup, Code: "S7", LabelNl: "bouwen" });
        var green = Assert.Single(groups, group => group is { Kind: ConceptGroupKind.Collection, LabelNl: "Groen" });
        var under = await world.InDatabaseAsync(db => db.BroaderRelations.Where(one => one.BroaderUri == green.Uri).Select(one => one.NarrowerUri).ToListAsync());
        Assert.Equal([SampleEsco.Skill + "sort"], under);
    }

    [Fact]
    public async Task Links_that_name_something_unknown_are_passed_over_with_their_lines()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var folder = new SampleEsco().WriteTo(world.Folder, "en");

        var report = await world.ImportAsync(folder);

        var name = Path.GetFileName(folder);
        Assert.Equal(
            [
                ($"{name}/broaderRelations.csv", EscoRemark.UnknownConcept, 5L), ($"{name}/occupationSkillRelations.csv", EscoRemark.UnknownConcept, 5L),
                ($"{name}/skillSkillRelations.csv", EscoRemark.RelatedToItself, 3L),
            ],
            report.Remarks.SelectMany(one => one.Lines.Select(line => (one.File, one.Remark, line))));
        Assert.Equal(3, await world.InDatabaseAsync(db => db.OccupationSkills.CountAsync()));
        Assert.Equal(1, await world.InDatabaseAsync(db => db.SkillRelations.CountAsync()));
    }

    [Fact]
    public async Task Of_two_rows_about_one_skill_the_one_modified_last_counts()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var folder = new SampleEsco().WriteTo(world.Folder, "en");
        await File.AppendAllLinesAsync(Path.Combine(folder, "skills_en.csv"), Enumerable.Repeat(
            $"KnowledgeSkillCompetence,{SampleEsco.Skill}weld,knowledge,,weld (old),,released,2019-01-01T00:00:00Z,,", 2));

        var report = await world.ImportAsync(folder);

        Assert.Equal("weld metal", (await world.SkillAsync("weld")).LabelEn);
        Assert.Equal(2, Assert.Single(report.Remarks, one => one.Remark is EscoRemark.OlderDuplicate).Count);
    }

    [Fact]
    public async Task The_report_counts_what_came()
    {
        await using var world = await ImportWorld.StartAsync(postgres);

        var report = await world.ImportAsync(new SampleEsco());

        var skills = Assert.Single(report.Lines, line => line.Name == "skills");
        Assert.Equal(new ReportLine("skills", Read: 6, Added: 6), skills);
        Assert.Equal(report.Lines, ImportReport.Parse((await world.RunsAsync()).Single().Report)!.Lines);
    }

    [Fact]
    public async Task A_second_import_changes_nothing_and_says_so()
    {
        await using var world = await ImportWorld.StartAsync(postgres, seeded: true);
        await world.ImportAsync(new SampleEsco());
        var (rows, generation) = (await world.HashAsync(), await world.TaxonomyGenerationAsync());

        var second = await world.ImportAsync(new SampleEsco());

        Assert.All(second.Lines, line => Assert.False(line.HasChanges, line.Name));
        Assert.Equal(0, second.Restated);
        Assert.Equal(rows, await world.HashAsync());
        Assert.Equal(generation, await world.TaxonomyGenerationAsync());
        Assert.Equal(2, (await world.RunsAsync()).Count(run => run.CompletedAt is not null));
    }

    [Fact]
    public async Task An_import_raises_the_generation_once_and_asks_for_closeness_once()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var before = await world.TaxonomyGenerationAsync();

        await world.ImportAsync(new SampleEsco());

        Assert.Equal(before + 1, await world.TaxonomyGenerationAsync());
        Assert.Equal(["RefreshClosenessJob"], await world.InDatabaseAsync(db => db.Outbox.Select(message => message.Job).ToListAsync()));
    }

    [Fact]
    public async Task Languages_may_come_together_or_in_any_order()
    {
        var esco = new SampleEsco();
        var hashes = new List<string>();
        foreach (var order in (string[][])[["en,nl"], ["en", "nl"], ["nl", "en"]])
        {
            await using var world = await ImportWorld.StartAsync(postgres);
            foreach (var languages in order)
                await world.ImportAsync([.. languages.Split(',').Select(language => esco.WriteTo(world.Folder, language))]);
            hashes.Add(await world.HashAsync());
        }

        Assert.Single(hashes.Distinct());
    }

    [Fact]
    public async Task A_download_of_one_language_leaves_the_labels_of_others_alone()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var esco = new SampleEsco();
        await world.ImportAsync(esco);
        esco.Skills[0] = esco.Skills[0] with { En = "weld metals" };

        await world.ImportAsync(esco.WriteTo(world.Folder, "en", "1.2.0"));

        var skill = await world.SkillAsync("weld");
        Assert.Equal(("metaal lassen", "weld metals"), (skill.LabelNl, skill.LabelEn));
        Assert.Equal("metaal lassen: nl", skill.Description);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_change_and_changes_nothing()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var before = await world.HashAsync();
        var run = ImportRequests.NewRun([new SampleEsco().WriteTo(world.Folder, "en")], version: null, TimeProvider.System);

        var report = await world.Import.TryAsync(run, progress: null, CancellationToken.None);

        Assert.Equal(6, report.Lines.Single(line => line.Name == "skills").Added);
        Assert.Equal(3, report.Lines.Single(line => line.Name == "skills of occupations").Added);
        Assert.Equal(before, await world.HashAsync());
        Assert.Empty(await world.RunsAsync());
    }
}
