using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.JobSeekers;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class JobSeekerIndexLaws
{
    private static readonly Gen<(Crowd Crowd, List<JobSeeker> JobSeekers)> Many = Gen.Select(
        Crowd.Any, World.AJobSeeker.Array[0, 200], (crowd, jobSeekers) =>
            (crowd, jobSeekers.Select((one, place) => one with { Id = new JobSeekerId(World.IdOf(place)) }).ToList()));

    [Fact]
    public void The_index_says_of_every_job_seeker_what_the_plain_path_says() => Gen.Select(Many, Gen.Int[1, 40]).Sample((many, count) =>
    {
        foreach (var shape in Crowd.Shapes())
        {
            var index = JobSeekerIndex.Of(many.JobSeekers, many.Crowd.World.Taxonomy, many.Crowd.Policy, shape);
            foreach (var vacancy in many.Crowd.Vacancies.Take(4))
                Same(many.Crowd, many.JobSeekers, vacancy, index, count);
        }
    }, iter: 100);

    [Fact]
    public void After_any_changes_the_index_gives_what_the_plain_path_gives() => Gen.Select(
        Many, Gen.Select(Gen.Int[0, 60].Array[0, 9], Gen.Int[0, 60].Array[0, 6]).Array[1, 20]).Sample((many, changes) =>
    {
        var jobSeekers = many.JobSeekers.Take(40).ToDictionary(one => one.Id);
        var index = JobSeekerIndex.Of(jobSeekers.Values, many.Crowd.World.Taxonomy, many.Crowd.Policy, Crowd.Shapes().Last());
        foreach (var (changed, gone) in changes)
        {
            var coming = changed.Where(_ => many.JobSeekers.Count > 0)
                .Select(one => many.JobSeekers[one * 7 % many.JobSeekers.Count] with { Id = new JobSeekerId(World.IdOf(one)) }).ToList();
            var leaving = gone.Select(one => new JobSeekerId(World.IdOf(one))).ToList();
            index.Change(coming, leaving);
            coming.ForEach(one => jobSeekers[one.Id] = one);
            leaving.ForEach(one => jobSeekers.Remove(one));
            foreach (var vacancy in many.Crowd.Vacancies.Take(1))
                Same(many.Crowd, jobSeekers.Values, vacancy, index, 10);
        }
    }, iter: 50);

    [Fact]
    public void A_vacancy_with_more_demands_than_can_be_counted_in_units_finds_the_same_job_seekers()
    {
        var vacancy = Vacancy(1, [.. Enumerable.Range(1, 300)]);
        var jobSeekers = Enumerable.Range(1, 100).Select(id => JobSeekerWith([.. Enumerable.Range(id, 90)]) with { Id = new JobSeekerId(World.IdOf(id)) }).ToList();
        var plain = MatchEngine.RankJobSeekers(vacancy, jobSeekers, Closeness((1, 200, 0.7)), MatchPolicy.Default with { MatchesShown = 30 });

        Told.Same(plain.Matches, JobSeekerIndex.Of(jobSeekers, Closeness((1, 200, 0.7)), MatchPolicy.Default).Search(vacancy, 30));
    }

    [Fact]
    public void Who_names_a_skill_twice_is_scored_by_the_higher_level()
    {
        var vacancy = Vacancy(1, 1, 2, 3);
        vacancy = vacancy with { Demands = [.. vacancy.Demands.Select(one => one with { Level = 4 })] };
        var jobSeekers = Enumerable.Range(1, 4).Select(low => new JobSeeker
        {
            Id = new JobSeekerId(World.IdOf(low)),
            Skills = [new HeldSkill(new SkillId(1), low), new HeldSkill(new SkillId(1), 4), new HeldSkill(new SkillId(2), 4), new HeldSkill(new SkillId(2), low), new HeldSkill(new SkillId(9), low)],
        }).ToList();
        var plain = MatchEngine.RankJobSeekers(vacancy, jobSeekers, Closeness(), MatchPolicy.Default);

        Assert.Equal(4, plain.Matches.Length);
        Told.Same(plain.Matches, JobSeekerIndex.Of(jobSeekers, Closeness(), MatchPolicy.Default).Search(vacancy, 9));
    }

    private static void Same(Crowd crowd, IEnumerable<JobSeeker> jobSeekers, Vacancy vacancy, JobSeekerIndex index, int count)
    {
        var plain = MatchEngine.RankJobSeekers(vacancy, jobSeekers, crowd.World.Taxonomy, crowd.Policy with { MatchesShown = count });
        var fast = index.Rank(vacancy, count);
        Told.Same(plain.Matches, fast.Matches);
        Told.Same(plain.Matches, index.Search(vacancy, count));
        Told.Same(plain.FilteredOut, fast.FilteredOut);
        var byId = jobSeekers.ToDictionary(one => one.Id);
        var page = index.Page(vacancy, count, id => byId[id]);
        Told.Same(plain.Matches, page.Matches);
        Assert.Equal((plain.FilteredOut.Length, plain.Abstained), (page.FilteredOut, page.Abstained));
        Assert.Equal(
            plain.Matches.Select(one => new RankedJobSeeker(one.Score.JobSeeker, one.Score.Value)), index.Best(vacancy, count));
        Assert.Equal(plain.WithTooFewSkills, fast.WithTooFewSkills);
        Assert.Equal(plain.Abstained, fast.Abstained);
    }
}
