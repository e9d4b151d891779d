using System.Collections.Immutable;
using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Batch;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class AllPairsLaws
{
    private static readonly Gen<(Crowd Crowd, List<JobSeeker> JobSeekers)> Many = Gen.Select(
        Crowd.Any, World.AJobSeeker.Array[0, 300], (crowd, jobSeekers) =>
            (crowd, jobSeekers.Select((one, place) => one with { Id = new JobSeekerId(World.IdOf(place)) }).ToList()));

    [Fact]
    public void All_pairs_give_for_each_job_seeker_what_the_plain_path_gives() => Gen.Select(Many, Gen.Int[1, 20]).Sample((many, count) =>
    {
        var (crowd, jobSeekers) = many;
        var plain = jobSeekers.ToDictionary(one => one.Id, one => MatchEngine
            .Rank(one, crowd.Vacancies, crowd.World.Taxonomy, crowd.Policy with { MatchesShown = count }).Matches
            .Select(match => new RankedVacancy(match.Score.Vacancy, match.Score.Value, match.Score.Order)).ToList());
        foreach (var shape in Crowd.Shapes())
        {
            var index = VacancyIndex.Of(crowd.Vacancies, crowd.World.Taxonomy, crowd.Policy, shape);
            var found = new Dictionary<JobSeekerId, ImmutableArray<RankedVacancy>>();
            index.BestForAll(jobSeekers, count, threads: 2, some =>
            {
                foreach (var one in some)
                    found.Add(one.JobSeeker, one.Best);
            });
            Assert.Equal(jobSeekers.Count, found.Count);
            Assert.All(jobSeekers, one => Assert.Equal(plain[one.Id], found[one.Id]));
        }
    }, iter: 60);

    [Fact]
    public void Who_comes_after_many_of_other_work_gets_what_a_single_search_gives() => Gen.Select(
        Crowd.Any, World.AJobSeeker.Array[1200], Gen.Int[1, 8], Gen.Int[1, 3]).Sample((crowd, many, count, tiles) =>
    {
        var shape = new IndexShape { SegmentSize = 64, DenseFrom = 8, ScoringOverAdding = 1000, UsualAmong = tiles };
        var index = VacancyIndex.Of(crowd.Vacancies, crowd.World.Taxonomy, crowd.Policy, shape);
        var jobSeekers = many.Select((one, place) => OfWork(one with { Id = new JobSeekerId(World.IdOf(place)) }, place / 128)).ToDictionary(one => one.Id);
        index.BestForAll(jobSeekers.Values, count, threads: 1, some => Assert.All(some, one =>
            Assert.Equal(index.Best(jobSeekers[one.JobSeeker], count), one.Best)));
    }, iter: 60);

    // Each work has skills of its own, and every other one is new to them.
    private static JobSeeker OfWork(JobSeeker one, int work) => one with
    {
        Home = null,
        Worked = [new OccupationId(work)],
        Skills = [.. one.Skills.Where(held => (held.Skill.Value + work) % 3 != 0).Select(held => held with { Level = work % 2 == 0 ? 4 : 1 })],
    };

    [Fact]
    public void A_tile_of_one_gives_what_a_single_search_gives() => Gen.Select(Crowd.Any, Gen.Int[1, 8]).Sample((crowd, count) =>
    {
        foreach (var shape in Crowd.Shapes())
        {
            var index = VacancyIndex.Of(crowd.Vacancies, crowd.World.Taxonomy, crowd.Policy, shape);
            foreach (var one in crowd.JobSeekers)
                index.BestForAll([one], count, threads: 1, found => Assert.Equal(index.Best(one, count), Assert.Single(found).Best));
        }
    }, iter: 40);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_start_a_day_too_soon_is_none(int daysTooSoon, int found)
    {
        var day = new DateOnly(2026, 9, 1);
        var starting = Vacancy(1, 1, 2, 3) with { StartsOn = day.AddDays(-MatchPolicy.Default.LateStartDays - daysTooSoon) };
        var index = VacancyIndex.Of([starting], Closeness(), MatchPolicy.Default);
        index.BestForAll([JobSeekerWith(1, 2, 3) with { AvailableFrom = day }], 5, threads: 1, some => Assert.Equal(found, Assert.Single(some).Best.Length));
    }

    [Fact]
    public void Vacancies_with_very_many_demands_are_found_all_the_same()
    {
        var vacancies = Enumerable.Range(1, 60).Select(id => Vacancy(id, [.. Enumerable.Range(id, id % 3 == 0 ? 260 : 9)])).ToList();
        var jobSeekers = Enumerable.Range(1, 200).Select(id =>
            JobSeekerWith([.. Enumerable.Range(id % 50, 120)]) with { Id = new JobSeekerId(World.IdOf(id)) }).ToList();
        foreach (var shape in Crowd.Shapes())
        {
            var index = VacancyIndex.Of(vacancies, Closeness((1, 9, 0.8)), MatchPolicy.Default, shape);
            index.BestForAll(jobSeekers, 12, threads: 1, some => Assert.All(
                some, one => Assert.Equal(index.Best(jobSeekers.Single(seeker => seeker.Id == one.JobSeeker), 12), one.Best)));
        }
    }

    [Fact]
    public async Task As_a_stream_it_gives_the_same_and_can_be_left_early()
    {
        var index = VacancyIndex.Of(Enumerable.Range(1, 60).Select(id => Vacancy(id, 1, 2, 3, id)), Closeness(), MatchPolicy.Default);
        var endless = Enumerable.Range(1, int.MaxValue - 1).Select(id => JobSeekerWith(1, 2, 3) with { Id = new JobSeekerId(World.IdOf(id)) });
        var seen = 0;
        await foreach (var one in index.BestForAllAsync(endless, 5, threads: 2, TestContext.Current.CancellationToken))
        {
            Assert.Equal(index.Best(JobSeekerWith(1, 2, 3), 5), one.Best);
            if (++seen == 1000)
                break;
        }
        Assert.Equal(1000, seen);
    }

    [Fact]
    public void A_failure_of_whoever_takes_the_answers_ends_it()
    {
        var index = VacancyIndex.Of([Vacancy(1, 1, 2, 3)], Closeness(), MatchPolicy.Default);

        Assert.ThrowsAny<Exception>(() =>
            index.BestForAll([JobSeekerWith(1, 2, 3)], 5, threads: 1, _ => throw new InvalidOperationException("The database is away.")));
    }
}
