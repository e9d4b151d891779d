using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SkillsMatch.Learning.Evaluation;

/// <summary>The outcome of one evaluation: the model and its baselines on the same set in the same run.</summary>
/// <param name="Set">Name of the folder.</param>
/// <param name="Model">Id of the model.</param>
/// <param name="Queries">Titles linked.</param>
/// <param name="Forms">Names they could be linked to.</param>
/// <param name="Form">The model at the level of forms, by the MELO protocol.</param>
/// <param name="Concept">The model at the level of concepts: each concept by its best form. Not comparable with <paramref name="Form"/>.</param>
/// <param name="Smoothed">The model with a form's score raised by 0.2 × the mean of its concept's forms.</param>
/// <param name="Baselines">"bm25" and "charTfIdf".</param>
public sealed record MeloReport(
    string Set, string Model, int Queries, int Forms, LinkingScores Form, LinkingScores Concept, SystemScores Smoothed, ImmutableSortedDictionary<string, SystemScores> Baselines)
{
    /// <summary>The ranking of the model, for a TREC run file.</summary>
    [JsonIgnore]
    public required TrecRun Run { get; init; }
}

/// <summary>One system at both levels.</summary>
/// <param name="Form">At the level of forms.</param>
/// <param name="Concept">At the level of concepts.</param>
public sealed record SystemScores(LinkingScores Form, LinkingScores Concept);
