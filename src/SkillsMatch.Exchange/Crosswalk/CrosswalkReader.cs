using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SkillsMatch.Exchange.Crosswalk;

/// <summary>One human judgement about how a name of another scheme relates to a concept.</summary>
/// <param name="SourceId">The name's id in its own scheme.</param>
/// <param name="SourceLabel">The name.</param>
/// <param name="Relation">exactMatch, closeMatch, broadMatch or narrowMatch (SKOS mapping relations).</param>
/// <param name="TargetUri">The concept.</param>
public sealed record CrosswalkLine(string SourceId, string SourceLabel, string Relation, string TargetUri);

/// <summary>Reads a crosswalk: CSV with the columns sourceId, sourceLabel, relation, targetUri.</summary>
public static class CrosswalkReader
{
    private static readonly string[] Relations = ["exactMatch", "closeMatch", "broadMatch", "narrowMatch"];

    /// <summary>All lines, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A column is missing or a relation is not one of the four; the message names the line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<CrosswalkLine> Read(string file)
    {
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture) { PrepareHeaderForMatch = header => header.Header.ToUpperInvariant() };
        using var reader = new CsvReader(File.OpenText(file), settings);
        try
        {
            return [.. reader.GetRecords<CrosswalkLine>().Select((line, at) => Checked(line, at + 2, file))];
        }
        catch (CsvHelperException problem)
        {
            throw new InvalidDataException($"{file} cannot be read as a crosswalk (sourceId, sourceLabel, relation, targetUri): {problem.Message}", problem);
        }
    }

    private static CrosswalkLine Checked(CrosswalkLine line, int number, string file) => Relations.Contains(line.Relation)
        ? line
        : throw new InvalidDataException($"{file}, line {number}: the relation '{line.Relation}' is not one of {string.Join(", ", Relations)}.");
}
