using System.Globalization;
using System.Text.Json;

namespace SkillsMatch.Benchmarks;

/// <summary>What was measured, as a table or as JSON.</summary>
internal sealed class Report
{
    private readonly List<(string Who, string What, double Value, string Unit)> _lines = [];
    private readonly List<string> _remarks = [];

    public void Add(string who, string what, double value, string unit) => _lines.Add((who, what, value, unit));

    public void Say(string remark) => _remarks.Add(remark);

    public void Print(string title, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                title,
                lines = _lines.Select(one => new { who = one.Who, what = one.What, value = one.Value, unit = one.Unit }),
                remarks = _remarks,
            }));
            return;
        }
        Console.WriteLine(title);
        foreach (var (who, what, value, unit) in _lines)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {who,-28} {what,-34} {Told(value),12} {unit}"));
        foreach (var remark in _remarks)
            Console.WriteLine($"  {remark}");
    }

    private static string Told(double value) => value switch
    {
        0 => "0",
        < 0.001 => value.ToString("0.0e0", CultureInfo.InvariantCulture),
        < 10 => value.ToString("0.000", CultureInfo.InvariantCulture),
        < 1000 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("N0", CultureInfo.InvariantCulture),
    };
}
