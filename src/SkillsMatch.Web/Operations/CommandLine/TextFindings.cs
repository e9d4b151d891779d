using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Texts;
using SkillsMatch.Learning.Vocabulary;
using SkillsMatch.Web.Taxonomy.SimilarityModel;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Shows what was found in a text to a person or to a program. Starts and lengths count UTF-16 units.</summary>
internal static class TextFindings
{
    private static readonly JsonSerializerOptions OneObject = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(RecognisedText read, string text, SeedVocabulary seed)
    {
        return JsonSerializer.Serialize(Everything(), OneObject);

        object Everything() => new
        {
            Skills = Of(SkillKind.Skill, SkillKind.Knowledge, SkillKind.Transversal),
            Certificates = Of(SkillKind.Certificate),
            Languages = Of(SkillKind.Language),
            Licences = Of(SkillKind.Licence),
            Level = read.Level is { } level
                ? new { level.Lowest, level.Highest, level.Span.Start, level.Span.Length, Text = level.Span.In(text), level.Confidence, Importance = Word(level.Importance) }
                : null,
            Hours = read.Hours is { } hours
                ? new { Lowest = hours.Hours.Minimum, Highest = hours.Hours.Maximum, hours.Span.Start, hours.Span.Length, Text = hours.Span.In(text), hours.Confidence }
                : null,
            Occupation = read.Title is { } title ? new { Id = seed.NameOf(title.Occupation), title.Confidence } : null,
        };

        object[] Of(params SkillKind[] kinds) =>
        [
            .. read.Skills.Where(one => kinds.Contains(one.Kind)).Select(one => new
            {
                Id = seed.NameOf(one.Skill), Label = seed.Skills[one.Skill.Value].Nl, one.Span.Start, one.Span.Length, Text = one.Span.In(text),
                one.Confidence, Importance = Word(one.Importance), By = one.By is RecognisedBy.Name ? "name" : "meaning",
            }),
        ];
    }

    public static string Readable(RecognisedText read, string text, SeedVocabulary seed)
    {
        var lines = new StringBuilder();
        foreach (var kind in read.Skills.GroupBy(one => one.Kind is SkillKind.Knowledge or SkillKind.Transversal ? SkillKind.Skill : one.Kind).OrderBy(kind => kind.Key))
        {
            lines.AppendLine(kind.Key switch { SkillKind.Language => "languages", SkillKind.Licence => "licences", SkillKind.Certificate => "certificates", _ => "skills" });
            foreach (var one in kind)
                Add(lines, seed.Skills[one.Skill.Value].Nl, one.Confidence, Word(one.Importance), one.Span, text);
        }

        if (read.Level is { } level)
            Add(lines.AppendLine("education level (NLQF)"), $"{level.Lowest}-{level.Highest}", level.Confidence, Word(level.Importance), level.Span, text);
        if (read.Hours is { } hours)
            Add(lines.AppendLine("hours per week"), $"{hours.Hours.Minimum}-{hours.Hours.Maximum}", hours.Confidence, string.Empty, hours.Span, text);
        return lines.Length == 0 ? "Nothing was found." : lines.ToString().TrimEnd();
    }

    private static void Add(StringBuilder lines, string name, double confidence, string importance, TextSpan span, string text) => lines.AppendLine(
        CultureInfo.InvariantCulture, $"  {name,-45} {confidence:F2} {importance,-5} {span.Start}+{span.Length} «{span.In(text).ReplaceLineEndings(" ")}»");

    private static string Word(Importance importance) => importance is Importance.Desirable ? "nice" : "must";
}
