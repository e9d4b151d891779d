using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Saved;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class VacancyLogTests
{
    [Fact]
    public void After_a_crash_the_index_is_as_it_was() => Gen.Select(Crowd.Any, Gen.Select(Gen.Int[0, 99].Array[0, 9], Gen.Int[0, 99].Array[0, 5]).Array[0, 12])
        .Sample((crowd, changes) =>
        {
            using var stream = new MemoryStream();
            var index = Empty(crowd);
            var log = VacancyLog.Open(index, stream, () => { });
            foreach (var (changed, gone) in changes)
                log.Change(Some(crowd, changed), Some(crowd, gone).Select(one => one.Id));

            var again = Empty(crowd);
            Assert.Equal(changes.Length, VacancyLog.Open(again, stream, () => { }).Count);
            Assert.Equal(index.Count, again.Count);
            Assert.All(crowd.JobSeekers, one => Assert.Equal(index.Best(one, 30), again.Best(one, 30)));
        }, iter: 100);

    [Fact]
    public void All_facts_of_a_vacancy_come_back() => World.Any.Sample(world => Assert.All(world.Vacancies, vacancy =>
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(vacancy with { Openings = 7 });
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        Assert.Equal(Whole(vacancy with { Openings = 7 }), Whole(reader.ReadVacancy()));
        Assert.Equal(stream.Length, stream.Position);
    }), iter: 300);

    [Fact]
    public void A_torn_tail_is_cut_off_wherever_it_was_torn_and_what_comes_after_is_kept()
    {
        var (whole, before) = ThreeChanges();
        for (var length = before; length < whole.Length; length++)
            Assert.Equal(2, OpenedAfter(whole[..length]));

        int OpenedAfter(byte[] torn)
        {
            using var stream = new MemoryStream();
            stream.Write(torn);
            var log = VacancyLog.Open(AnIndex(), stream, () => { });
            var held = log.Count;
            Assert.Equal(before, stream.Length);
            log.Change([Vacancy(9, 1, 2, 3)], []);
            var again = AnIndex();
            Assert.Equal(held + 1, VacancyLog.Open(again, stream, () => { }).Count);
            Assert.Equal(3, again.Count);
            return (int)held;
        }
    }

    [Fact]
    public void A_change_that_others_follow_must_be_what_was_written()
    {
        var (whole, before) = ThreeChanges();
        for (var at = 4; at < before / 2; at++) // the first four bytes say how long it is: what follows is not found without them
        {
            using var stream = new MemoryStream();
            stream.Write(whole);
            stream.GetBuffer()[at] ^= 1;
            Assert.Throws<DamagedIndexException>(() => VacancyLog.Open(AnIndex(), stream, () => { }));
        }
    }

    [Fact]
    public void A_change_is_on_disk_before_it_is_seen()
    {
        var index = AnIndex();
        var seen = -1;
        using var stream = new MemoryStream();
        VacancyLog.Open(index, stream, () => seen = index.Count).Change([Vacancy(1, 1, 2, 3)], []);

        Assert.Equal((0, 1), (seen, index.Count));
    }

    [Fact]
    public void After_a_write_that_failed_nothing_is_changed_until_it_is_opened_again()
    {
        var index = AnIndex();
        var full = true;
        using var stream = new MemoryStream();
        var log = VacancyLog.Open(index, stream, () => _ = full ? throw new IOException("The disk is full.") : 0);
        Assert.Throws<IOException>(() => log.Change([Vacancy(1, 1, 2, 3)], []));
        full = false;
        Assert.Throws<InvalidOperationException>(() => log.Change([Vacancy(2, 1, 2, 3)], []));
        Assert.Equal(0, index.Count);
    }

    [Fact]
    public void What_was_saved_need_not_be_in_the_log()
    {
        var index = AnIndex();
        using var stream = new MemoryStream();
        var log = VacancyLog.Open(index, stream, () => { });
        log.Change([Vacancy(1, 1, 2, 3)], []);
        log.Clear();
        log.Change([Vacancy(2, 1, 2, 3)], []);

        var again = AnIndex();
        Assert.Equal(1, VacancyLog.Open(again, stream, () => { }).Count);
        Assert.Equal(1, again.Count);
    }

    private static IEnumerable<Vacancy> Some(Crowd crowd, int[] which) =>
        which.Where(_ => !crowd.Vacancies.IsEmpty).Select(one => crowd.Vacancies[one % crowd.Vacancies.Length]);

    private static VacancyIndex Empty(Crowd crowd) => VacancyIndex.Of([], crowd.World.Taxonomy, crowd.Policy);

    private static VacancyIndex AnIndex() => VacancyIndex.Of([], Closeness(), MatchPolicy.Default);

    // The bytes of three changes, and how many of them the first two take; those two are as long.
    private static (byte[] Whole, int Before) ThreeChanges()
    {
        using var stream = new MemoryStream();
        var log = VacancyLog.Open(AnIndex(), stream, () => { });
        log.Change([Vacancy(1, 1, 2, 3)], []);
        log.Change([Vacancy(2, 1, 2, 3)], []);
        var before = (int)stream.Length;
        log.Change([Vacancy(3, 1, 2, 3)], [new VacancyId(World.IdOf(1))]);
        return (stream.ToArray(), before);
    }

    private static string Whole(Vacancy one) => $"{one with { Demands = [], RequiredCredentials = [] }} {string.Join(',', one.Demands)} {string.Join(',', one.RequiredCredentials)}";
}
