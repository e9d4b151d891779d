using System.Numerics.Tensors;
using Microsoft.Extensions.AI;

namespace SkillsMatch.Learning.Encoding;

/// <summary>
/// Turns short texts (a skill, a job title, a phrase of a vacancy) into vectors of length 1; texts that mean the same point the same way, in
/// Dutch and English alike. Safe for all threads at once. Behind it stands a model of ours (128 numbers, about 17 MB) or, by configuration,
/// any ONNX sentence encoder (<see cref="Onnx.OnnxSentenceEncoder"/>).
/// </summary>
public sealed class SkillEncoder : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly ITextVectors _vectors;

    internal SkillEncoder(ITextVectors vectors, string modelId) => (_vectors, ModelId) = (vectors, modelId);

    /// <summary>
    /// Names the model: name, generation and the first digits of its fingerprint ("skill-encoder/3-1f0c9a2b"). Kept beside every vector.
    /// </summary>
    public string ModelId { get; }

    /// <summary>Numbers in a vector.</summary>
    public int Dimensions => _vectors.Dimensions;

    /// <summary>The vector of a text; all zeros for a text without letters or digits.</summary>
    public float[] Encode(string text)
    {
        var vector = new float[Dimensions];
        _vectors.Encode(text, vector);
        return vector;
    }

    /// <summary>Writes the vector of a text where the caller wants it.</summary>
    /// <param name="text">The text; of a long one only the first words and pieces count.</param>
    /// <param name="vector">Exactly <see cref="Dimensions"/> long.</param>
    /// <exception cref="ArgumentException">The target has another length.</exception>
    public void Encode(string text, Span<float> vector)
    {
        if (vector.Length != Dimensions)
            throw new ArgumentException($"A vector has {Dimensions} numbers, not {vector.Length}.", nameof(vector));
        _vectors.Encode(text, vector);
    }

    /// <summary>Encodes many texts over all processors, row after row in the order of the texts.</summary>
    public VectorSet EncodeAll(IReadOnlyList<string> texts, CancellationToken cancellation = default)
    {
        var vectors = new float[texts.Count * Dimensions];
        Parallel.For(0, texts.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
            _vectors.Encode(texts[i], vectors.AsSpan(i * Dimensions, Dimensions)));
        return new VectorSet(vectors, Dimensions);
    }

    /// <summary>How alike two texts are: the cosine of their vectors, −1 to 1; 0 where one of them is empty.</summary>
    public double Likeness(string one, string other) => TensorPrimitives.Dot<float>(Encode(one), Encode(other));

    /// <inheritdoc/>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var embeddings = values.Select(text => new Embedding<float>(Encode(text)) { ModelId = ModelId });
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(embeddings));
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
            return null;
        if (serviceType == typeof(EmbeddingGeneratorMetadata))
            return new EmbeddingGeneratorMetadata("SkillsMatch", defaultModelId: ModelId, defaultModelDimensions: Dimensions);
        return serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <summary>Does nothing: an encoder holds memory only, and others may still be using it.</summary>
    public void Dispose()
    {
    }
}
