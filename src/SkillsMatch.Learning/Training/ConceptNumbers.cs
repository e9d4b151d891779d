using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Training;

/// <summary>
/// Gives each concept a number, in the order of the keys. Concepts that mean the same (an own skill and its exact ESCO skill) share one,
/// so that neither is ever a wrong answer to the other.
/// </summary>
internal sealed class ConceptNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly int[] _leader;

    public ConceptNumbers(TrainingTaxonomy taxonomy)
    {
        Concepts = [.. taxonomy.Concepts.OrderBy(concept => concept.Key, StringComparer.Ordinal)];
        for (var i = 0; i < Concepts.Length; i++)
            _numbers.Add(Concepts[i].Key, i);
        _leader = [.. Enumerable.Range(0, Concepts.Length)];
        foreach (var same in taxonomy.Same)
            Join(same);
    }

    /// <summary>The concepts in the order of their keys.</summary>
    public TrainingConcept[] Concepts { get; }

    public int Count => Concepts.Length;

    /// <summary>The number of a concept; null: no such concept.</summary>
    public int? Of(string key) => _numbers.TryGetValue(key, out var number) ? Leader(number) : null;

    /// <summary>Both numbers, or null where one of the concepts is unknown.</summary>
    public (int One, int Other)? Both(string one, string other) => Of(one) is { } first && Of(other) is { } second ? (first, second) : null;

    private void Join(SameMeaning same)
    {
        if (Both(same.One, same.Other) is not { } pair)
            return;
        _leader[Math.Max(pair.One, pair.Other)] = Math.Min(pair.One, pair.Other);
    }

    private int Leader(int number)
    {
        while (_leader[number] != number)
            number = _leader[number];
        return number;
    }
}
