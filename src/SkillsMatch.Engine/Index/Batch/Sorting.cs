using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>Puts the vacancies of one lane after the other in order: by numbers alone, and then those that tie among themselves.</summary>
internal sealed class Sorting
{
    private const int PlaceBits = 24; // of a key: 16 million vacancies for one job seeker

    private readonly List<RankedVacancy> _found = [];
    private readonly List<ulong> _keys = [];
    private double[] _earned = [];

    /// <summary>See <see cref="SkillSpread.FillEarned"/>: one lane at a time needs it, so it stays in the nearest cache.</summary>
    public ref double[] Earned => ref _earned;

    /// <summary>Adds one whose order is 0 or more: then its bits are in the order of the number.</summary>
    public void Add(in RankedVacancy one)
    {
        _keys.Add(~BitConverter.DoubleToUInt64Bits(one.Order) >> PlaceBits << PlaceBits | (uint)_found.Count);
        _found.Add(one);
    }

    /// <summary>The best of those added, and begins anew.</summary>
    public ImmutableArray<RankedVacancy> Best(int size)
    {
        var keys = CollectionsMarshal.AsSpan(_keys);
        keys.Sort();
        PutTiesInOrder(keys);
        var best = new RankedVacancy[Math.Min(size, keys.Length)];
        for (var place = 0; place < best.Length; place++)
            best[place] = Found(keys[place]);
        _found.Clear();
        _keys.Clear();
        return ImmutableCollectionsMarshal.AsImmutableArray(best);
    }

    // Keys hold the upper bits of the order: what differs below them is put in order as ties are.
    private void PutTiesInOrder(Span<ulong> keys)
    {
        for (var place = 1; place < keys.Length; place++)
        {
            var (key, before) = (keys[place], place);
            for (; before > 0 && (keys[before - 1] ^ key) >> PlaceBits == 0 && ComesFirst(Found(key), Found(keys[before - 1])); before--)
                keys[before] = keys[before - 1];
            keys[before] = key;
        }
    }

    private ref readonly RankedVacancy Found(ulong key) => ref CollectionsMarshal.AsSpan(_found)[(int)(key & (1 << PlaceBits) - 1)];

    // As Ranked.Against.
    private static bool ComesFirst(in RankedVacancy one, in RankedVacancy other) =>
        one.Order != other.Order ? one.Order > other.Order
        : one.Value != other.Value ? one.Value > other.Value
        : one.Vacancy.Value.CompareTo(other.Vacancy.Value) < 0;
}
