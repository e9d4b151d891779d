using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>Up to 65,535 vacancies in the order of their places, with everything that matching needs of them as columns.</summary>
internal sealed class VacancySegment : Segment
{
    private readonly VacancyRow[] _rows;
    private readonly ulong[] _scorable;
    private readonly IdTable _ids;
    private ushort[]? _needed;

    private VacancySegment(VacancyTables tables, (VacancyRow Row, VacancyTerms Terms)[] rows, Forward forward)
    {
        (Tables, _rows, Forward) = (tables, Array.ConvertAll(rows, one => one.Row), forward);
        var rounded = Postings.Rounded(rows.Length);
        (LeastHours, MostHours, Starts, Possible) = (new byte[rounded], new byte[rounded], new int[rounded], new ushort[rounded]);
        for (var row = 0; row < rows.Length; row++)
            (LeastHours[row], MostHours[row], Starts[row]) = (rows[row].Terms.LeastHours, rows[row].Terms.MostHours, rows[row].Terms.Start);
        (_scorable, Shifts) = (Bits.For(rows.Length), Bits.For(rows.Length));
        Beyond = Measured();
        Postings = Postings.Of(forward, tables.Skills.Count, Beyond, tables.Shape.DenseFrom);
        Runs = PlaceRuns.Of(Array.ConvertAll(rows, one => (int)one.Terms.Place));
        Credentials = Groups.Of(Array.ConvertAll(_rows, row => row.Credentials));
        _ids = IdTable.Of(rows.Length, IdOf);
    }

    public VacancyTables Tables { get; }

    public Forward Forward { get; }

    public Postings Postings { get; }

    public PlaceRuns Runs { get; }

    public Groups Credentials { get; }

    public byte[] LeastHours { get; }

    public byte[] MostHours { get; }

    public int[] Starts { get; }

    /// <summary>Units of points possible, see <see cref="Quantisation"/>.</summary>
    public ushort[] Possible { get; }

    /// <summary>Vacancies whose work is in shifts.</summary>
    public ulong[] Shifts { get; }

    /// <summary>Vacancies with too many demands to be counted in units: always scored in full. In order.</summary>
    public ushort[] Beyond { get; }

    public ReadOnlySpan<VacancyRow> Rows => _rows;

    /// <summary>See <see cref="Lifting.NeededIn"/>; computed when it is first asked for, then kept.</summary>
    public ushort[] Needed => LazyInitializer.EnsureInitialized(ref _needed, () => Tables.Lifting.NeededIn(this));

    public override int Count => _rows.Length;

    public override ReadOnlySpan<ulong> Scorable => _scorable;

    public override long Bytes => _rows.Length * 25L + Forward.Bytes + Postings.Bytes + Runs.Bytes + Credentials.Bytes + _ids.Bytes
        + LeastHours.Length * 8L + _scorable.Length * 16L + (_needed?.Length ?? 0) * 2L;

    /// <summary>Builds a segment of some rows, in this order; see <see cref="VacancyOrder"/>.</summary>
    public static VacancySegment Of(VacancyRows rows, ReadOnlySpan<int> order)
    {
        var (own, forward) = rows.Documents.Of(order);
        rows.Tables.Order.Sort(forward);
        return new VacancySegment(rows.Tables, own, forward);
    }

    public override Guid IdOf(int document) => _rows[document].Id;

    public override int Find(Guid id) => _ids.Find(id, IdOf);

    /// <summary>Adds one vacancy to rows over the same tables.</summary>
    public void CopyTo(VacancyRows rows, int document) =>
        rows.Add(_rows[document], TermsOf(document), Forward.SkillsOf(document), Forward.CodesOf(document));

    /// <summary>The facts, as far as matching knows them: how many people are wanted is not kept.</summary>
    public Vacancy Read(int document)
    {
        var (row, terms) = (_rows[document], TermsOf(document));
        return new Vacancy
        {
            Id = new VacancyId(row.Id),
            Demands = DemandsOf(document),
            RequiredCredentials = row.Credentials == 0 ? [] : Tables.Credentials[row.Credentials - 1].Skills,
            Occupation = row.Occupation == 0 ? null : Tables.Occupations[row.Occupation - 1],
            Place = Tables.Places.PlaceAt(terms.Place),
            Hours = terms.Hours,
            ShiftWork = row.ShiftWork,
            StartsOn = terms.StartsOn,
            Contract = row.Contract,
            Pay = row.Pay == 0 ? null : Tables.Pays[row.Pay - 1],
        };
    }

    public VacancyTerms TermsOf(int document) => new()
    {
        Place = (ushort)Runs.PlaceOf(Runs.RunOf(document)),
        LeastHours = LeastHours[document],
        MostHours = MostHours[document],
        Start = Starts[document],
    };

    private ImmutableArray<SkillDemand> DemandsOf(int document)
    {
        var skills = Forward.SkillsOf(document);
        var codes = Forward.CodesOf(document);
        var demands = new SkillDemand[skills.Length];
        for (var place = 0; place < skills.Length; place++)
            demands[place] = new SkillDemand(Tables.Skills[skills[place]], DemandCode.Importance(codes[place]), DemandCode.Level(codes[place]));
        return ImmutableCollectionsMarshal.AsImmutableArray(demands);
    }

    // Fills what is computed from the demands, and says which vacancies have too many of them.
    private ushort[] Measured()
    {
        var beyond = new List<ushort>();
        Array.Fill(Possible, ushort.MaxValue);
        for (var document = 0; document < Count; document++)
        {
            var skills = Forward.SkillsOf(document);
            var codes = Forward.CodesOf(document);
            var points = 0.0;
            for (var place = 0; place < skills.Length; place++)
                points += Tables.Possible(skills[place], codes[place]);
            if (Tables.Units.Possible(points, skills.Length) is { } units)
                Possible[document] = units;
            else
                beyond.Add((ushort)document);
            if (skills.Length >= Tables.Policy.MinimumDemands)
                Bits.Set(_scorable, document);
            if (_rows[document].ShiftWork == true)
                Bits.Set(Shifts, document);
        }
        return [.. beyond];
    }
}
