using System.Numerics.Tensors;
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
        vector.Clear();
        foreach (var row in features)
            AddRow(row, vector);
        var length = TensorPrimitives.Norm(vector);
        if (length > 1e-9f)
            TensorPrimitives.Divide(vector, length, vector);
    }

    private void AddRow(int row, Span<float> sum)
    {
        var scale = Vector256.Create(_scales[row]);
        var cells = _cells.AsSpan(row * EncoderShape.Dimensions, EncoderShape.Dimensions);
        ref var cell = ref MemoryMarshal.GetReference(cells);
        ref var target = ref MemoryMarshal.GetReference(sum);
        for (var i = 0; i < EncoderShape.Dimensions; i += Vector128<sbyte>.Count)
        {
            var (low, high) = Vector256.Widen(Vector256.WidenLower(Vector128.LoadUnsafe(ref cell, (nuint)i).ToVector256Unsafe()));
            Accumulate(ref target, i, low, scale);
            Accumulate(ref target, i + Vector256<int>.Count, high, scale);
        }
    }

    private static void Accumulate(ref float target, int at, Vector256<int> cells, Vector256<float> scale) =>
        (Vector256.LoadUnsafe(ref target, (nuint)at) + (Vector256.ConvertToSingle(cells) * scale)).StoreUnsafe(ref target, (nuint)at);
}
