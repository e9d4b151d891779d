using System.Numerics.Tensors;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Training;

/// <summary>The table while it learns: a row of floats per feature, what the feature counts for, and how much its row has moved.</summary>
internal sealed class EmbeddingTable
{
    private readonly float[] _rows = new float[TextFeatures.Rows * EncoderShape.Dimensions];
    private readonly float[] _weights;
    private readonly float[] _moved = new float[TextFeatures.Rows];

    /// <summary>Starts at random: a random projection of the weighted features is already a fair encoder.</summary>
    public EmbeddingTable(float[] weights, int seed)
    {
        _weights = weights;
        var dice = Dice.For(seed, step: -2, piece: 0);
        var spread = 1 / MathF.Sqrt(EncoderShape.Dimensions);
        for (var i = 0; i < _rows.Length; i++)
            _rows[i] = ((dice.Unit() + dice.Unit() + dice.Unit()) * 2 - 3) * spread;
    }

    /// <summary>Sums the weighted rows of the features.</summary>
    public void Sum(ReadOnlySpan<int> features, Span<float> sum)
    {
        sum.Clear();
        foreach (var feature in features)
            TensorPrimitives.MultiplyAdd(Row(feature), _weights[feature], sum, sum);
    }

    /// <summary>
    /// Moves one row against the gradient. The step shrinks with how much the row has moved before (AdaGrad, Duchi et al. 2011; one
    /// number per row instead of one per cell).
    /// </summary>
    public void Move(int feature, ReadOnlySpan<float> gradient, float meanSquare, float rate)
    {
        var weight = _weights[feature];
        var moved = _moved[feature] += meanSquare * weight * weight;
        var row = Row(feature);
        TensorPrimitives.MultiplyAdd(gradient, -rate * weight / MathF.Sqrt(moved + 1e-8f), row, row);
    }

    public QuantizedTable Quantize() => QuantizedTable.Of(_rows, _weights);

    private Span<float> Row(int feature) => _rows.AsSpan(feature * EncoderShape.Dimensions, EncoderShape.Dimensions);
}
