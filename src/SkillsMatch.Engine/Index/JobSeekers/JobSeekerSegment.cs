using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index.JobSeekers;

/// <summary>Up to 65,535 job seekers in the order of their homes, with everything that matching needs of them as columns.</summary>
internal sealed class JobSeekerSegment : Segment
{
    private readonly Guid[] _idOfEach;
    private readonly int[] _wishes; // see JobSeekerRow.Wishes
    private readonly ulong[] _acceptsShifts;
    private readonly ulong[] _scorable;
    private readonly IdTable _ids;

    private JobSeekerSegment(JobSeekerTables tables, JobSeekerRow[] rows, Forward forward)
    {
        (Tables, _idOfEach, _wishes) = (tables, Array.ConvertAll(rows, row => row.Id), Array.ConvertAll(rows, row => row.Wishes));
        var rounded = Postings.Rounded(rows.Length);
        (LeastHours, MostHours, Available) = (new byte[rounded], new byte[rounded], new int[rounded]);
        (_scorable, RefusesShifts, _acceptsShifts) = (Bits.For(rows.Length), Bits.For(rows.Length), Bits.For(rows.Length));
        for (var row = 0; row < rows.Length; row++)
        {
            (LeastHours[row], MostHours[row], Available[row]) = (rows[row].LeastHours, rows[row].MostHours, rows[row].Available);
            if (rows[row].AcceptsShiftWork is { } accepts)
                Bits.Set(accepts ? _acceptsShifts : RefusesShifts, row);
            if (forward.SkillsOf(row).Length >= tables.Policy.MinimumSkills)
                Bits.Set(_scorable, row);
        }
        Postings = Postings.Of(forward, tables.Skills.Count, skipped: [], denseFrom: int.MaxValue);
        Journeys = PlaceRuns.Of(Array.ConvertAll(rows, row => row.Journey));
        _ids = IdTable.Of(rows.Length, IdOf);
    }

    public JobSeekerTables Tables { get; }

    /// <summary>
    /// Lists only: a maximum over skills has no use for columns. They are all that is kept of the skills, see <see cref="SkillsHeld"/>.
    /// </summary>
    public Postings Postings { get; }

    public PlaceRuns Journeys { get; }

    public byte[] LeastHours { get; }

    public byte[] MostHours { get; }

    public int[] Available { get; }

    public ulong[] RefusesShifts { get; }

    public override int Count => _idOfEach.Length;

    public override ReadOnlySpan<ulong> Scorable => _scorable;

    public override long Bytes => Count * 20L + Postings.Bytes + Journeys.Bytes + _ids.Bytes + LeastHours.Length * 6L + _scorable.Length * 24L;

    /// <summary>All documents in the order of their homes and journeys, parted into segments.</summary>
    public static JobSeekerSegment[] AllOf(Documents<JobSeekerRow> documents, JobSeekerTables tables)
    {
        var (keys, order) = (new UInt128[documents.Count], new int[documents.Count]);
        for (var row = 0; row < order.Length; row++)
        {
            var journey = documents.RowAt(row).Journey;
            var curve = tables.Homes.OnCurve(tables.Journeys[journey].Home);
            (keys[row], order[row]) = (new UInt128(curve, (ulong)journey << 32 | (uint)row), row);
        }
        Array.Sort(keys, order);
        return [.. order.Chunk(tables.Shape.SegmentSize).Select(part =>
        {
            var (rows, forward) = documents.Of(part);
            return new JobSeekerSegment(tables, rows, forward);
        })];
    }

    public override Guid IdOf(int document) => _idOfEach[document];

    public override int Find(Guid id) => _ids.Find(id, IdOf);

    /// <summary>Everything but the skills.</summary>
    public JobSeekerRow RowOf(int document) => new()
    {
        Id = _idOfEach[document],
        Journey = Journeys.PlaceOf(Journeys.RunOf(document)),
        Wishes = _wishes[document],
        Available = Available[document],
        LeastHours = LeastHours[document],
        MostHours = MostHours[document],
        Shifts = JobSeekerRow.ShiftsOf(Bits.Has(_acceptsShifts, document) ? true : Bits.Has(RefusesShifts, document) ? false : null),
    };

    /// <summary>The skills of some documents, in the order given; asking for many at once costs little more than asking for one.</summary>
    public Forward Held(ReadOnlySpan<int> documents) => SkillsHeld.Of(Postings, documents, Count);

    /// <summary>The facts of some documents in the order given, as far as a match uses them.</summary>
    public JobSeeker[] Read(ReadOnlySpan<int> documents)
    {
        var held = Held(documents);
        var read = new JobSeeker[documents.Length];
        for (var place = 0; place < read.Length; place++)
            read[place] = Read(RowOf(documents[place]), held, place);
        return read;
    }

    private JobSeeker Read(in JobSeekerRow row, Forward held, int place)
    {
        var journey = Tables.Journeys[row.Journey];
        return new JobSeeker
        {
            Id = new JobSeekerId(row.Id),
            Skills = SkillsOf(held, place),
            Home = Tables.Homes.PlaceAt(journey.Home),
            Travel = journey.Limit == 0 ? null : Tables.Limits[journey.Limit - 1],
            Hours = row.Hours,
            AcceptsShiftWork = row.AcceptsShiftWork,
            AvailableFrom = row.AvailableFrom,
            Preferences = row.Wishes == 0 ? Preferences.None : Tables.Wishes[row.Wishes - 1],
        };
    }

    private ImmutableArray<HeldSkill> SkillsOf(Forward forward, int document)
    {
        var skills = forward.SkillsOf(document);
        var codes = forward.CodesOf(document);
        var held = ImmutableArray.CreateBuilder<HeldSkill>(skills.Length);
        for (var place = 0; place < skills.Length; place++)
            held.Add(new HeldSkill(Tables.Skills[skills[place]], DemandCode.Level(codes[place])));
        return held.MoveToImmutable();
    }
}
