using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SkillsMatch.Learning.Evaluation;
using SkillsMatch.Learning.Evaluation.Everyday;
using SkillsMatch.Learning.Evaluation.Unseen;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Shows the outcome of an evaluation to a person or to a program.</summary>
internal static class EvaluationTable
{
    private static readonly JsonSerializerOptions OneObject = new(JsonSerializerDefaults.Web);

    public static string Json(MeloReport report) => JsonSerializer.Serialize(
        new { report.Set, report.Model, report.Queries, report.Forms, report.Form, report.Concept, report.Encoder, report.Baselines }, OneObject);

    public static string Readable(MeloReport report)
    {
        var table = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"{report.Set}: {report.Queries} queries, {report.Forms} forms; model {report.Model}")
            .AppendLine("The model was trained on ESCO; published encoders of this benchmark were not.")
            .AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"{"by form (MELO protocol)",-34}{"MRR",7}{"A@1",7}{"A@5",7}{"A@10",7}{"R@10",7}");
        Add(table, "model", report.Form);
        Add(table, "encoder alone, not smoothed", report.Encoder.Form);
        foreach (var (name, scores) in report.Baselines)
            Add(table, name, scores.Form);
        table.AppendLine().AppendLine("by concept (its best form; not comparable with the above)");
        Add(table, "model", report.Concept);
        Add(table, "encoder alone, not smoothed", report.Encoder.Concept);
        foreach (var (name, scores) in report.Baselines)
            Add(table, name, scores.Concept);
        return table.ToString();
    }

    public static string Json<T>(T report) => JsonSerializer.Serialize(report, OneObject);

    public static string Readable(EverydayReport report)
    {
        var table = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"{report.DevQuestions} + {report.TestQuestions} questions; model {report.Model}; 'search' is what people use")
            .AppendLine(CultureInfo.InvariantCulture, $"{"",-12}{"dev: first",12}{"first three",12}{"test: first",14}{"first three",12}");
        foreach (var one in report.Outcomes)
            table.AppendLine(CultureInfo.InvariantCulture, $"{one.System,-12}{one.Dev.Hit1,12:F3}{one.Dev.Hit3,12:F3}{one.Test.Hit1,14:F3}{one.Test.Hit3,12:F3}");
        return table.ToString();
    }

    public static string Readable(UnseenReport report)
    {
        var demands = report.Demands;
        var table = new StringBuilder(Readable(report.Labels)).AppendLine(Readable(report.Occupations))
            .AppendLine(CultureInfo.InvariantCulture, $"skills of {demands.Occupations} occupations kept out {"MAP",7}{"P@10",7}");
        foreach (var (name, scores) in new[]
        {
            ("popularity", demands.Popularity), ("meaning", demands.Meaning), ("neighbours", demands.Neighbours), ("both", demands.Both),
            ("both, with description", demands.BothWithDescription),
        })
            table.AppendLine(CultureInfo.InvariantCulture, $"{name,-34}{scores.Map,7:F3}{scores.P10,7:F3}");
        return table.ToString();
    }

    /// <summary>Titles of the columns of <see cref="Line"/>.</summary>
    public static string AblationHead { get; } = string.Create(
        CultureInfo.InvariantCulture, $"{"",-34}{"labels MRR",12}{"occupations MRR",17}{"by concept",12}{"skills MAP",12}");

    public static string Line(AblationOutcome outcome) => string.Create(
        CultureInfo.InvariantCulture,
        $"{outcome.Variant,-34}{outcome.Report.Labels.Form.Mrr,12:F3}{outcome.Report.Occupations.Form.Mrr,17:F3}{outcome.Report.Occupations.Concept.Mrr,12:F3}{outcome.Report.Demands.Both.Map,12:F3}");

    /// <summary>All folds as one: each query counts once.</summary>
    public static string Readable(ImmutableArray<MeloReport> folds)
    {
        var table = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"{folds.Length} folds, {folds.Sum(one => one.Queries)} names; by concept")
            .AppendLine(CultureInfo.InvariantCulture, $"{"",-34}{"MRR",7}{"A@1",7}{"A@5",7}{"A@10",7}{"R@10",7}");
        Add(table, "model", Mean(folds, one => one.Concept));
        foreach (var name in folds[0].Baselines.Keys)
            Add(table, name, Mean(folds, one => one.Baselines[name].Concept));
        return table.ToString();
    }

    public static string Readable(ImmutableArray<CoOccurrenceBand> bands)
    {
        var table = new StringBuilder("pairs of skills that people linked to the same outside name, in ten thousand\n")
            .AppendLine(CultureInfo.InvariantCulture, $"{"cosine from",-14}{"never asked together",22}{"pairs",10}{"often",10}{"pairs",10}{"times",8}");
        foreach (var band in bands)
            table.AppendLine(CultureInfo.InvariantCulture, $"{band.From,-14:F1}{band.Alone * 10_000,22:F0}{band.PairsAlone,10}{band.Together * 10_000,10:F0}{band.PairsTogether,10}{band.Together / Math.Max(band.Alone, 1e-9),8:F1}");
        return table.ToString();
    }

    public static string Readable(PhraseReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.Phrases} phrases; R-precision at 5: model {report.Model:F3}, bm25 {report.Bm25:F3}, charTfIdf {report.CharTfIdf:F3}");

    private static LinkingScores Mean(ImmutableArray<MeloReport> folds, Func<MeloReport, LinkingScores> scores)
    {
        return new LinkingScores(Of(one => one.Mrr), Of(one => one.A1), Of(one => one.A5), Of(one => one.A10), Of(one => one.R10));

        double Of(Func<LinkingScores, double> figure) => folds.Sum(one => one.Queries * figure(scores(one))) / folds.Sum(one => one.Queries);
    }

    private static void Add(StringBuilder table, string name, LinkingScores scores) => table.AppendLine(
        CultureInfo.InvariantCulture, $"{name,-34}{scores.Mrr,7:F3}{scores.A1,7:F3}{scores.A5,7:F3}{scores.A10,7:F3}{scores.R10,7:F3}");
}
