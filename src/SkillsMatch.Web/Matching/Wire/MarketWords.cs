using System.ComponentModel;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;

namespace SkillsMatch.Web.Matching.Wire;

/// <summary>Spanning op de arbeidsmarkt.</summary>
/// <param name="Waarde">Open vacatures gedeeld door mensen in hun eerste zes maanden WW.</param>
/// <param name="Klasse">Het woord dat UWV daarvoor gebruikt.</param>
[DisplayName("Spanning")]
public sealed record TensionWire(double Waarde, TensionClass Klasse)
{
    internal static TensionWire? Of(double? ratio) => ratio is { } known ? new TensionWire(known, new LabourMarketTension(known).Class) : null;
}

/// <summary>Bruto euro's per maand bij een volledige werkweek.</summary>
/// <param name="Minimaal">Het laagste.</param>
/// <param name="Maximaal">Het hoogste.</param>
[DisplayName("Loon")]
public sealed record PayWire(decimal Minimaal, decimal Maximaal)
{
    internal static PayWire? Of(MonthlyPay? pay) => pay is null ? null : new PayWire(pay.Minimum, pay.Maximum);
}

/// <summary>Uren per week.</summary>
/// <param name="Minimaal">Het minste.</param>
/// <param name="Maximaal">Het meeste.</param>
[DisplayName("Uren")]
public sealed record HoursWire(int Minimaal, int Maximaal)
{
    internal static HoursWire? Of(HoursPerWeek? hours) => hours is null ? null : new HoursWire(hours.Minimum, hours.Maximum);
}
