namespace SkillsMatch.Learning.Evaluation;

/// <summary>Which forms name which concept, to rank concepts by their best form.</summary>
internal sealed class ConceptForms
{
    private readonly string[] _concepts;
    private readonly int[] _conceptOfForm;
    private readonly Dictionary<string, int> _formNumbers;

    private ConceptForms(MeloSet set)
    {
        _concepts = [.. set.Concepts.Distinct(StringComparer.Ordinal)];
        var numbers = _concepts.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        _conceptOfForm = [.. set.Concepts.Select(concept => numbers[concept])];
        _formNumbers = set.Forms.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
    }

    public static ConceptForms Of(MeloSet set) => new(set);

    public QueryOutcome Outcome(ReadOnlySpan<float> formScores, HashSet<string> rightForms)
    {
        var best = new float[_concepts.Length];
        Array.Fill(best, float.MinValue);
        for (var form = 0; form < formScores.Length; form++)
            best[_conceptOfForm[form]] = Math.Max(best[_conceptOfForm[form]], formScores[form]);
        var right = rightForms.Where(_formNumbers.ContainsKey)
            .Select(form => _concepts[_conceptOfForm[_formNumbers[form]]])
            .ToHashSet(StringComparer.Ordinal);
        return QueryOutcome.Of([.. TrecRanking.Of(_concepts, best).Select(one => one.Id)], right);
    }
}
