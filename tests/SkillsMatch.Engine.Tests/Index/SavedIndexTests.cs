using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Saved;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class SavedIndexTests
{
    [Fact]
    public void What_was_saved_is_loaded_under_any_policy() => Gen.Select(Crowd.Any, Crowd.Any).Sample((crowd, other) =>
    {
        using var saved = Saved(VacancyIndex.Of(crowd.Vacancies, other.World.Taxonomy, other.Policy));
        var loaded = VacancyIndex.Load(saved, crowd.World.Taxonomy, crowd.Policy).Rank(crowd.World.JobSeeker, 20);
        var plain = MatchEngine.Rank(crowd.World.JobSeeker, crowd.Vacancies, crowd.World.Taxonomy, crowd.Policy with { MatchesShown = 20 });
        Told.Same(plain.Matches, loaded.Matches);
        Told.Same(plain.FilteredOut, loaded.FilteredOut);
        Assert.Equal(plain.WithoutDemands, loaded.WithoutDemands);
    }, iter: 100);

    [Fact]
    public void What_was_taken_out_is_not_saved()
    {
        var index = VacancyIndex.Of([Vacancy(1, 1, 2, 3), Vacancy(2, 1, 2, 3)], Closeness(), MatchPolicy.Default);
        index.Change([], [new VacancyId(World.IdOf(1))]);

        Assert.Equal(1, VacancyIndex.Load(Saved(index), Closeness(), MatchPolicy.Default).Count);
    }

    [Fact]
    public void An_index_cut_off_anywhere_is_refused()
    {
        var whole = Saved(AnIndex()).ToArray();
        for (var length = 0; length < whole.Length; length++)
            Assert.Throws<DamagedIndexException>(() => Load(whole[..length]));
    }

    [Fact]
    public void An_index_with_any_bit_changed_is_refused()
    {
        var whole = Saved(AnIndex()).ToArray();
        for (var bit = 0; bit < whole.Length * 8; bit++)
        {
            var changed = (byte[])whole.Clone();
            changed[bit / 8] ^= (byte)(1 << bit % 8);
            Assert.Throws<DamagedIndexException>(() => Load(changed));
        }
    }

    [Fact]
    public void Bytes_after_the_end_are_left_to_whoever_reads_on()
    {
        var stream = new MemoryStream([.. Saved(AnIndex()).ToArray(), 7]);
        _ = VacancyIndex.Load(stream, Closeness(), MatchPolicy.Default);

        Assert.Equal(7, stream.ReadByte());
    }

    private static VacancyIndex AnIndex() => VacancyIndex.Of(
        Enumerable.Range(1, 20).Select(id => Vacancy(id, 1, 2, 3, id) with { Place = Dordrecht, Pay = new MonthlyPay(2000, 3000 + id) }),
        Closeness(), MatchPolicy.Default);

    private static VacancyIndex Load(byte[] bytes) => VacancyIndex.Load(new MemoryStream(bytes), Closeness(), MatchPolicy.Default);

    private static MemoryStream Saved(VacancyIndex index)
    {
        var stream = new MemoryStream();
        index.Save(stream);
        stream.Position = 0;
        return stream;
    }
}
