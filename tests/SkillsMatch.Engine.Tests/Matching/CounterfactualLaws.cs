using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests.Matching;

public sealed class CounterfactualLaws
{
    private static readonly MatchPolicy Policy = MatchPolicy.Default;

    [Fact]
    public void Scoring_again_after_the_change_proves_it() => ForEachPair((world, vacancy, found) =>
    {
        if (found.Outcome != CounterfactualOutcome.Change)
            return;
        var then = MatchEngine.Explain(found.AppliedTo(world.JobSeeker), vacancy, world.Taxonomy, Policy);
        Assert.Equal(found.ValueThen, then.Match!.Score.Value);
        Assert.True(IsGood(then));
    });

    [Fact]
    public void No_part_of_the_change_suffices() => ForEachPair((world, vacancy, found) =>
    {
        if (found.Outcome != CounterfactualOutcome.Change)
            return;
        foreach (var part in PartsOf(found))
            Assert.False(IsGood(MatchEngine.Explain(part.AppliedTo(world.JobSeeker), vacancy, world.Taxonomy, Policy)));
    });

    [Fact]
    public void No_smaller_set_of_demanded_skills_would_do() => ForEachPair((world, vacancy, found) =>
    {
        var isTooFar = found.Conditions.Any(one => one is TravelCondition { Minutes: > 180 });
        if (found.Outcome == CounterfactualOutcome.Abstained || isTooFar)
            return;
        var fewest = found.Outcome == CounterfactualOutcome.OutOfReach ? Policy.CounterfactualSkills + 1 : found.Skills.Length;
        var allowed = (found with { Skills = [] }).AppliedTo(world.JobSeeker);
        foreach (var skills in SubsetsOf([.. vacancy.Demands.Select(one => one.Skill)]).Where(one => one.Count < fewest))
            Assert.False(IsGood(MatchEngine.Explain(allowed.Learning(skills), vacancy, world.Taxonomy, Policy)));
    });

    [Fact]
    public void It_is_already_good_exactly_where_a_match_fits_well() => ForEachPair((world, vacancy, found) =>
    {
        var now = MatchEngine.Explain(world.JobSeeker, vacancy, world.Taxonomy, Policy);
        Assert.Equal(IsGood(now), found.Outcome == CounterfactualOutcome.AlreadyGood);
        Assert.Equal(now.Abstained is not null, found.Outcome == CounterfactualOutcome.Abstained);
    });

    [Fact]
    public void The_order_of_facts_changes_nothing() => Gen.Select(World.Any, Gen.Int).Sample((world, seed) =>
    {
        var shuffled = world.Shuffled(seed);
        foreach (var (one, other) in world.Vacancies.Zip(shuffled.Vacancies.OrderBy(one => one.Id)))
        {
            var found = Counterfactual.For(world.JobSeeker, one, world.Taxonomy, Policy);
            var again = Counterfactual.For(shuffled.JobSeeker, other, shuffled.Taxonomy, Policy);
            Assert.Equal((found.Outcome, found.ValueNow, found.ValueThen), (again.Outcome, again.ValueNow, again.ValueThen));
            Assert.Equal(found.Skills, again.Skills);
        }
    });

    private static void ForEachPair(Action<World, Vacancy, Counterfactual> holds) => World.Any.Sample(world =>
    {
        foreach (var vacancy in world.Vacancies)
            holds(world, vacancy, Counterfactual.For(world.JobSeeker, vacancy, world.Taxonomy, Policy));
    });

    private static bool IsGood(Assessment one) => one.Match?.Fit == Fit.Good && !one.Failing.Any();

    private static IEnumerable<Counterfactual> PartsOf(Counterfactual whole) =>
        from conditions in SubsetsOf([.. whole.Conditions])
        from skills in SubsetsOf([.. whole.Skills])
        where conditions.Count + skills.Count < whole.Conditions.Length + whole.Skills.Length
        select whole with { Conditions = [.. conditions], Skills = [.. skills] };

    private static IEnumerable<List<T>> SubsetsOf<T>(IReadOnlyList<T> items) =>
        Enumerable.Range(0, 1 << items.Count).Select(set => items.Where((_, place) => (set & (1 << place)) != 0).ToList());
}
