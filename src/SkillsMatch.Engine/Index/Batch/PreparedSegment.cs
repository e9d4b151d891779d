using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>
/// The vacancies of a segment in the order of their work, as numbers for a tile: vacancies for the same work ask the same skills, so the
/// rows of one are still in the nearest cache for the next.
/// </summary>
internal sealed class PreparedSegment
{
    private readonly int[] _work;

    private PreparedSegment(int count) => (Starts, Essential, Possible, Places, Documents, _work) =
        (new int[count + 1], new ushort[count], new ushort[count], new ushort[count], new int[count], new int[count]);

    /// <summary>Where the demands of each start.</summary>
    public int[] Starts { get; }

    /// <summary>Skill × 16 + <see cref="DemandCode"/> of each demand, essential ones first.</summary>
    public int[] Keys { get; private set; } = [];

    /// <summary>How many demands are essential.</summary>
    public ushort[] Essential { get; }

    /// <summary>Units of points possible; 0: too many demands to be counted.</summary>
    public ushort[] Possible { get; }

    /// <summary>Position of the place; 0: unknown.</summary>
    public ushort[] Places { get; }

    /// <summary>Which document of the segment it is.</summary>
    public int[] Documents { get; }

    /// <summary>Only those that are there and may be scored.</summary>
    public static PreparedSegment Of(SegmentView<VacancySegment> view, TileUnits units)
    {
        var segment = view.Segment;
        int[] order = [.. view.All().Where(one => Bits.Has(view.LiveAndScorable, one)).OrderBy(one => segment.Rows[one].Occupation)];
        var prepared = new PreparedSegment(order.Length);
        prepared.Keys = new int[order.Sum(one => segment.Forward.SkillsOf(one).Length)];
        for (var place = 0; place < order.Length; place++)
            prepared.Add(place, segment, order[place], units);
        return prepared;
    }

    /// <summary>The vacancies for work from one up to another; none where they come in the other order.</summary>
    public (int From, int To) RangeOf(OccupationId first, OccupationId last)
    {
        var (from, to) = (AtLeast(first.Value), AtLeast(last.Value + 1L));
        return (from, Math.Max(from, to));
    }

    private int AtLeast(long work)
    {
        var (from, to) = (0, _work.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_work[middle] < work)
                from = middle + 1;
            else
                to = middle;
        }
        return from;
    }

    private void Add(int place, VacancySegment segment, int document, TileUnits units)
    {
        var skills = segment.Forward.SkillsOf(document);
        var codes = segment.Forward.CodesOf(document);
        var points = 0.0;
        for (var demand = 0; demand < skills.Length; demand++)
        {
            Keys[Starts[place] + demand] = skills[demand] * Kernel.TableSize + codes[demand];
            var importance = DemandCode.Importance(codes[demand]);
            Essential[place] += importance == Importance.Essential ? (ushort)1 : (ushort)0;
            points += units.PointsFor(importance) * segment.Tables.Skills.Weights[skills[demand]];
        }
        Starts[place + 1] = Starts[place] + skills.Length;
        _work[place] = segment.Rows[document].Occupation;
        (Possible[place], Places[place], Documents[place]) = (TileUnits.Possible(points, skills.Length), segment.Rows[document].Place, document);
    }
}
