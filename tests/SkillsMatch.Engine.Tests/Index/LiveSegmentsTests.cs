using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class LiveSegmentsTests
{
    private readonly VacancyTables _tables = new(Closeness(), MatchPolicy.Default, IndexShape.Usual);

    [Fact]
    public async Task What_goes_away_while_a_merge_is_made_does_not_come_back_with_it()
    {
        LiveSegments<VacancySegment> segments = null!;
        segments = new(IndexShape.Usual.SegmentSize, views =>
        {
            var made = SegmentOf([.. views.SelectMany(view => view.Segment.Rows.ToArray().Select(row => row.Id))]);
            segments.Publish([World.IdOf(3)], [SegmentOf([World.IdOf(3), World.IdOf(99)])]);
            return [made];
        });
        for (var id = 0; id < 8; id++)
            segments.Publish([], [SegmentOf([World.IdOf(id)])]);
        await segments.Merging;

        Assert.Equal([7, 2], segments.Current.Views.Select(view => view.Count).OrderDescending());
        Assert.Equal(9, segments.Current.Count);
    }

    [Fact]
    public async Task However_many_changes_there_are_few_segments_after_the_merges()
    {
        var index = VacancyIndex.Of([], Closeness(), MatchPolicy.Default);
        for (var id = 0; id < 500; id++)
        {
            index.Change([Vacancy(id, 1, 2, 3)], []);
            await index.Merging;
        }

        Assert.InRange(index.Current.Views.Length, 1, 16);
        Assert.Equal(500, index.Count);
    }

    [Fact]
    public async Task A_segment_that_is_mostly_gone_is_written_anew()
    {
        var index = VacancyIndex.Of(Enumerable.Range(0, 100).Select(id => Vacancy(id, 1, 2, 3)), Closeness(), MatchPolicy.Default);
        index.Change([], Enumerable.Range(0, 60).Select(id => new VacancyId(World.IdOf(id))));
        await index.Merging;

        Assert.Equal(40, Assert.Single(index.Current.Views).Segment.Count);
    }

    [Fact]
    public async Task Segments_that_are_full_but_for_a_few_are_not_written_anew_for_each_change()
    {
        const int Full = 64;
        var vacancies = Enumerable.Range(0, 12 * Full).Select(id => Vacancy(id, 1, 2, 3));
        var index = VacancyIndex.Of(vacancies, Closeness(), MatchPolicy.Default, new IndexShape { SegmentSize = Full });
        var before = index.Current.Views.Select(view => view.Segment).ToList();

        index.Change([], before.Select(segment => new VacancyId(segment.IdOf(0))).ToList());
        await index.Merging;

        Assert.Equal(before, index.Current.Views.Select(view => view.Segment));
        Assert.Equal(12 * (Full - 1), index.Count);
    }

    [Fact]
    public void Of_one_change_the_last_of_two_counts_and_what_is_gone_is_gone()
    {
        var index = VacancyIndex.Of([Vacancy(1, 5, 6, 7)], Closeness(), MatchPolicy.Default);
        index.Change(
            [Vacancy(1, 7, 8, 9), Vacancy(1, 1, 2, 3), Vacancy(2, 1, 2, 3)],
            [new VacancyId(World.IdOf(2)), new VacancyId(World.IdOf(44))]);

        Assert.Equal(1, index.Best(JobSeekerWith(1, 2, 3), 9).Single().Value);
    }

    [Fact]
    public void A_change_with_a_fact_that_cannot_be_changes_nothing()
    {
        var index = VacancyIndex.Of([Vacancy(1, 1, 2, 3)], Closeness(), MatchPolicy.Default);

        Assert.Throws<ArgumentOutOfRangeException>(() =>
            index.Change([Vacancy(1, 7, 8, 9), Vacancy(2, 1, 2, 3) with { Hours = new HoursPerWeek(-1, 3) }], []));
        Assert.Equal(1, index.Best(JobSeekerWith(1, 2, 3), 9).Single().Value);
    }

    private VacancySegment SegmentOf(Guid[] ids)
    {
        var rows = new VacancyRows(_tables);
        foreach (var id in ids)
            rows.Add(Vacancy(1, 1, 2, 3) with { Id = new VacancyId(id) });
        return Assert.Single(VacancyOrder.Segments(rows));
    }
}
