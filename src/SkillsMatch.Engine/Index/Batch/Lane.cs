using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>One job seeker of a tile: the wishes, and the vacancies that may be among the best.</summary>
internal sealed class Lane(VacancyTables tables, SlotTable table)
{
    private readonly Contenders _contenders = new();
    private JobSeeker _jobSeeker = null!;
    private Wishes _wishes = null!;

    public SkillSpread Spread { get; } = new(table);

    public JobSeeker JobSeeker => _jobSeeker;

    /// <summary>See <see cref="Kernels.TileInput.Lines"/>.</summary>
    public ushort LineInUnits =>
        Quantisation.ShareBelow(Math.Max(tables.Policy.LowestScoreShown, Quantisation.Surely(_contenders.Line) - _wishes.Largest));

    public void Load(JobSeeker jobSeeker, int size)
    {
        _jobSeeker = jobSeeker;
        _contenders.Empty(size);
        _wishes = new Wishes(jobSeeker.Preferences, tables);
        Spread.Load(jobSeeker, tables, withUnits: false);
    }

    /// <summary>Keeps a vacancy that earns so many units, unless it surely is none of the best.</summary>
    /// <returns>Whether the line rose.</returns>
    public bool Offer(in Hit hit, ushort units)
    {
        var (atLeast, atMost) = hit.Between(units);
        var bonus = BonusOf(hit.Prepared.Segment, hit.Document);
        // One that may lie below what is shown at all must not push others out.
        atLeast = atLeast >= tables.Policy.LowestScoreShown ? atLeast + bonus : Contenders.Unsure;
        return _contenders.Add(atLeast, atMost + bonus, hit.Segment, hit.Document);
    }

    /// <summary>The best, each with its plain score.</summary>
    public ImmutableArray<RankedVacancy> Best(PreparedSnapshot prepared, Sorting sorting)
    {
        Spread.TakeTable();
        Spread.FillEarned(ref sorting.Earned);
        var left = _contenders.Left();
        foreach (var (place, document) in left)
        {
            Ahead.Expect(prepared.Segments[place].Segment.Forward, document);
            Ahead.Expect(prepared.Segments[place].Points[document]);
            Ahead.Expect(prepared.Segments[place].Segment.Rows[document]);
        }
        foreach (var (place, document) in left)
        {
            var segment = prepared.Segments[place].Segment;
            var value = Spread.EarnedOf(segment.Forward, document, sorting.Earned) / prepared.Segments[place].Points[document];
            if (value >= tables.Policy.LowestScoreShown)
                sorting.Add(new RankedVacancy(new VacancyId(segment.IdOf(document)), value, value + BonusOf(segment, document)));
        }
        return sorting.Best(_contenders.Size);
    }

    // Most have no wishes: then nothing of the vacancy is read.
    private double BonusOf(VacancySegment segment, int document) => _wishes.Largest == 0 ? 0 : _wishes.BonusOf(segment.Rows[document]);
}
