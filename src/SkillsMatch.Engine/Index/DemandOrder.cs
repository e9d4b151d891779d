namespace SkillsMatch.Engine.Index;

/// <summary>
/// The order in which the plain score adds demands up (see <see cref="Matching.Contribution.AllFor"/>), as one number per demand: essential
/// first, most points first, then by skill and level. The demands of a million vacancies are compared as numbers, not by what they say.
/// </summary>
internal sealed class DemandOrder
{
    private const int CodeBits = 4;
    private const int OnStack = 64; // demands

    private readonly ushort[] _skills; // positions, by rank
    private readonly int[] _essential; // ranks, by position
    private readonly int[] _desirable;

    private DemandOrder(VacancyTables tables, int count)
    {
        (Count, _skills) = (count, new ushort[2 * count]);
        _essential = Ranks(tables, DemandCode.Of(Facts.Importance.Essential), from: 0);
        _desirable = Ranks(tables, DemandCode.Of(Facts.Importance.Desirable), from: count);
    }

    /// <summary>Of how many skills: those that vacancies name first later have no place in it.</summary>
    public int Count { get; }

    public static DemandOrder Of(VacancyTables tables) => new(tables, tables.Skills.Count);

    /// <summary>Puts the demands of each document in order.</summary>
    public void Sort(Forward forward)
    {
        for (var document = 0; document < forward.Count; document++)
        {
            var (from, to) = (forward.Starts[document], forward.Starts[document + 1]);
            Sort(forward.Skills.AsSpan(from..to), forward.Codes.AsSpan(from..to));
        }
    }

    private void Sort(Span<ushort> skills, Span<byte> codes)
    {
        Span<int> keys = skills.Length <= OnStack ? stackalloc int[skills.Length] : new int[skills.Length];
        for (var place = 0; place < keys.Length; place++)
            keys[place] = (DemandCode.IsEssential(codes[place]) ? _essential : _desirable)[skills[place]] << CodeBits | codes[place];
        if (keys.Length <= OnStack)
            SortFew(keys);
        else
            keys.Sort();
        for (var place = 0; place < keys.Length; place++)
            (skills[place], codes[place]) = (_skills[keys[place] >> CodeBits], (byte)(keys[place] & (1 << CodeBits) - 1));
    }

    // Each is put before those it comes before.
    private static void SortFew(Span<int> keys)
    {
        for (var place = 1; place < keys.Length; place++)
        {
            var (key, before) = (keys[place], place);
            for (; before > 0 && key < keys[before - 1]; before--)
                keys[before] = keys[before - 1];
            keys[before] = key;
        }
    }

    private int[] Ranks(VacancyTables tables, int code, int from)
    {
        var (ranks, inOrder) = (new int[Count], new ushort[Count]);
        for (var skill = 0; skill < Count; skill++)
            inOrder[skill] = (ushort)skill;
        Array.Sort(inOrder, (one, other) => tables.Possible(other, code).CompareTo(tables.Possible(one, code)) is var order && order != 0
            ? order
            : tables.Skills[one].Value.CompareTo(tables.Skills[other].Value));
        for (var place = 0; place < Count; place++)
            (_skills[from + place], ranks[inOrder[place]]) = (inOrder[place], from + place);
        return ranks;
    }
}
