using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Taxonomy.ImportEsco;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Taxonomy;

public sealed class NewerEscoTests(Postgres postgres)
{
    [Fact]
    public async Task A_concept_that_a_newer_version_dropped_is_historic_and_keeps_all_it_had()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var esco = new SampleEsco();
        await world.ImportAsync(esco);
        esco.Skills.RemoveAll(skill => skill.Id == "steel");

        var report = await world.ImportAsync(esco, "1.2.0");

        var dropped = await world.SkillAsync("steel");
        Assert.NotNull(dropped.HistoricSince);
        Assert.Equal(("staalsoorten", "ESCO 1.1.1"), (dropped.LabelNl, dropped.Version));
        Assert.Contains((await world.OccupationAsync("welder")).Skills, demand => demand.SkillId == dropped.Id);
        Assert.Equal(1, report.Lines.Single(line => line.Name == "skills").Historic);
    }

    [Fact]
    public async Task A_concept_that_a_later_version_states_again_is_current_again()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var esco = new SampleEsco();
        var steel = esco.Skills.Single(skill => skill.Id == "steel");
        await world.ImportAsync(esco);
        esco.Skills.Remove(steel);
        await world.ImportAsync(esco, "1.2.0");
        esco.Skills.Add(steel);

        var report = await world.ImportAsync(esco, "1.3.0");

        Assert.Null((await world.SkillAsync("steel")).HistoricSince);
        Assert.Equal(1, report.Lines.Single(line => line.Name == "skills").Returned);
    }

    [Fact]
    public async Task Labels_links_and_places_in_the_tree_follow_a_newer_version()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var esco = new SampleEsco();
        await world.ImportAsync(esco);
        esco.Skills[0] = esco.Skills[0] with { Nl = "metalen lassen", Alternatives = "join metal\nfuse metal" };
        esco.Demands[1] = esco.Demands[1] with { Relation = "essential" };
        esco.Demands.RemoveAll(one => one.Occupation == "chef");
        esco.Broader[0] = (SampleEsco.Skill + "weld", SampleEsco.Skill + "S");

        var report = await world.ImportAsync(esco, "1.2.0");

        var weld = await world.SkillAsync("weld");
        Assert.Equal("metalen lassen", weld.LabelNl);
        Assert.Equal(["fuse metal", "join metal", "weld metal"], weld.Labels.Where(label => label.Language == "en").Select(label => label.Text).Order());
        Assert.Equal((0, 1, 1), Changes(report, "skills of occupations"));
        Assert.Equal((1, 0, 1), Changes(report, "hierarchy"));
        Assert.Equal((0, 1, 0), Changes(report, "skills"));
        Assert.Equal(7, report.Restated);
    }

    [Fact]
    public async Task A_preferred_label_may_become_an_alternative_one()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var esco = new SampleEsco();
        await world.ImportAsync(esco);
        esco.Skills[0] = esco.Skills[0] with { En = "join metal", Alternatives = "weld metal" };

        await world.ImportAsync(esco, "1.2.0");

        var weld = await world.SkillAsync("weld");
        Assert.Equal("join metal", weld.LabelEn);
        Assert.Equal(["join metal"], weld.Labels.Where(label => label is { Language: "en", IsPreferred: true }).Select(label => label.Text));
    }

    [Fact]
    public async Task A_download_without_English_makes_nothing_historic()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        await world.ImportAsync(new SampleEsco());

        await world.ImportAsync(new SampleEsco().WriteTo(world.Folder, "nl", "1.2.0"));

        Assert.Equal(0, await world.InDatabaseAsync(db => db.Skills.CountAsync(skill => skill.HistoricSince != null)));
        Assert.Equal(SkillKind.Transversal, (await world.SkillAsync("team")).Kind);
    }

    [Fact]
    public async Task An_older_version_than_the_one_loaded_is_refused()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        await world.ImportAsync(new SampleEsco(), "1.2.0");
        var before = await world.HashAsync();

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => world.ImportAsync(new SampleEsco(), "1.1.1"));

        Assert.Contains("1.2.0", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await world.HashAsync());
    }

    [Fact]
    public async Task A_download_that_does_not_tell_its_version_needs_it_told()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var nameless = Path.Combine(world.Folder, "download");
        Directory.Move(new SampleEsco().WriteTo(world.Folder, "en"), nameless);

        await Assert.ThrowsAsync<ImportRefusedException>(() => world.ImportAsync(nameless));
        await world.ImportAsync("1.4.0", [nameless]);

        Assert.Equal("ESCO 1.4.0", (await world.SkillAsync("weld")).Version);
    }

    private static (int Added, int Updated, int Removed) Changes(ImportReport report, string name) =>
        report.Lines.Where(line => line.Name == name).Select(line => (line.Added, line.Updated, line.Removed)).Single();
}
