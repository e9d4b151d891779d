using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Web.Region.SmallCounts;

namespace SkillsMatch.Web.Region.Download;

/// <summary>
/// A table as a CSV file that opens in a Dutch spreadsheet: semicolons, UTF-8 with a mark in front, quotes where needed. Every row ends with the
/// day and the source, so that a figure that travels says where it comes from.
/// </summary>
internal sealed class CsvFile
{
    private readonly StringBuilder _lines = new();
    private readonly string _day;
    private readonly string _source;

    /// <param name="day">The day the figures are of.</param>
    /// <param name="region">The region they are of.</param>
    /// <param name="columns">Heads of the columns.</param>
    public CsvFile(DateOnly day, LabourMarketRegion region, params string[] columns)
    {
        _day = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _source = $"SkillsMatch {region.Name}, voorbeeld met verzonnen gegevens";
        Append([.. columns, "peildatum", "bron"]);
    }

    /// <summary>Adds a row: one field for each column.</summary>
    public CsvFile Row(params object?[] fields)
    {
        Append([.. fields.Select(TextOf), _day, _source]);
        return this;
    }

    /// <summary>The file as an answer.</summary>
    public FileContentHttpResult As(string name) => TypedResults.File(
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_lines.ToString())], "text/csv; charset=utf-8", name);

    private void Append(IEnumerable<string> fields) => _lines.AppendJoin(';', fields.Select(Quoted)).Append("\r\n");

    private static string TextOf(object? field) => field switch
    {
        null => "",
        PeopleCount people => people.Shown?.ToString(CultureInfo.InvariantCulture) ?? (people.IsSmall ? "minder dan 5" : "niet getoond"),
        double number => number.ToString("0.00", CultureInfo.GetCultureInfo("nl-NL")),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => field.ToString() ?? "",
    };

    // A cell that starts like a formula would be run by a spreadsheet.
    private static string Quoted(string field)
    {
        var safe = field.Length > 0 && field[0] is ('=' or '+' or '-' or '@' or '\t') ? "'" + field : field;
        return safe.AsSpan().IndexOfAny(";\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
