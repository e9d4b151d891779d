using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Encoding;

/// <summary>
/// The learned table: per row 128 signed bytes and one scale. A text's vector is the scaled sum of its rows, brought to length 1.
/// Immutable after construction; shared by all threads.
/// </summary>
internal sealed class QuantizedTable : ITextVectors
{
    private readonly sbyte[] _cells;
    private readonly float[] _scales;

    /// <param name="cells">Row after row; at least <see cref="TextFeatures.Rows"/> rows.</param>
    /// <param name="scales">One per row: what a cell must be multiplied by.</param>
    /// <exception cref="ArgumentException">The sizes do not fit the shape of the encoder.</exception>
    public QuantizedTable(sbyte[] cells, float[] scales)
    {
        if (scales.Length < TextFeatures.Rows || cells.Length != scales.Length * EncoderShape.Dimensions)
            throw new ArgumentException(
                $"A table of {cells.Length} cells and {scales.Length} scales is not {TextFeatures.Rows} rows of {EncoderShape.Dimensions}.",
                nameof(cells));
        (_cells, _scales) = (cells, scales);
    }

    public int Dimensions => EncoderShape.Dimensions;

    public ReadOnlySpan<sbyte> Cells => _cells;

    public ReadOnlySpan<float> Scales => _scales;

    /// <summary>Rounds each row of floats to signed bytes with a scale of its own: cosine to the floats stays above .9999.</summary>
    /// <param name="rows">The trained rows.</param>
    /// <param name="weights">What each row counts for.</param>
    public static QuantizedTable Of(ReadOnlySpan<float> rows, ReadOnlySpan<float> weights)
    {
        // One row of zeros more than there are features: the ONNX form needs something to pad with.
        var cells = new sbyte[(weights.Length + 1) * EncoderShape.Dimensions];
        var scales = new float[weights.Length + 1];
        for (var row = 0; row < weights.Length; row++)
        {
            var from = row * EncoderShape.Dimensions;
            var values = rows.Slice(from, EncoderShape.Dimensions);
            var step = Math.Max(Math.Abs(TensorPrimitives.MaxMagnitude(values)), 1e-9f) / sbyte.MaxValue;
            for (var i = 0; i < values.Length; i++)
                cells[from + i] = (sbyte)MathF.Round(values[i] / step);
            scales[row] = step * weights[row];
        }

        return new QuantizedTable(cells, scales);
    }

    /// <summary>Writes the vector of a text; all zeros for a text without features.</summary>
    public void Encode(string text, Span<float> vector)
    {
        Span<int> features = stackalloc int[TextFeatures.MostFeatures];
        Encode(features[..TextFeatures.Extract(text, features)], vector);
    }

    /// <summary>Writes the vector of a text of which the features are known.</summary>
    public void Encode(ReadOnlySpan<int> features, Span<float> vector)
    {
        Sum(features, vector);
        var length = TensorPrimitives.Norm(vector);
        if (length > 1e-9f)
            TensorPrimitives.Divide(vector, length, vector);
    }

    // All of the sum stays in registers: nothing is called within the loop.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Sum(ReadOnlySpan<int> features, Span<float> sum)
    {
        ref var cells = ref MemoryMarshal.GetArrayDataReference(_cells);
        Vector512<float> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
        foreach (var row in features)
        {
            var scale = Vector512.Create(_scales[row]);
            ref var cell = ref Unsafe.Add(ref cells, row * EncoderShape.Dimensions);
            a += Sixteen(ref cell, 0) * scale;
            b += Sixteen(ref cell, 16) * scale;
            c += Sixteen(ref cell, 32) * scale;
            d += Sixteen(ref cell, 48) * scale;
            e += Sixteen(ref cell, 64) * scale;
            f += Sixteen(ref cell, 80) * scale;
            g += Sixteen(ref cell, 96) * scale;
            h += Sixteen(ref cell, 112) * scale;
        }

        ref var target = ref MemoryMarshal.GetReference(sum[..EncoderShape.Dimensions]);
        a.StoreUnsafe(ref target);
        b.StoreUnsafe(ref target, 16);
        c.StoreUnsafe(ref target, 32);
        d.StoreUnsafe(ref target, 48);
        e.StoreUnsafe(ref target, 64);
        f.StoreUnsafe(ref target, 80);
        g.StoreUnsafe(ref target, 96);
        h.StoreUnsafe(ref target, 112);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Sixteen(ref sbyte cell, nuint at) => Vector512.ConvertToSingle(
        Vector512.WidenLower(Vector256.WidenLower(Vector128.LoadUnsafe(ref cell, at).ToVector256Unsafe()).ToVector512Unsafe()));
}
