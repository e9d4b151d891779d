using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Training;

/// <summary>What a model was trained on, in figures, and a fingerprint to recognise the same data by.</summary>
/// <param name="Fingerprint">SHA-256 over all facts in a fixed order, in hexadecimal; the order in which they were handed in changes
/// nothing.</param>
/// <param name="Sources">Where the data comes from.</param>
/// <param name="Occupations">Occupations.</param>
/// <param name="Skills">Skills.</param>
/// <param name="Labels">Labels per language.</param>
/// <param name="Demands">Occupation–skill links.</param>
public sealed record TrainingDataSummary(
    string Fingerprint, ImmutableArray<TaxonomySource> Sources, int Occupations, int Skills, ImmutableSortedDictionary<string, int> Labels, int Demands)
{
    /// <summary>Sums up a taxonomy.</summary>
    public static TrainingDataSummary Of(TrainingTaxonomy taxonomy) => new(
        FingerprintOf(taxonomy),
        taxonomy.Sources,
        taxonomy.Concepts.Count(concept => concept.Kind == ConceptKind.Occupation),
        taxonomy.Concepts.Count(concept => concept.Kind == ConceptKind.Skill),
        taxonomy.Concepts.SelectMany(concept => concept.Labels)
            .CountBy(label => label.Language)
            .ToImmutableSortedDictionary(StringComparer.Ordinal),
        taxonomy.Demands.Length);

    private static string FingerprintOf(TrainingTaxonomy taxonomy)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var fact in Facts(taxonomy).Order(StringComparer.Ordinal))
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(fact + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Facts(TrainingTaxonomy taxonomy) =>
    [
        .. taxonomy.Concepts.SelectMany(
            concept => concept.Labels.Select(label => $"label {concept.Key} {concept.Kind} {label.Language} {label.Preferred} {label.Text}")),
        .. taxonomy.Concepts.SelectMany(
            concept => concept.Descriptions.Select(text => $"description {concept.Key} {concept.Kind} {text.Language} {text.Text}")),
        .. taxonomy.Demands.Select(link => $"demand {link.Occupation} {link.Skill} {link.Essential}"),
        .. taxonomy.Relations.Select(link => $"relation {link.Skill} {link.Related}"),
        .. taxonomy.Hierarchy.Select(link => $"broader {link.Narrower} {link.Broader}"),
        .. taxonomy.Same.Select(link => $"same {link.One} {link.Other}"),
        .. taxonomy.Crosswalk.Select(name => $"crosswalk {name.Key} {name.Language} {name.Text}"),
    ];
}
