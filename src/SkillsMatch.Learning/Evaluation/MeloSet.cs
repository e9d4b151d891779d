using System.Collections.Immutable;

namespace SkillsMatch.Learning.Evaluation;

/// <summary>
/// A job-title linking set in the layout of the MELO benchmark (Retyk et al. 2024): queries.tsv, corpus_elements.tsv,
/// concept_mapping.tsv and annotations.tsv (TREC qrels), all without header lines.
/// </summary>
public sealed class MeloSet
{
    private MeloSet(
        ImmutableArray<(string Id, string Text)> queries,
        ImmutableArray<(string Id, string Text)> forms,
        ImmutableArray<string> concepts,
        ILookup<string,
        string> right)
    {
        (Queries, Forms, Concepts) = (queries, forms, concepts);
        RightForms = [.. queries.Select(query => right[query.Id].ToHashSet(StringComparer.Ordinal))];
    }

    /// <summary>The titles to link.</summary>
    public ImmutableArray<(string Id, string Text)> Queries { get; }

    /// <summary>The names to link them to; several belong to one concept.</summary>
    public ImmutableArray<(string Id, string Text)> Forms { get; }

    internal IEnumerable<string> Texts => Forms.Select(form => form.Text);

    /// <summary>Per form the concept it names.</summary>
    public ImmutableArray<string> Concepts { get; }

    /// <summary>Per query the ids of the forms that are right.</summary>
    public ImmutableArray<HashSet<string>> RightForms { get; }

    /// <summary>Reads a folder.</summary>
    /// <exception cref="FileNotFoundException">One of the four files is not there; the message names it.</exception>
    /// <exception cref="InvalidDataException">A line has too few columns, or a form has no concept; the message names file and
    /// line.</exception>
    public static MeloSet Read(string folder)
    {
        var forms = Pairs(folder, "corpus_elements.tsv");
        var concepts = Pairs(folder, "concept_mapping.tsv").ToDictionary(pair => pair.Id, pair => pair.Text, StringComparer.Ordinal);
        var right = Rows(folder, "annotations.tsv", 4)
            .Where(row => row[3] is not "0")
            .ToLookup(row => row[0], row => row[2], StringComparer.Ordinal);
        return new MeloSet(
            Pairs(folder, "queries.tsv"),
            forms,
            [.. forms.Select(form => concepts.GetValueOrDefault(form.Id) ?? throw new InvalidDataException($"concept_mapping.tsv has no concept for form {form.Id}."))],
            right);
    }

    /// <summary>A set made in memory: texts to link, each with the concepts that are right, and the names of all concepts.</summary>
    internal static MeloSet Of(IEnumerable<(string Text, IReadOnlyCollection<string> Concepts)> queries, IEnumerable<(string Text, string Concept)> forms)
    {
        var named = forms.Select((form, at) => (Id: $"f{at:D6}", form.Text, form.Concept)).ToArray();
        var asked = queries.Select((query, at) => (Id: $"q{at:D6}", query.Text, query.Concepts)).ToArray();
        var byConcept = named.ToLookup(form => form.Concept, form => form.Id, StringComparer.Ordinal);
        return new MeloSet(
            [.. asked.Select(query => (query.Id, query.Text))],
            [.. named.Select(form => (form.Id, form.Text))],
            [.. named.Select(form => form.Concept)],
            asked.SelectMany(query => query.Concepts.SelectMany(concept => byConcept[concept]).Select(form => (query.Id, Form: form)))
                .ToLookup(pair => pair.Id, pair => pair.Form, StringComparer.Ordinal));
    }

    private static ImmutableArray<(string Id, string Text)> Pairs(string folder, string name) =>
        [.. Rows(folder, name, 2).Select(row => (row[0], row[1]))];

    private static IEnumerable<string[]> Rows(string folder, string name, int columns)
    {
        var file = Path.Combine(folder, name);
        if (!File.Exists(file))
            throw new FileNotFoundException(
                $"{name} is not in {folder}; a set in the MELO layout has queries.tsv, corpus_elements.tsv, concept_mapping.tsv and annotations.tsv.",
                file);
        var line = 0;
        foreach (var text in File.ReadLines(file))
        {
            line++;
            var row = text.TrimStart('\uFEFF').Split('\t');
            if (row.Length < columns)
                throw new InvalidDataException($"{name}, line {line}: {row.Length} columns where {columns} are needed.");
            yield return row;
        }
    }
}
