using System.Collections.Immutable;

namespace SkillsMatch.Learning.Evaluation.Texts;

/// <summary>How well skills are found in texts at one threshold.</summary>
/// <param name="Threshold">Confidence below which nothing is reported.</param>
/// <param name="Precision">Share of what is found that is right; 1 where nothing is found.</param>
/// <param name="Recall">Share of what the texts say that is found.</param>
public sealed record TextPoint(double Threshold, double Precision, double Recall)
{
    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}

/// <summary>Whether a confidence means what it says.</summary>
/// <param name="From">Lowest confidence of this group.</param>
/// <param name="Found">How many were found with about this confidence.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">Share of them that is right.</param>
public sealed record ReliabilityBin(double From, int Found, double Confidence, double Right);

/// <summary>The outcome on one half of the gold set.</summary>
/// <param name="Passages">How many passages.</param>
/// <param name="Marks">How many skills they say.</param>
/// <param name="AtThreshold">At the threshold that pages use.</param>
/// <param name="NamesOnly">The same without the similarity model: the baseline.</param>
/// <param name="ExactSpans">Share of the right ones whose words are exactly those of the person.</param>
/// <param name="Importance">Share of the right ones that are rightly told wish or demand.</param>
/// <param name="Hours">Share of the passages whose hours per week, or their absence, are read right.</param>
/// <param name="Levels">Share of the passages whose education level, or its absence, is read right.</param>
public sealed record TextScores(
    int Passages, int Marks, TextPoint AtThreshold, TextPoint NamesOnly, double ExactSpans, double Importance, double Hours, double Levels)
{
    /// <summary>Precision and recall at other thresholds.</summary>
    public required ImmutableArray<TextPoint> Curve { get; init; }

    /// <summary>Confidence against truth.</summary>
    public required ImmutableArray<ReliabilityBin> Reliability { get; init; }
}

/// <summary>The outcome of an evaluation of the reader of texts.</summary>
/// <param name="Model">Id of the model.</param>
/// <param name="Threshold">The threshold that pages use.</param>
/// <param name="Dev">On the half that may be looked at.</param>
/// <param name="Test">On the half that is only measured.</param>
/// <param name="MillisecondsPer400Words">Time for a text of 400 words: median over texts, best of five readings, one processor.</param>
public sealed record TextReport(string Model, double Threshold, TextScores Dev, TextScores Test, double MillisecondsPer400Words)
{
    /// <summary>What was wrong or missed in the dev half, a line each.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public ImmutableArray<string> DevErrors { get; init; } = [];
}
