using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// The order in which the plain score adds demands up (see <see cref="Matching.Contribution.AllFor"/>), as one number per demand: essential
/// first, most points first, then by skill and level. The demands of a million vacancies are compared as numbers, not by what they say.
/// </summary>
internal sealed class DemandOrder
{
    private const int CodeBits = 4;
    private const int FewBits = 6;
    private const int Few = 1 << FewBits; // demands: next to all vacancies have no more

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
        var count = skills.Length;
        Span<int> keys = count <= Few ? stackalloc int[Few] : new int[count];
        for (var place = 0; place < count; place++)
            keys[place] = (DemandCode.IsEssential(codes[place]) ? _essential : _desirable)[skills[place]] << CodeBits | codes[place];
        if (count <= Few)
            SortFew(keys, count);
        else
            keys.Sort();
        for (var place = 0; place < count; place++)
            (skills[place], codes[place]) = (_skills[keys[place] >> CodeBits], (byte)(keys[place] & (1 << CodeBits) - 1));
    }

    // Where each belongs is how many come before it. Counting them takes no branch that nobody can foretell, as comparing two by two does.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void SortFew(Span<int> keys, int count)
    {
        Span<int> unique = stackalloc int[Few];
        for (var place = 0; place < count; place++)
            unique[place] = keys[place] << FewBits | place; // no two alike, also where a skill is named twice
        unique[count..].Fill(int.MaxValue);
        ref var first = ref MemoryMarshal.GetReference(unique);
        for (var place = 0; place < count; place++)
        {
            var (own, before) = (Vector256.Create(unique[place]), 0);
            for (var other = 0; other < count; other += Vector256<int>.Count)
                before += BitOperations.PopCount(Vector256.GreaterThan(own, Vector256.LoadUnsafe(ref first, (nuint)other)).ExtractMostSignificantBits());
            keys[before] = unique[place] >> FewBits;
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
