using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Taxonomy;

public sealed class EscoMeetsSeedTests(Postgres postgres)
{
    [Fact]
    public async Task A_skill_of_the_region_keeps_its_own_words_and_gains_those_of_ESCO()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        await AddOwnAsync(world);

        await world.ImportAsync(new SampleEsco());

        var skill = await world.SkillAsync("weld");
        Assert.Equal(("lassen", "welding", "U last staal.", SkillKind.Certificate, "lassen"), (skill.LabelNl, skill.LabelEn, skill.ExampleNl, skill.Kind, skill.Code));
        Assert.Equal((Scheme.SkillsMatch, "ESCO 1.1.1"), (skill.Scheme, skill.Version));
        Assert.Contains(skill.Labels, label => label is { Scheme: Scheme.SkillsMatch, Text: "lassen" });
        Assert.Contains(skill.Labels, label => label is { Scheme: Scheme.Esco, Text: "metaal lassen" });
    }

    [Fact]
    public async Task An_occupation_of_the_region_keeps_its_own_list_of_skills()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        await AddOwnAsync(world);

        await world.ImportAsync(new SampleEsco());

        var welder = await world.OccupationAsync("welder");
        Assert.Equal("7213", welder.Isco);
        Assert.Equal([Scheme.Esco, Scheme.Esco, Scheme.SkillsMatch], welder.Skills.Select(demand => demand.Scheme).OrderByDescending(scheme => scheme));
        var taxonomy = await world.Service.Services.GetRequiredService<TaxonomyCache>().CurrentAsync(CancellationToken.None);
        Assert.Single(taxonomy.Occupations[welder.Id].Fact.Demands);
    }

    [Fact]
    public async Task A_concept_of_the_region_does_not_become_historic_when_ESCO_drops_its_twin()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        await AddOwnAsync(world);
        var esco = new SampleEsco();
        await world.ImportAsync(esco);
        esco.Skills.RemoveAll(skill => skill.Id == "weld");

        await world.ImportAsync(esco, "1.2.0");

        Assert.Null((await world.SkillAsync("weld")).HistoricSince);
    }

    [Fact]
    public async Task A_skill_without_a_Dutch_label_shows_its_English_one_marked_and_is_found_by_it()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        await world.ImportAsync(new SampleEsco());

        var taxonomy = await world.Service.Services.GetRequiredService<TaxonomyCache>().CurrentAsync(CancellationToken.None);

        var team = taxonomy.Skills[(await world.SkillAsync("team")).Id];
        Assert.Equal(("work in teams", "en"), (team.Label, team.LabelLanguage));
        Assert.True(taxonomy.HoldsEsco);
        Assert.Equal(team.Id, taxonomy.SkillSearch.Find("teamwork", 1).Single().Concept);
    }

    private static Task<int> AddOwnAsync(ImportWorld world) => world.InDatabaseAsync(async db =>
    {
        var skill = new SkillRow
        {
            Uri = SampleEsco.Skill + "weld",
            Code = "lassen",
            Kind = SkillKind.Certificate,
            LabelNl = "lassen",
            LabelEn = "welding",
            ExampleNl = "U last staal.",
            Version = "SkillsMatch Drechtsteden",
        };
        skill.Labels.Add(new SkillLabelRow { Language = "nl", Text = "lassen", IsPreferred = true });
        db.Skills.Add(skill);
        await db.SaveChangesAsync();
        var occupation = new OccupationRow { Uri = SampleEsco.Occupation + "welder", Code = "lasser", Isco = "7213", LabelNl = "lasser", Version = "SkillsMatch Drechtsteden" };
        occupation.Skills.Add(new OccupationSkillRow { SkillId = skill.Id, Importance = Importance.Desirable });
        db.Occupations.Add(occupation);
        return await db.SaveChangesAsync();
    });
}
