using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>The vacancies that may be among the best of a lane, with the order that as many as are shown surely reach.</summary>
internal sealed class Contenders
{
    /// <summary>The lower bound of one that may not be shown at all.</summary>
    public const double Unsure = -1;

    private const double Rounding = 1.0 / (1 << 22); // a float is off by half of a 2²³th at most
    private const int Halvings = 11;

    private float[] _atLeast = new float[128 + Vector512<float>.Count];
    private float[] _atMost = new float[128];
    private (ushort Segment, ushort Document)[] _places = new (ushort, ushort)[128];
    private float _line;
    private int _count;
    private int _next;

    /// <summary>How many are shown.</summary>
    public int Size { get; private set; }

    /// <summary>The order that so many surely reach; below 0: too few do.</summary>
    public double Line => _line;

    public void Empty(int size) => (Size, _line, _count, _next) = (size, (float)Unsure, 0, NextAfter(size, size));

    /// <summary>Adds one whose order lies between two values, unless it surely is none of the best.</summary>
    /// <returns>Whether the line rose.</returns>
    public bool Add(double atLeast, double atMost, int segment, ushort document)
    {
        var most = (float)(atMost * (1 + Rounding));
        if (most < _line)
            return false;
        if (_count == _atMost.Length)
            Grow();
        _atLeast[_count] = (float)(atLeast - Math.Abs(atLeast) * Rounding);
        _atMost[_count] = most;
        _places[_count++] = ((ushort)segment, document);
        return _count == _next && Raise();
    }

    /// <summary>Those that may still be among the best.</summary>
    public ReadOnlySpan<(ushort Segment, ushort Document)> Left()
    {
        if (_count > Size)
            Raise();
        return _places.AsSpan(0, _count);
    }

    private static int NextAfter(int count, int size) => count + 8 + size / 2;

    // As many as are shown surely reach the new line; who surely does not is let go.
    private bool Raise()
    {
        _atLeast.AsSpan(_count, Vector512<float>.Count).Fill((float)Unsure);
        var line = Highest(_atLeast.AsSpan(0, _count), Size, _line);
        var rose = line > _line;
        if (rose)
        {
            _line = line;
            var kept = 0;
            for (var place = 0; place < _count; place++)
            {
                (_atLeast[kept], _atMost[kept], _places[kept]) = (_atLeast[place], _atMost[place], _places[place]);
                kept += _atMost[place] >= line ? 1 : 0;
            }
            _count = kept;
        }
        _next = NextAfter(_count, Size);
        return rose;
    }

    // A value, close to the highest, that so many of the numbers reach; the one known to be reached where none is found. It is found by
    // halving: counting them at a dozen values takes less than putting them in order. Behind the numbers stand more of them, all unsure.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static float Highest(ReadOnlySpan<float> numbers, int size, float known)
    {
        ref var number = ref MemoryMarshal.GetReference(numbers);
        var most = Vector512<float>.Zero;
        for (var place = 0; place < numbers.Length; place += Vector512<float>.Count)
            most = Vector512.Max(most, Vector512.LoadUnsafe(ref number, (nuint)place));
        var above = 0f;
        for (var place = 0; place < Vector512<float>.Count; place++)
            above = Math.Max(above, most.GetElement(place));
        var (low, high) = (known, above);
        for (var halving = 0; halving <= Halvings; halving++)
        {
            var middle = halving == 0 ? Math.Max(known, 0) : (low + high) / 2;
            var (line, count) = (Vector512.Create(middle), 0);
            for (var place = 0; place < numbers.Length; place += Vector512<float>.Count)
                count += BitOperations.PopCount(Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref number, (nuint)place), line).ExtractMostSignificantBits());
            if (count < size && halving == 0)
                return known;
            (low, high) = count >= size ? (middle, high) : (low, middle);
        }
        return low;
    }

    private void Grow()
    {
        Array.Resize(ref _atLeast, _count * 2 + Vector512<float>.Count);
        Array.Resize(ref _atMost, _count * 2);
        Array.Resize(ref _places, _count * 2);
    }
}
