using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.JobSeekers;
using SkillsMatch.Engine.Index.Saved;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class SavedJobSeekersTests
{
    [Fact]
    public void What_was_saved_is_loaded_under_any_policy() => Gen.Select(Crowd.Any, Crowd.Any).Sample((crowd, other) =>
    {
        using var saved = Saved(JobSeekerIndex.Of(crowd.JobSeekers, other.World.Taxonomy, other.Policy));
        var loaded = JobSeekerIndex.Load(saved, crowd.World.Taxonomy, crowd.Policy);
        foreach (var vacancy in crowd.Vacancies.Take(5))
        {
            var plain = MatchEngine.RankJobSeekers(vacancy, crowd.JobSeekers, crowd.World.Taxonomy, crowd.Policy with { MatchesShown = 20 });
            var found = loaded.Rank(vacancy, 20);
            Told.Same(plain.Matches, found.Matches);
            Told.Same(plain.FilteredOut, found.FilteredOut);
        }
    }, iter: 100);

    [Fact]
    public void Who_was_taken_out_is_not_saved()
    {
        var index = JobSeekerIndex.Of([Someone(1), Someone(2)], Closeness(), MatchPolicy.Default);
        index.Change([], [new JobSeekerId(World.IdOf(1))]);

        Assert.Equal(1, JobSeekerIndex.Load(Saved(index), Closeness(), MatchPolicy.Default).Count);
    }

    [Fact]
    public void An_index_cut_off_anywhere_or_with_any_byte_changed_is_refused()
    {
        var whole = Saved(JobSeekerIndex.Of(Enumerable.Range(1, 9).Select(Someone), Closeness(), MatchPolicy.Default)).ToArray();
        for (var at = 0; at < whole.Length; at++)
        {
            Assert.Throws<DamagedIndexException>(() => Load(whole[..at]));
            var changed = (byte[])whole.Clone();
            changed[at] ^= 1;
            Assert.Throws<DamagedIndexException>(() => Load(changed));
        }
    }

    [Fact]
    public void Vacancies_are_no_job_seekers()
    {
        using var stream = new MemoryStream();
        VacancyIndex.Of([Vacancy(1, 1, 2, 3)], Closeness(), MatchPolicy.Default).Save(stream);

        Assert.Throws<DamagedIndexException>(() => Load(stream.ToArray()));
    }

    private static JobSeeker Someone(int id) => JobSeekerWith(1, 2, 3) with
    {
        Id = new JobSeekerId(World.IdOf(id)),
        Home = Dordrecht,
        Travel = new TravelLimit(TravelMode.Bicycle, 20 + id),
        Preferences = new Preferences(new OccupationId(id), 2000 + id, ContractKind.Agency),
    };

    private static JobSeekerIndex Load(byte[] bytes) => JobSeekerIndex.Load(new MemoryStream(bytes), Closeness(), MatchPolicy.Default);

    private static MemoryStream Saved(JobSeekerIndex index)
    {
        var stream = new MemoryStream();
        index.Save(stream);
        stream.Position = 0;
        return stream;
    }
}
