using System.Numerics.Tensors;

namespace SkillsMatch.Learning.Encoding;

/// <summary>Many vectors of length 1 in one block of memory.</summary>
/// <param name="values">Vector after vector.</param>
/// <param name="dimensions">Numbers per vector.</param>
public sealed class VectorSet(float[] values, int dimensions)
{
    /// <summary>Numbers per vector.</summary>
    public int Dimensions => dimensions;

    /// <summary>How many vectors.</summary>
    public int Count => values.Length / dimensions;

    /// <summary>Vector after vector.</summary>
    public ReadOnlySpan<float> Values => values;

    /// <summary>One vector.</summary>
    public ReadOnlySpan<float> this[int index] => values.AsSpan(index * dimensions, dimensions);

    /// <summary>Writes the cosine of one vector with each of the set.</summary>
    /// <param name="vector">Of length 1.</param>
    /// <param name="cosines">Receives <see cref="Count"/> numbers.</param>
    public void Cosines(ReadOnlySpan<float> vector, Span<float> cosines)
    {
        for (var i = 0; i < Count; i++)
            cosines[i] = TensorPrimitives.Dot(vector, this[i]);
    }
}
