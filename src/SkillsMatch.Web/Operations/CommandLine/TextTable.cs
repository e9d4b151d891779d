using System.Globalization;
using System.Text;
using System.Text.Json;
using SkillsMatch.Learning.Evaluation.Texts;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Shows how well texts are read to a person or to a program.</summary>
internal static class TextTable
{
    private static readonly JsonSerializerOptions OneObject = new(JsonSerializerDefaults.Web);

    public static string Json(TextReport report) => JsonSerializer.Serialize(report, OneObject);

    public static string Readable(TextReport report)
    {
        var table = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"model {report.Model}; threshold of the pages {report.Threshold:F2}; {report.MillisecondsPer400Words:F1} ms for 400 words")
            .AppendLine("Found and right: one of the skills marked, in words that touch the mark.")
            .AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"{"",-26}{"precision",10}{"recall",10}{"F1",10}");
        Add(table, "dev", report.Dev);
        Add(table, "test", report.Test);
        table.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{"threshold",-12}{"dev",-22}test");
        foreach (var (dev, test) in report.Dev.Curve.Zip(report.Test.Curve))
            table.AppendLine(
                CultureInfo.InvariantCulture, $"{dev.Threshold,-12:F2}{dev.Precision:F3} {dev.Recall:F3} {dev.F1:F3}     {test.Precision:F3} {test.Recall:F3} {test.F1:F3}");
        table.AppendLine().AppendLine("confidence and share right (test)");
        foreach (var bin in report.Test.Reliability)
            table.AppendLine(CultureInfo.InvariantCulture, $"{bin.From:F1}-{bin.From + 0.1:F1}   {bin.Confidence:F2}   {bin.Right:F2}   of {bin.Found}");
        return table.ToString();
    }

    private static void Add(StringBuilder table, string half, TextScores scores)
    {
        Add(table, $"{half}: with the model", scores.AtThreshold);
        Add(table, $"{half}: by name only", scores.NamesOnly);
        table.AppendLine(
            CultureInfo.InvariantCulture,
            $"  {scores.Passages} passages, {scores.Marks} skills; exact words {scores.ExactSpans:P0}, must or nice {scores.Importance:P0}, hours {scores.Hours:P0}, level {scores.Levels:P0}");
    }

    private static void Add(StringBuilder table, string name, TextPoint point) => table.AppendLine(
        CultureInfo.InvariantCulture, $"{name,-26}{point.Precision,10:F3}{point.Recall,10:F3}{point.F1,10:F3}");
}
