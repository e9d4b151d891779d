using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SkillsMatch.Engine.Index.Dense;

/// <summary>What both indexes of vectors do with numbers.</summary>
internal static class Vectors
{
    /// <exception cref="ArgumentException">The numbers do not part into whole vectors.</exception>
    public static int CountOf(ReadOnlySpan<float> numbers, int dimension) => dimension > 0 && numbers.Length % dimension == 0
        ? numbers.Length / dimension
        : throw new ArgumentException($"{numbers.Length} numbers are no whole vectors of {dimension}.", nameof(numbers));

    /// <summary>Puts a vector among others that stand side by side, number by number.</summary>
    public static void Spread<T>(ReadOnlySpan<T> vector, Span<T> among, int wide, int place)
    {
        for (var at = 0; at < vector.Length; at++)
            among[at * wide + place] = vector[at];
    }

    /// <summary>One bit for each of the 32 numbers of a panel: whether it lies above the line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Above(ref float numbers, float line)
    {
        var above = Vector256.Create(line);
        return Vector256.GreaterThan(Vector256.LoadUnsafe(ref numbers), above).ExtractMostSignificantBits()
            | Vector256.GreaterThan(Vector256.LoadUnsafe(ref numbers, 8), above).ExtractMostSignificantBits() << 8
            | Vector256.GreaterThan(Vector256.LoadUnsafe(ref numbers, 16), above).ExtractMostSignificantBits() << 16
            | Vector256.GreaterThan(Vector256.LoadUnsafe(ref numbers, 24), above).ExtractMostSignificantBits() << 24;
    }
}
