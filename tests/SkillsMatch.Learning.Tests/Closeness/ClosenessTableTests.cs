using System.Diagnostics;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Learning.Closeness;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Tests.Sources;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Tests.Closeness;

public sealed class ClosenessTableTests
{
    private static readonly ClosenessSettings Generous = new(
        new ClosenessMap([new(-1, 0), new(1, 0.99)], "a straight line for tests"), MostNeighbours: 50, Lowest: 0.01);

    [Theory]
    [InlineData(SkillKind.Licence, "rijbewijs B", "rijbewijs C")]
    [InlineData(SkillKind.Licence, "rijbewijs C", "rijbewijs CE")]
    [InlineData(SkillKind.Language, "Engels", "Duits")]
    [InlineData(SkillKind.Certificate, "VCA-basis", "VCA-VOL")]
    [InlineData(SkillKind.Certificate, "heftruckcertificaat", "reachtruckcertificaat")]
    [InlineData(SkillKind.Skill, "Duits schrijven", "Engels schrijven")]
    [InlineData(SkillKind.Knowledge, "NEN 3140", "NEN 1010")]
    public async Task What_one_has_or_has_not_is_never_nearly_something_else(SkillKind kind, string one, string other)
    {
        var table = await BuildAsync(Skill(1, kind, one), Skill(2, kind, other));

        Assert.Empty(table.Close);
    }

    [Fact]
    public async Task A_certificate_is_not_nearly_the_skill_it_is_named_after()
    {
        var table = await BuildAsync(Skill(1, SkillKind.Certificate, "heftruckcertificaat"), Skill(2, SkillKind.Skill, "heftruck rijden"));

        Assert.Empty(table.Close);
    }

    [Fact]
    public async Task Skills_that_mean_nearly_the_same_come_near()
    {
        var table = await BuildAsync(
            Skill(1, SkillKind.Skill, "metaal lassen"),
            Skill(2, SkillKind.Skill, "staal aan elkaar lassen"),
            Skill(3, SkillKind.Skill, "boekhouding voeren"));

        var neighbours = table.Close[new SkillId(1)];
        Assert.Equal(new SkillId(2), neighbours[0].Skill);
        Assert.True(neighbours[0].Closeness > neighbours[^1].Closeness);
        Assert.Equal(ClosenessSource.Model, neighbours[0].Source);
    }

    [Fact]
    public async Task What_the_taxonomy_states_is_a_floor_also_for_licences()
    {
        var structure = new SkillStructure([(new SkillId(3), new SkillId(4))], [(new SkillId(1), new SkillId(2))]);

        var table = await BuildAsync(
            structure,
            Skill(1, SkillKind.Licence, "rijbewijs CE"), Skill(2, SkillKind.Licence, "rijbewijs C"), Skill(3, SkillKind.Knowledge, "scheikunde"), Skill(4, SkillKind.Skill, "paardrijden"));

        Assert.Equal(new CloseSkill(new SkillId(2), 0.65, ClosenessSource.Hierarchy), table.Close[new SkillId(1)].Single());
        Assert.Equal(new CloseSkill(new SkillId(1), 0.5, ClosenessSource.Hierarchy), table.Close[new SkillId(2)].Single());
        Assert.Contains(table.Close[new SkillId(3)], one => one.Skill == new SkillId(4) && one.Closeness >= 0.4);
    }

    [Fact]
    public async Task What_a_steward_set_apart_is_not_near_whatever_model_and_taxonomy_say()
    {
        var structure = new SkillStructure([], [(new SkillId(2), new SkillId(1))]) { Apart = [(new SkillId(1), new SkillId(2))] };

        var table = await BuildAsync(structure, Skill(1, SkillKind.Skill, "metaal lassen"), Skill(2, SkillKind.Skill, "staal lassen"));

        Assert.Empty(table.Close);
    }

    [Fact]
    public async Task The_engine_takes_the_table_as_it_is()
    {
        var table = await BuildAsync(
            Skill(1, SkillKind.Skill, "koken"), Skill(2, SkillKind.Skill, "Koken"), Skill(3, SkillKind.Skill, "koken!"));

        var taxonomy = SkillTaxonomy.Of([], table.Close, table.ModelId);

        Assert.Equal(2, taxonomy.CloseTo(new SkillId(1)).Length);
    }

    [Fact]
    public async Task The_same_input_gives_the_same_table_quickly()
    {
        var encoder = (await SmallEncoder.TrainedAsync()).ToEncoder();
        var skills = Enumerable.Range(1, 1500)
            .Select(i => Skill(i, SkillKind.Skill, $"vaardigheid {i % 700} van soort {i % 13}"))
            .ToArray();
        var watch = Stopwatch.StartNew();

        var one = ClosenessTable.Build(skills, SkillStructure.None, encoder, new ClosenessSettings(ClosenessMap.Default));
        var other = ClosenessTable.Build(skills, SkillStructure.None, encoder, new ClosenessSettings(ClosenessMap.Default));

        Assert.All(one.Close, pair => Assert.Equal(pair.Value, other.Close[pair.Key]));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    private static VocabularySkill Skill(int id, SkillKind kind, string name) =>
        new(new SkillId(id), kind, [new ConceptLabel("nl", name, true)]);

    private static Task<ClosenessTable> BuildAsync(params VocabularySkill[] skills) => BuildAsync(SkillStructure.None, skills);

    private static async Task<ClosenessTable> BuildAsync(SkillStructure structure, params VocabularySkill[] skills) =>
        ClosenessTable.Build(skills, structure, (await SmallEncoder.TrainedAsync()).ToEncoder(), Generous);
}
