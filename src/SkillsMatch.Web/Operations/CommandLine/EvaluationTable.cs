using System.Globalization;
using System.Text;
using System.Text.Json;
using SkillsMatch.Learning.Evaluation;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Shows the outcome of an evaluation to a person or to a program.</summary>
internal static class EvaluationTable
{
    private static readonly JsonSerializerOptions OneObject = new(JsonSerializerDefaults.Web);

    public static string Json(MeloReport report) => JsonSerializer.Serialize(
        new { report.Set, report.Model, report.Queries, report.Forms, report.Form, report.Concept, report.Smoothed, report.Baselines }, OneObject);

    public static string Readable(MeloReport report)
    {
        var table = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"{report.Set}: {report.Queries} queries, {report.Forms} forms; model {report.Model}")
            .AppendLine("The model was trained on ESCO; published encoders of this benchmark were not.")
            .AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"{"by form (MELO protocol)",-34}{"MRR",7}{"A@1",7}{"A@5",7}{"A@10",7}{"R@10",7}");
        Add(table, "model", report.Form);
        Add(table, "model, smoothed over concepts", report.Smoothed.Form);
        foreach (var (name, scores) in report.Baselines)
            Add(table, name, scores.Form);
        table.AppendLine().AppendLine("by concept (its best form; not comparable with the above)");
        Add(table, "model", report.Concept);
        Add(table, "model, smoothed over concepts", report.Smoothed.Concept);
        foreach (var (name, scores) in report.Baselines)
            Add(table, name, scores.Concept);
        return table.ToString();
    }

    private static void Add(StringBuilder table, string name, LinkingScores scores) => table.AppendLine(
        CultureInfo.InvariantCulture, $"{name,-34}{scores.Mrr,7:F3}{scores.A1,7:F3}{scores.A5,7:F3}{scores.A10,7:F3}{scores.R10,7:F3}");
}
