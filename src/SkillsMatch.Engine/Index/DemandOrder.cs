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
    private const int PlaceBits = 6;
    private const int CodeBits = 4;
    private const int RankFrom = CodeBits + PlaceBits; // bit
    private const int Few = 1 << PlaceBits; // demands: next to all vacancies have fewer

    private readonly ushort[] _skills; // positions, by rank
    private readonly int[] _ranks; // of a skill as essential and as desirable, by position

    private DemandOrder(VacancyTables tables, int count)
    {
        (Count, _skills, _ranks) = (count, new ushort[2 * count], new int[2 * count]);
        Rank(tables, Facts.Importance.Essential, from: 0);
        Rank(tables, Facts.Importance.Desirable, from: count);
    }

    /// <summary>Of how many skills: those that vacancies name first later have no place in it.</summary>
    public int Count { get; }

    public static DemandOrder Of(VacancyTables tables) => new(tables, tables.Skills.Count);

    /// <summary>Puts the demands of each document in order.</summary>
    public void Sort(Forward forward)
    {
        Span<int> keys = stackalloc int[Few];
        for (var document = 0; document < forward.Count; document++)
        {
            var (from, to) = (forward.Starts[document], forward.Starts[document + 1]);
            var skills = forward.Skills.AsSpan(from..to);
            var codes = forward.Codes.AsSpan(from..to);
            if (skills.Length < Few)
                SortFew(skills, codes, keys);
            else
                SortMany(skills, codes);
        }
    }

    // No branch that nobody can foretell: whether a demand is essential is added, and where it belongs is how many come before it.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void SortFew(Span<ushort> skills, Span<byte> codes, Span<int> keys)
    {
        for (var place = 0; place < skills.Length; place++)
            keys[place] = KeyOf(skills[place], codes[place]) | place; // no two alike, also where a skill is named twice
        ref var first = ref MemoryMarshal.GetReference(keys);
        for (var place = 0; place < skills.Length; place++)
        {
            var (key, before) = (keys[place], 0);
            for (var other = 0; other < skills.Length; other += Vector512<int>.Count)
            {
                var own = Vector512.GreaterThan(Vector512.Create(key), Vector512.LoadUnsafe(ref first, (nuint)other)).ExtractMostSignificantBits();
                before += BitOperations.PopCount(own & (1UL << (skills.Length - other)) - 1);
            }
            Put(key, skills, codes, before);
        }
    }

    private void SortMany(Span<ushort> skills, Span<byte> codes)
    {
        var keys = new int[skills.Length];
        for (var place = 0; place < keys.Length; place++)
            keys[place] = KeyOf(skills[place], codes[place]);
        Array.Sort(keys);
        for (var place = 0; place < keys.Length; place++)
            Put(keys[place], skills, codes, place);
    }

    // Rank and code, with room for a place.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int KeyOf(ushort skill, byte code) =>
        _ranks[2 * skill + Unsafe.BitCast<bool, byte>(!DemandCode.IsEssential(code))] << RankFrom | code << PlaceBits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(int key, Span<ushort> skills, Span<byte> codes, int place) =>
        (skills[place], codes[place]) = (_skills[key >> RankFrom], (byte)(key >> PlaceBits & (1 << CodeBits) - 1));

    private void Rank(VacancyTables tables, Facts.Importance importance, int from)
    {
        var (code, inOrder) = (DemandCode.Of(importance), new ushort[Count]);
        for (var skill = 0; skill < Count; skill++)
            inOrder[skill] = (ushort)skill;
        Array.Sort(inOrder, (one, other) => tables.Possible(other, code).CompareTo(tables.Possible(one, code)) is var order && order != 0
            ? order
            : tables.Skills[one].Value.CompareTo(tables.Skills[other].Value));
        for (var place = 0; place < Count; place++)
        {
            var skill = inOrder[place];
            (_skills[from + place], _ranks[2 * skill + (int)importance]) = (skill, from + place);
        }
    }
}
