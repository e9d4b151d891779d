using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Learning.Closeness;
using SkillsMatch.Learning.Evaluation;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Tests.Sources;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Tests.Closeness;

public sealed class CoOccurrenceTests
{
    private static readonly ClosenessSettings Generous = new(new ClosenessMap([new(-1, 0), new(1, 0.99)], "a straight line for tests"), MostNeighbours: 50, Lowest: 0.01);

    [Fact]
    public async Task Skills_that_the_same_occupations_ask_come_nearer_than_their_names_alone_say()
    {
        VocabularySkill[] skills = [Skill(1, "metaal lassen"), Skill(2, "boekhouding voeren"), Skill(3, "planten verzorgen")];
        var asked = SkillStructure.None with { Demands = [.. Enumerable.Range(1, 9).SelectMany(job => new[] { (new OccupationId(job), new SkillId(1)), (new OccupationId(job), new SkillId(2)) })] };
        using var encoder = (await SmallEncoder.TrainedAsync()).ToEncoder();

        var alone = ClosenessTable.Build(skills, SkillStructure.None, encoder, Generous);
        var together = ClosenessTable.Build(skills, asked, encoder, Generous);

        Assert.True(Closeness(together, 1, 2) > Closeness(alone, 1, 2) + 0.05);
        Assert.Equal(Closeness(alone, 1, 3), Closeness(together, 1, 3));
    }

    [Fact]
    public async Task A_neighbour_that_names_alone_would_not_give_says_so()
    {
        VocabularySkill[] skills = [Skill(1, "metaal lassen"), Skill(2, "boekhouding voeren")];
        var asked = SkillStructure.None with { Demands = [.. Enumerable.Range(1, 9).SelectMany(job => new[] { (new OccupationId(job), new SkillId(1)), (new OccupationId(job), new SkillId(2)) })] };
        using var encoder = (await SmallEncoder.TrainedAsync()).ToEncoder();
        var settings = Generous with { Lowest = Closeness(ClosenessTable.Build(skills, SkillStructure.None, encoder, Generous), 1, 2) + 0.01 };

        Assert.Empty(ClosenessTable.Build(skills, SkillStructure.None, encoder, settings).Close);
        Assert.Equal(ClosenessSource.CoOccurrence, Assert.Single(ClosenessTable.Build(skills, asked, encoder, settings).Close[new SkillId(1)]).Source);
    }

    [Fact]
    public void Company_never_lowers_a_cosine_nor_turns_two_around_nor_lifts_past_where_names_decide() =>
        Gen.Select(Gen.Float[-1, 1], Gen.Float[-1, 1], Gen.Double[0, 1]).Sample((one, other, together) =>
        {
            var (low, high) = (Math.Min(one, other), Math.Max(one, other));

            Assert.True(CoOccurrence.Lift(low, together) >= low);
            Assert.True(CoOccurrence.Lift(low, together) <= CoOccurrence.Lift(high, together));
            Assert.True(CoOccurrence.Lift(low, together) <= Math.Max(low, 0.75f) + 1e-6f);
        });

    /// <summary>Two cosines apart by less than a float of their sum can hold were once turned around.</summary>
    [Fact]
    public void Two_cosines_that_hardly_differ_keep_their_order() => Assert.True(CoOccurrence.Lift(-9.405e-9f, 6d / 11) <= CoOccurrence.Lift(0, 6d / 11));

    [Fact]
    public async Task Links_of_people_are_counted_apart_for_skills_that_are_asked_together()
    {
        var taxonomy = new TrainingTaxonomy
        {
            Concepts = [Concept("weld"), Concept("weld too"), Concept("weld as well")],
            Sources = [],
            Demands = [.. Enumerable.Range(1, 9).SelectMany(job => new[] { new OccupationSkillLink($"job {job}", "weld", true), new OccupationSkillLink($"job {job}", "weld too", true) })],
        };
        using var encoder = (await SmallEncoder.TrainedAsync()).ToEncoder();

        var bands = CoOccurrenceEvaluation.Run(taxonomy, [new OutsideLink("las", "weld", true), new OutsideLink("las", "weld too", false), new OutsideLink("las", "gone", false)], encoder);

        Assert.Equal((1, 1), (bands.Sum(band => band.PairsAlone), bands.Sum(band => band.PairsTogether)));
        Assert.Equal((0, 1), (bands.Sum(band => band.Alone), bands.Sum(band => band.Together)));

        static TrainingConcept Concept(string key) => new(key, ConceptKind.Skill, [new ConceptLabel("nl", "metaal lassen", true)], []);
    }

    private static VocabularySkill Skill(int id, string name) => new(new SkillId(id), SkillKind.Skill, [new ConceptLabel("nl", name, true)]);

    private static double Closeness(ClosenessTable table, int from, int to) => table.Close[new SkillId(from)].Single(one => one.Skill == new SkillId(to)).Closeness;
}
