using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SkillsMatch.Exchange.Text;

namespace SkillsMatch.Exchange.Esco;

/// <summary>Makes clean text of what stands in the fields.</summary>
internal static class EscoText
{
    /// <summary>Longest label that is taken, in UTF-16 units.</summary>
    public const int LongestLabel = 1000;

    private const DateTimeStyles InUtc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    private static readonly SearchValues<char> Unusual = SearchValues.Create("\t\n\r\u00A0\u00AD\u200B\u2060\uFEFF");

    /// <summary>One label on one line with single spaces; empty where nothing is left.</summary>
    public static string Label(string raw, Action<EscoRemark> remark)
    {
        var clean = Clean(raw, remark);
        return NeedsTidying(clean) ? Tidy(clean) : clean;
    }

    /// <summary>A text of several lines; null where it is empty.</summary>
    public static string? Paragraphs(string raw, Action<EscoRemark> remark) => Clean(raw, remark).Trim() is { Length: > 0 } text ? text : null;

    /// <summary>
    /// The labels in the fields, without doubles, empty ones and <paramref name="preferred"/>. ESCO puts one label on a line; some files have
    /// them on one line with a bar between.
    /// </summary>
    public static ImmutableArray<string> OtherLabels(string preferred, string alternative, string hidden, Action<EscoRemark> remark)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { preferred };
        var labels = ImmutableArray.CreateBuilder<string>();
        foreach (var field in (string[])[alternative, hidden])
        {
            foreach (var piece in field.AsSpan().SplitAny('\n', '|'))
            {
                var label = Label(field[piece], remark);
                if (label.Length > LongestLabel)
                    remark(EscoRemark.LabelTooLong);
                else if (label.Length > 0 && seen.Add(label))
                    labels.Add(label);
            }
        }

        return labels.ToImmutable();
    }

    /// <summary>The URIs in a field: between them stand commas, line breaks, or both.</summary>
    public static ImmutableArray<string> Uris(string field) =>
        [.. field.Split([',', '\n', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>A moment as ESCO writes it, in UTC; null where it is none.</summary>
    public static DateTimeOffset? Moment(string field) =>
        DateTimeOffset.TryParse(field, CultureInfo.InvariantCulture, InUtc, out var moment) ? moment : null;

    /// <summary>Whether it can name a concept.</summary>
    public static bool IsUri(string text) => text.Length is > 10 and <= 400
        && text.StartsWith("http", StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out _) && !text.Any(char.IsWhiteSpace);

    private static string Clean(string raw, Action<EscoRemark> remark)
    {
        if (PlainText.Clean(raw, out var clean) is TextProblem.None)
            return clean;
        remark(EscoRemark.ControlCharacters); // some descriptions of ESCO hold them; the concept must not be lost for that
        var kept = raw.Where(one => !char.IsSurrogate(one) && (!char.IsControl(one) || one is '\n' or '\r' or '\t'));
        _ = PlainText.Clean(string.Concat(kept), out clean);
        return clean;
    }

    private static bool NeedsTidying(string text) => text.Length > 0
        && (text[0] == ' ' || text[^1] == ' ' || text.AsSpan().ContainsAny(Unusual) || text.Contains("  ", StringComparison.Ordinal));

    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var one in text)
        {
            var isSpace = char.IsWhiteSpace(one);
            if (isSpace && tidy.Length > 0 && tidy[^1] != ' ')
                tidy.Append(' ');
            else if (!isSpace && (one == '\u200C' || one == '\u200D' || char.GetUnicodeCategory(one) is not UnicodeCategory.Format))
                tidy.Append(one);
        }

        return tidy.ToString().TrimEnd();
    }
}
