using System.Numerics.Tensors;

namespace SkillsMatch.Learning.Encoding;

/// <summary>
/// Draws the score of each name a little towards the mean over all names of its concept, so that one odd name does not carry its concept
/// far. How titles are linked to a taxonomy everywhere: in the search that people use and in what is measured.
/// </summary>
public sealed class ConceptSmoothing
{
    private const float Share = 1f / 6; // 0.2 of the mean beside the whole of the name's own; chosen on melo-bel-nl before any other set was tried

    private readonly int[] _numbers;
    private readonly float[] _sizes;

    private ConceptSmoothing(int[] numbers, int concepts)
    {
        (_numbers, _sizes) = (numbers, new float[concepts]);
        foreach (var number in numbers)
            _sizes[number]++;
    }

    /// <summary>For names of which the concepts are given, in the order in which scores will come.</summary>
    public static ConceptSmoothing Over<T>(IEnumerable<T> concepts)
        where T : notnull
    {
        var numbers = new Dictionary<T, int>();
        int[] own = [.. concepts.Select(concept => numbers.TryGetValue(concept, out var number) ? number : numbers[concept] = numbers.Count)];
        return new ConceptSmoothing(own, numbers.Count);
    }

    /// <summary>Smooths in place; the only name of a concept keeps its score.</summary>
    /// <param name="scores">One per name, such as cosines.</param>
    /// <exception cref="ArgumentException">There are not as many scores as names.</exception>
    public void Smooth(Span<float> scores)
    {
        if (scores.Length != _numbers.Length)
            throw new ArgumentException($"There are {_numbers.Length} names, not {scores.Length}.", nameof(scores));
        var means = new float[_sizes.Length];
        for (var name = 0; name < scores.Length; name++)
            means[_numbers[name]] += scores[name];
        TensorPrimitives.Divide(means, _sizes, means);
        for (var name = 0; name < scores.Length; name++)
            scores[name] += Share * (means[_numbers[name]] - scores[name]);
    }
}
