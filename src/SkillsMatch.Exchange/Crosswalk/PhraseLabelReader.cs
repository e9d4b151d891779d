using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SkillsMatch.Exchange.Crosswalk;

/// <summary>A piece of a vacancy sentence and one name that people gave it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Span">The piece.</param>
/// <param name="SubSpan">A smaller piece within it that carries the name; null: all of it.</param>
/// <param name="Label">The preferred name of a skill, or a remark in capitals that none fits.</param>
public sealed record PhraseLabelLine(string Sentence, string Span, string? SubSpan, string Label);

/// <summary>Reads labelled phrases of vacancies: CSV with the columns sentence, span, sub_span, label (skill-extraction benchmark of Decorte et al.).</summary>
public static class PhraseLabelReader
{
    /// <summary>All lines, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A column is missing.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<PhraseLabelLine> Read(string file)
    {
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            PrepareHeaderForMatch = header => header.Header.Replace("_", string.Empty, StringComparison.Ordinal).ToUpperInvariant(),
        };
        using var reader = new CsvReader(File.OpenText(file), settings);
        try
        {
            return [.. reader.GetRecords<PhraseLabelLine>()];
        }
        catch (CsvHelperException problem)
        {
            throw new InvalidDataException($"{file} cannot be read as labelled phrases (sentence, span, sub_span, label): {problem.Message.Split('\n')[0]}", problem);
        }
    }
}
