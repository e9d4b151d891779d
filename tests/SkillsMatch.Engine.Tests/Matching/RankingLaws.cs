using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests.Matching;

public sealed class RankingLaws
{
    private static readonly MatchPolicy ShowAll = MatchPolicy.Default with { LowestScoreShown = 0, MatchesShown = int.MaxValue };

    [Fact]
    public void The_order_in_which_facts_arrive_changes_nothing() => Gen.Select(World.Any, Gen.Int).Sample((world, seed) =>
    {
        var (one, other) = (Rank(world), Rank(world.Shuffled(seed)));

        Assert.Equal(one.Matches.Select(Told), other.Matches.Select(Told));
        Assert.Equal(
            one.Matches.SelectMany(match => match.Score.Contributions),
            other.Matches.SelectMany(match => match.Score.Contributions));
        Assert.Equal(one.FilteredOut.Select(Told), other.FilteredOut.Select(Told));
        Assert.Equal(one.WithoutDemands, other.WithoutDemands);
    });

    [Fact]
    public void Every_vacancy_is_matched_filtered_out_or_without_demands() => World.Any.Sample(world =>
    {
        var ranking = Rank(world);
        if (ranking.Abstained is not null)
            return;
        VacancyId[] accounted =
        [
            .. ranking.Matches.Select(one => one.Score.Vacancy),
            .. ranking.FilteredOut.Select(one => one.Vacancy),
            .. ranking.WithoutDemands,
        ];
        Assert.Equal(world.Vacancies.Select(one => one.Id).Order(), accounted.Order());
    });

    [Fact]
    public void Matches_are_ordered_by_score_and_wishes_and_equal_ones_by_id() => World.Any.Sample(world =>
    {
        var matches = Rank(world).Matches;
        foreach (var (one, next) in matches.Zip(matches.Skip(1)))
        {
            var byOrder = next.Score.Order.CompareTo(one.Score.Order);
            var byScore = next.Score.Value.CompareTo(one.Score.Value);
            var byId = one.Score.Vacancy.CompareTo(next.Score.Vacancy);
            Assert.True((byOrder, byScore, byId).CompareTo((0, 0, 0)) < 0);
        }
    });

    [Fact]
    public void Showing_fewer_shows_the_first_ones() => Gen.Select(World.Any, Gen.Int[1, 4]).Sample((world, shown) =>
    {
        var few = MatchEngine.Rank(world.JobSeeker, world.Vacancies, world.Taxonomy, ShowAll with { MatchesShown = shown });
        Assert.Equal(Rank(world).Matches.Take(shown).Select(Told), few.Matches.Select(Told));
    });

    [Fact]
    public void Both_directions_give_the_same_score_and_the_same_conditions() => World.Any.Sample(world =>
    {
        var ranking = Rank(world);
        foreach (var vacancy in world.Vacancies)
        {
            var reverse = MatchEngine.RankJobSeekers(vacancy, [world.JobSeeker], world.Taxonomy, ShowAll);
            var there = ranking.Matches.Where(one => one.Score.Vacancy == vacancy.Id).ToList();
            Assert.Equal(there.Select(one => one.Score.Value), reverse.Matches.Select(one => one.Score.Value));
            Assert.Equal(
                there.SelectMany(one => one.Conditions.Select(condition => condition.Outcome)),
                reverse.Matches.SelectMany(one => one.Conditions.Select(condition => condition.Outcome)));
            Assert.Equal(ranking.FilteredOut.Where(one => one.Vacancy == vacancy.Id).Select(Told), reverse.FilteredOut.Select(Told));
        }
    });

    [Fact]
    public void Explaining_one_pair_says_what_the_ranking_says() => World.Any.Sample(world =>
    {
        var ranking = Rank(world);
        foreach (var match in ranking.Matches)
        {
            var assessment = Explain(world, match.Score.Vacancy);
            Assert.Empty(assessment.Failing);
            Assert.Equal(Told(match), Told(assessment.Match!));
        }
        foreach (var filtered in ranking.FilteredOut)
        {
            var assessment = Explain(world, filtered.Vacancy);
            Assert.Equal(filtered.Value, assessment.Match!.Score.Value);
            Assert.Equal(filtered.Failing.Select(one => one.Kind), assessment.Failing.Select(one => one.Kind));
        }
        Assert.All(
            ranking.WithoutDemands,
            vacancy => Assert.Equal(AbstentionReason.TooFewDemands, Explain(world, vacancy).Abstained!.Reason));
    });

    private static Ranking Rank(World world) => MatchEngine.Rank(world.JobSeeker, world.Vacancies, world.Taxonomy, ShowAll);

    private static Assessment Explain(World world, VacancyId id) =>
        MatchEngine.Explain(world.JobSeeker, world.Vacancies.Single(one => one.Id == id), world.Taxonomy, ShowAll);

    private static (VacancyId, double, double, Fit, Fingerprint) Told(Match one) =>
        (one.Score.Vacancy, one.Score.Value, one.Score.Order, one.Fit, one.Fingerprint);

    private static (VacancyId, double, string) Told(FilteredMatch one) =>
        (one.Vacancy, one.Value, string.Join(',', one.Failing.Select(condition => condition.Kind)));
}
