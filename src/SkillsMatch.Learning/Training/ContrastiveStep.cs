using System.Numerics.Tensors;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Training;

/// <summary>
/// One improvement of the table by one batch: InfoNCE in both directions with the other pairs of the batch as wrong answers
/// (van den Oord et al. 2018; Radford et al. 2021). Work is split over threads by text or by feature, never by race, so that the outcome
/// depends on neither their number nor their timing.
/// </summary>
internal sealed class ContrastiveStep
{
    private const int Width = EncoderShape.Dimensions;
    private const float Negligible = 1e-5f;

    private readonly EmbeddingTable _table;
    private readonly TrainingSettings _settings;
    private readonly int _size;
    private readonly int[] _features;
    private readonly int[] _counts;
    private readonly float[] _vectors;
    private readonly float[] _lengths;
    private readonly float[] _gradients;
    private readonly float[] _scores;

    public ContrastiveStep(EmbeddingTable table, TrainingSettings settings)
    {
        (_table, _settings, _size) = (table, settings, settings.BatchSize);
        _features = new int[2 * _size * TextFeatures.MostFeatures];
        _counts = new int[2 * _size];
        _vectors = new float[2 * _size * Width];
        _lengths = new float[2 * _size];
        _gradients = new float[2 * _size * Width];
        _scores = new float[_size * _size];
    }

    /// <summary>
    /// Looks at the pairs, scores every left text with every right one, and moves the rows so that partners come nearer and others go.
    /// </summary>
    /// <returns>The loss per pair and direction before the move.</returns>
    public double Run(PairBatch batch, int step, float rate)
    {
        Each(2 * _size, text => Look(batch, step, text));
        Each(_size, left => Score(batch, left));
        var loss = ScoresToGradients();
        Each(_size, Gather);
        GatherRight();
        Each(2 * _size, ThroughLength);
        Apply(rate);
        return loss;
    }

    private void Look(PairBatch batch, int step, int text)
    {
        var view = text < _size ? batch.Left[text] : batch.Right[text - _size];
        var dice = Dice.For(_settings.Seed, step, text);
        var features = _features.AsSpan(text * TextFeatures.MostFeatures, TextFeatures.MostFeatures);
        var count = DropOut(features[..view.Look(ref dice, features)], ref dice);
        _counts[text] = count;

        var vector = Vector(text);
        _table.Sum(features[..count], vector);
        var length = TensorPrimitives.Norm<float>(vector) + 1e-6f;
        _lengths[text] = length;
        TensorPrimitives.Divide(vector, length, vector);
    }

    /// <summary>Leaves features out by chance, but never all.</summary>
    private int DropOut(Span<int> features, ref Dice dice)
    {
        var kept = 0;
        foreach (var feature in features)
        {
            if (dice.Unit() >= _settings.FeatureDropout)
                features[kept++] = feature;
        }

        return kept > 0 ? kept : features.Length;
    }

    /// <summary>Fills a row of the score table with e to the cosine over temperature; at most e^20, so nothing overflows.</summary>
    private void Score(PairBatch batch, int left)
    {
        var row = ScoresOf(left);
        var vector = Vector(left);
        for (var right = 0; right < _size; right++)
            row[right] = TensorPrimitives.Dot<float>(vector, Vector(_size + right));
        TensorPrimitives.Divide(row, (float)_settings.Temperature, row);
        TensorPrimitives.Exp(row, row);
        for (var right = 0; right < _size; right++)
        {
            if (right != left && batch.AlsoRight(left, right))
                row[right] = 0;
        }
    }

    /// <summary>
    /// Turns each score into the derivative of the loss by that cosine: share of its row + share of its column − 2 for partners.
    /// </summary>
    private double ScoresToGradients()
    {
        var rowSums = new float[_size];
        var columnSums = new float[_size];
        for (var left = 0; left < _size; left++)
        {
            rowSums[left] = TensorPrimitives.Sum<float>(ScoresOf(left));
            TensorPrimitives.Add(columnSums, ScoresOf(left), columnSums);
        }

        double loss = 0;
        for (var i = 0; i < _size; i++)
            loss += Math.Log(rowSums[i]) + Math.Log(columnSums[i]) - (2 * Math.Log(ScoresOf(i)[i]));

        Each(_size, left =>
        {
            var row = ScoresOf(left);
            var rowShare = 1 / rowSums[left];
            for (var right = 0; right < row.Length; right++)
                row[right] *= rowShare + (1 / columnSums[right]);
            row[left] -= 2;
            TensorPrimitives.Divide(row, (float)_settings.Temperature, row);
        });
        return loss / (2 * _size);
    }

    private void Gather(int left)
    {
        var gradient = Gradient(left);
        gradient.Clear();
        var row = ScoresOf(left);
        for (var right = 0; right < row.Length; right++)
        {
            if (MathF.Abs(row[right]) > Negligible)
                TensorPrimitives.MultiplyAdd(Vector(_size + right), row[right], gradient, gradient);
        }
    }

    /// <summary>The same by column; each thread takes its own columns and walks the rows in order.</summary>
    private void GatherRight() => EachPart(part =>
    {
        for (var right = part; right < _size; right += _settings.Threads)
            Gradient(_size + right).Clear();
        for (var left = 0; left < _size; left++)
        {
            var row = ScoresOf(left);
            for (var right = part; right < _size; right += _settings.Threads)
            {
                if (MathF.Abs(row[right]) > Negligible)
                    TensorPrimitives.MultiplyAdd(Vector(left), row[right], Gradient(_size + right), Gradient(_size + right));
            }
        }
    });

    /// <summary>Back through the division by the length: what points along the vector changes nothing.</summary>
    private void ThroughLength(int text)
    {
        var gradient = Gradient(text);
        var vector = Vector(text);
        var along = TensorPrimitives.Dot<float>(gradient, vector);
        TensorPrimitives.MultiplyAdd(vector, -along, gradient, gradient);
        TensorPrimitives.Divide(gradient, _lengths[text], gradient);
    }

    /// <summary>Each thread owns the features of its own remainder and walks the texts in order.</summary>
    private void Apply(float rate) => EachPart(part =>
    {
        for (var text = 0; text < 2 * _size; text++)
        {
            var gradient = Gradient(text);
            var meanSquare = TensorPrimitives.SumOfSquares<float>(gradient) / Width;
            foreach (var feature in _features.AsSpan(text * TextFeatures.MostFeatures, _counts[text]))
            {
                if (feature % _settings.Threads == part)
                    _table.Move(feature, gradient, meanSquare, rate);
            }
        }
    });

    private Span<float> Vector(int text) => _vectors.AsSpan(text * Width, Width);

    private Span<float> Gradient(int text) => _gradients.AsSpan(text * Width, Width);

    private Span<float> ScoresOf(int left) => _scores.AsSpan(left * _size, _size);

    private void Each(int count, Action<int> work) => EachPart(part =>
    {
        for (var i = part; i < count; i += _settings.Threads)
            work(i);
    });

    private void EachPart(Action<int> work) =>
        Parallel.For(0, _settings.Threads, new ParallelOptions { MaxDegreeOfParallelism = _settings.Threads }, work);
}
