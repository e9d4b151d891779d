using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class VacancyIndexLaws
{
    [Fact]
    public void The_index_gives_exactly_the_matches_of_the_plain_path() => Gen.Select(Crowd.Any, Gen.Int[1, 40]).Sample((crowd, count) =>
    {
        var plain = crowd.JobSeekers
            .Select(one => MatchEngine.Rank(one, crowd.Vacancies, crowd.World.Taxonomy, crowd.Policy with { MatchesShown = count }))
            .ToList();
        foreach (var shape in Crowd.Shapes())
        {
            var index = VacancyIndex.Of(crowd.Vacancies, crowd.World.Taxonomy, crowd.Policy, shape);
            foreach (var (ranking, jobSeeker) in plain.Zip(crowd.JobSeekers))
                Told.Same(ranking.Matches, index.Search(jobSeeker, count));
        }
    }, iter: 200);

    [Fact]
    public void The_index_says_of_every_vacancy_what_the_plain_path_says() => Gen.Select(Crowd.Any, Gen.Int[1, 40]).Sample((crowd, count) =>
    {
        var jobSeeker = crowd.World.JobSeeker;
        var plain = MatchEngine.Rank(jobSeeker, crowd.Vacancies, crowd.World.Taxonomy, crowd.Policy with { MatchesShown = count });
        foreach (var shape in Crowd.Shapes())
        {
            var fast = VacancyIndex.Of(crowd.Vacancies, crowd.World.Taxonomy, crowd.Policy, shape).Rank(jobSeeker, count);
            Told.Same(plain.Matches, fast.Matches);
            Told.Same(plain.FilteredOut, fast.FilteredOut);
            Assert.Equal(plain.WithoutDemands, fast.WithoutDemands);
            Assert.Equal(plain.Abstained, fast.Abstained);
        }
    }, iter: 400);

    [Fact]
    public void A_page_counts_what_the_whole_ranking_names() => Gen.Select(Crowd.Any, Gen.Int[1, 40]).Sample((crowd, count) =>
    {
        foreach (var shape in Crowd.Shapes())
        {
            var moment = VacancyIndex.Of(crowd.Vacancies, crowd.World.Taxonomy, crowd.Policy, shape).Now;
            foreach (var jobSeeker in crowd.JobSeekers.Append(crowd.World.JobSeeker))
            {
                var (whole, page) = (moment.Rank(jobSeeker, count), moment.Page(jobSeeker, count));
                Told.Same(whole.Matches, page.Matches);
                Assert.All(Enum.GetValues<ConditionKind>(), kind => Assert.Equal(whole.HiddenBy(kind).Count(), page.HiddenBy(kind)));
                Assert.Equal(whole.FilteredOut.Length, page.FilteredOut);
                Assert.Equal(whole.WithoutDemands.Length, page.WithoutDemands);
                Assert.Equal(whole.Abstained, page.Abstained);
                var (all, sorted) = (moment.Rank(jobSeeker, int.MaxValue), moment.Sort(jobSeeker));
                Assert.Equal(all.Matches.Select(one => (one.Score.Vacancy, one.Score.Value, one.Score.Order)), sorted.Shown.Select(one => (one.Vacancy, one.Value, one.Order)));
                Assert.Equal(all.FilteredOut.Select(one => (one.Vacancy, one.Value)).Order(), sorted.Hidden.Select(one => (one.Vacancy, one.Value)).Order());
            }
        }
    }, iter: 200);

    [Fact]
    public void What_was_learned_from_others_orders_the_index_as_it_orders_the_plain_path() => Gen.Select(
        Crowd.Any, Gen.Int[1, 40], Gen.Double[-1, 1], Gen.Double[0, 0.4]).Sample((crowd, count, strength, most) =>
    {
        var policy = crowd.Policy with { LargestLearnedBonus = most };
        var learned = new LearnedOrder("model/1", (score, conditions) => // likes and dislikes that no order of scores foretells
            strength * ((score.Vacancy.Value.GetHashCode() & 15) - 8 + conditions.Count(one => one.Outcome == ConditionOutcome.Met)) / 8);
        foreach (var shape in Crowd.Shapes())
        {
            var moment = VacancyIndex.Of(crowd.Vacancies, crowd.World.Taxonomy, policy, shape).Now;
            foreach (var jobSeeker in crowd.JobSeekers.Append(crowd.World.JobSeeker))
            {
                var plain = MatchEngine.Rank(jobSeeker, crowd.Vacancies, crowd.World.Taxonomy, policy with { MatchesShown = int.MaxValue }, learned);
                var shown = plain.Matches.Select(one => new RankedVacancy(one.Score.Vacancy, one.Score.Value, one.Score.Order)).ToList();
                Told.Same([.. plain.Matches.Take(count)], moment.Page(jobSeeker, count, learned).Matches);
                Assert.Equal(shown.Take(count), moment.Best(jobSeeker, count, learned));
                Assert.Equal(shown, moment.Sort(jobSeeker, learned).Shown);
            }
        }
    }, iter: 100);

    [Fact]
    public void What_to_learn_next_is_the_same_among_the_few_that_one_skill_may_lift() => Crowd.Any.Sample(crowd =>
    {
        var policy = LadderPolicy.Default with { Match = crowd.Policy, LearnNextShown = 100 };
        var byId = crowd.Vacancies.ToDictionary(one => one.Id);
        foreach (var shape in Crowd.Shapes())
        {
            var moment = VacancyIndex.Of(crowd.Vacancies, crowd.World.Taxonomy, crowd.Policy, shape).Now;
            foreach (var jobSeeker in crowd.JobSeekers.Append(crowd.World.JobSeeker))
            {
                var whole = LearnNext.For(jobSeeker, crowd.Vacancies, crowd.World.Taxonomy, policy);
                var among = LearnNext.For(jobSeeker, moment.OneSkillFromFitting(jobSeeker).Select(id => byId[id]), crowd.World.Taxonomy, policy);
                Assert.Equal(whole.Select(Told), among.Select(Told));
            }
        }

        static (SkillId, double, string) Told(LearnNext one) => (one.Skill, one.Usefulness, string.Join(' ', one.Unlocks));
    }, iter: 200);

    [Fact]
    public void The_best_are_the_matches_without_their_reasons() => Gen.Select(Crowd.Any, Gen.Int[1, 40]).Sample((crowd, count) =>
    {
        var index = VacancyIndex.Of(crowd.Vacancies, crowd.World.Taxonomy, crowd.Policy);
        Assert.Equal(
            index.Search(crowd.World.JobSeeker, count).Select(one => new RankedVacancy(one.Score.Vacancy, one.Score.Value, one.Score.Order)),
            index.Best(crowd.World.JobSeeker, count));
    }, iter: 400);
}
