using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>What the wishes of one job seeker add to the order of a vacancy; see <see cref="Matching.PreferenceLine"/>.</summary>
internal sealed class Wishes(Preferences wishes, VacancyTables tables)
{
    // Position, 1 on; one that no vacancy has is no position.
    private readonly int? _occupation = wishes.Occupation is { } occupation ? 1 + tables.Occupations.Find(occupation) : null;

    /// <summary>The most that any vacancy can get.</summary>
    public double Largest { get; } = Sum(
        wishes.Occupation is null ? 0 : tables.Policy.OccupationBonus,
        wishes.LowestPay is null ? 0 : tables.Policy.PayBonus,
        wishes.Contract is null ? 0 : tables.Policy.ContractBonus);

    /// <summary>What this one gets, added up in the order of the plain path.</summary>
    public double BonusOf(in VacancyRow row) => Largest == 0 ? 0 : Sum(
        row.Occupation != 0 && row.Occupation == _occupation ? tables.Policy.OccupationBonus : 0,
        wishes.LowestPay is { } lowest && row.Pay != 0 && tables.Pays[row.Pay - 1].Maximum >= lowest ? tables.Policy.PayBonus : 0,
        wishes.Contract is { } contract && row.Contract == contract ? tables.Policy.ContractBonus : 0);

    private static double Sum(double occupation, double pay, double contract) => occupation + pay + contract;
}
