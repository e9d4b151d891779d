using System.Numerics.Tensors;
using Microsoft.ML.OnnxRuntime;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Onnx;

/// <summary>
/// The vectors of an ONNX sentence encoder, with the mean direction taken off. Such encoders crowd all texts in a corner (cosines of .7 between
/// texts that have nothing in common); without the mean, unrelated texts lie about 0, as everything that reads our vectors expects
/// (Mu and Viswanath 2018).
/// </summary>
internal sealed class OnnxSentenceVectors : ITextVectors
{
    private readonly InferenceSession _session;
    private readonly SentenceTokens _tokens;
    private readonly SentencePooling _pooling;
    private readonly float[] _centre;

    /// <param name="session">The model; one session serves all threads.</param>
    /// <param name="tokens">Its tokenizer.</param>
    /// <param name="pooling">How a text gets one vector.</param>
    /// <param name="usual">Texts of all sorts, of which the mean is taken off.</param>
    public OnnxSentenceVectors(InferenceSession session, SentenceTokens tokens, SentencePooling pooling, IReadOnlyList<string> usual)
    {
        (_session, _tokens, _pooling) = (session, tokens, pooling);
        var vectors = usual.Select(Raw).ToArray();
        _centre = new float[vectors[0].Length];
        foreach (var vector in vectors)
            TensorPrimitives.Add(_centre, vector, _centre);
        TensorPrimitives.Divide(_centre, vectors.Length, _centre);
    }

    public int Dimensions => _centre.Length;

    public void Encode(string text, Span<float> vector)
    {
        vector.Clear();
        if (TextNormalizer.Normalize(text).Length == 0)
            return;
        TensorPrimitives.Subtract<float>(Raw(text), _centre, vector);
        ToLengthOne(vector);
    }

    /// <summary>As the model gives it, brought to length 1.</summary>
    private float[] Raw(string text)
    {
        var tokens = _tokens.Of(text);
        using var options = new RunOptions();
        var inputs = _session.InputMetadata.Keys.ToDictionary(name => name, name => Input(name, tokens));
        using var outputs = _session.Run(options, inputs, [_session.OutputNames[0]]);
        foreach (var input in inputs.Values)
            input.Dispose();

        var shape = outputs[0].GetTensorTypeAndShape().Shape;
        var pooled = Pool(outputs[0].GetTensorDataAsSpan<float>(), (int)shape[^1]);
        ToLengthOne(pooled);
        return pooled;
    }

    private static OrtValue Input(string name, long[] tokens)
    {
        var numbers = name.Contains("mask", StringComparison.Ordinal) ? [.. tokens.Select(_ => 1L)]
            : name.Contains("type", StringComparison.Ordinal) ? new long[tokens.Length]
            : tokens;
        return OrtValue.CreateTensorValueFromMemory(numbers, [1, numbers.Length]);
    }

    /// <summary>One vector of all that the model gave; a model that gives one itself leaves nothing to pool.</summary>
    private float[] Pool(ReadOnlySpan<float> given, int dimensions)
    {
        var pooled = given[..dimensions].ToArray();
        if (_pooling == SentencePooling.First)
            return pooled;
        for (var from = dimensions; from < given.Length; from += dimensions)
        {
            var next = given.Slice(from, dimensions);
            if (_pooling == SentencePooling.Max)
                TensorPrimitives.Max(pooled, next, pooled);
            else
                TensorPrimitives.Add(pooled, next, pooled);
        }

        return pooled; // a mean needs no division: the length becomes 1
    }

    private static void ToLengthOne(Span<float> vector)
    {
        var length = TensorPrimitives.Norm<float>(vector);
        if (length > 1e-9f)
            TensorPrimitives.Divide(vector, length, vector);
    }
}
