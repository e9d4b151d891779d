using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SkillsMatch.Learning.Evaluation.Everyday;

/// <summary>How often a system puts a right occupation in front.</summary>
/// <param name="Hit1">Share of the questions with a right occupation in the first place.</param>
/// <param name="Hit3">… among the first three.</param>
public sealed record EverydayScores(double Hit1, double Hit3);

/// <summary>One system on both halves.</summary>
/// <param name="System">Its name.</param>
/// <param name="Dev">On the half that may be looked at.</param>
/// <param name="Test">On the half that is only measured.</param>
public sealed record EverydayOutcome(string System, EverydayScores Dev, EverydayScores Test)
{
    /// <summary>What was asked in the dev half without a right answer among the first three, with those three.</summary>
    [JsonIgnore]
    public ImmutableArray<string> DevMisses { get; init; } = [];
}

/// <summary>The outcome of an evaluation on everyday words.</summary>
/// <param name="Model">Id of the model.</param>
/// <param name="DevQuestions">Questions in the dev half.</param>
/// <param name="TestQuestions">Questions in the test half.</param>
/// <param name="Outcomes">What people use first, then the encoder alone and the baselines.</param>
public sealed record EverydayReport(string Model, int DevQuestions, int TestQuestions, ImmutableArray<EverydayOutcome> Outcomes);
