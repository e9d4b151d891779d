using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SkillsMatch.Learning.Evaluation;

/// <summary>The outcome of one evaluation: the model and its baselines on the same set in the same run.</summary>
/// <param name="Set">Name of the folder.</param>
/// <param name="Model">Id of the model.</param>
/// <param name="Queries">Titles linked.</param>
/// <param name="Forms">Names they could be linked to.</param>
/// <param name="Form">The model as the service links titles (the cosine of the encoder, smoothed over the names of each concept) at the level
/// of forms, by the MELO protocol.</param>
/// <param name="Concept">The model at the level of concepts: each concept by its best form. Not comparable with
/// <paramref name="Form"/>.</param>
/// <param name="Encoder">The cosine of the encoder alone, which does not know which names belong together.</param>
/// <param name="Baselines">"bm25", "charTfIdf", and the latter smoothed too: "charTfIdfSmoothed".</param>
public sealed record MeloReport(
    string Set, string Model, int Queries, int Forms, LinkingScores Form, LinkingScores Concept, SystemScores Encoder, ImmutableSortedDictionary<string, SystemScores> Baselines)
{
    /// <summary>The ranking of the model, for a TREC run file.</summary>
    [JsonIgnore]
    public TrecRun Run { get; init; } = new(string.Empty, []);

    /// <summary>The figures under names fit for a manifest ("melo-bel-nl.mrr", "melo-bel-nl.bm25.mrr"), rounded to four digits.</summary>
    public IEnumerable<KeyValuePair<string, double>> ToMetrics() =>
    [
        .. Named(Set, Form),
        .. Baselines.Select(baseline => KeyValuePair.Create($"{Set}.{baseline.Key}.mrr", Math.Round(baseline.Value.Form.Mrr, 4))),
        KeyValuePair.Create($"{Set}.encoder.mrr", Math.Round(Encoder.Form.Mrr, 4)),
    ];

    private static IEnumerable<KeyValuePair<string, double>> Named(string set, LinkingScores scores) =>
    [
        KeyValuePair.Create($"{set}.mrr", Math.Round(scores.Mrr, 4)),
        KeyValuePair.Create($"{set}.a1", Math.Round(scores.A1, 4)),
        KeyValuePair.Create($"{set}.a5", Math.Round(scores.A5, 4)),
        KeyValuePair.Create($"{set}.a10", Math.Round(scores.A10, 4)),
        KeyValuePair.Create($"{set}.r10", Math.Round(scores.R10, 4)),
    ];
}

/// <summary>One system at both levels.</summary>
/// <param name="Form">At the level of forms.</param>
/// <param name="Concept">At the level of concepts.</param>
public sealed record SystemScores(LinkingScores Form, LinkingScores Concept);
