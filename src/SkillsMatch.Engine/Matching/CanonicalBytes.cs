using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Matching;

/// <summary>
/// Facts as bytes, one way only: lists are sorted, an unknown is marked as such.
/// Changing anything here changes every fingerprint.
/// </summary>
internal static class CanonicalBytes
{
    public static void Write(this CanonicalWriter writer, MatchPolicy policy)
    {
        writer.Write(policy.Version);
        double[] numbers =
        [
            policy.EssentialPoints, policy.DesirablePoints, policy.ClosenessFrom, policy.LevelGapFactor, policy.LowestScoreShown,
            policy.OccupationBonus, policy.PayBonus, policy.ContractBonus, policy.Words.GoodFrom, policy.Words.PartlyFrom,
            policy.MinimumSkills, policy.MinimumDemands, policy.LateStartDays, // how many are shown changes no match
        ];
        foreach (var number in numbers)
            writer.Write(number);
    }

    public static void Write(this CanonicalWriter writer, JobSeeker jobSeeker, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        writer.Write(jobSeeker.Skills.Length);
        foreach (var held in jobSeeker.Skills.OrderBy(one => one.Skill).ThenBy(one => one.Level))
        {
            writer.Write(held.Skill.Value);
            writer.Write(held.Level);
            writer.Write(taxonomy.CloseTo(held.Skill), policy.ClosenessFrom);
        }
        writer.Write(jobSeeker.Home);
        writer.Write(jobSeeker.Travel is null ? null : (int)jobSeeker.Travel.Mode);
        writer.Write(jobSeeker.Travel?.MaximumMinutes);
        writer.Write(jobSeeker.Hours);
        writer.Write(jobSeeker.AcceptsShiftWork);
        writer.Write(jobSeeker.AvailableFrom?.DayNumber);
        writer.Write(jobSeeker.Preferences.Occupation?.Value);
        writer.Write((double?)jobSeeker.Preferences.LowestPay);
        writer.Write((int?)jobSeeker.Preferences.Contract);
    }

    public static void Write(this CanonicalWriter writer, Vacancy vacancy, SkillTaxonomy taxonomy)
    {
        writer.Write(vacancy.Id.Value);
        writer.Write(vacancy.Demands.Length);
        var demands = vacancy.Demands.ToArray();
        Array.Sort(demands, InOrder);
        foreach (var demand in demands)
        {
            writer.Write(demand.Skill.Value);
            writer.Write((int)demand.Importance);
            writer.Write(demand.Level);
            writer.Write(taxonomy.WeightOf(demand.Skill));
        }
        writer.Write(vacancy.RequiredCredentials.Length);
        foreach (var credential in vacancy.RequiredCredentials.Order())
            writer.Write(credential.Value);
        writer.Write(vacancy.Occupation?.Value);
        writer.Write(vacancy.Place);
        writer.Write(vacancy.Hours);
        writer.Write(vacancy.ShiftWork);
        writer.Write(vacancy.StartsOn?.DayNumber);
        writer.Write((int?)vacancy.Contract);
        writer.Write((double?)vacancy.Pay?.Minimum);
        writer.Write((double?)vacancy.Pay?.Maximum);
    }

    private static void Write(this CanonicalWriter writer, ImmutableArray<CloseSkill> close, double from)
    {
        foreach (var one in close.Where(one => one.Closeness >= from))
        {
            writer.Write(one.Skill.Value);
            writer.Write(one.Closeness);
            writer.Write((int)one.Source);
        }
        writer.Write(-1);
    }

    private static void Write(this CanonicalWriter writer, Place? place)
    {
        writer.Write(place?.Latitude);
        writer.Write(place?.Longitude);
    }

    private static void Write(this CanonicalWriter writer, HoursPerWeek? hours)
    {
        writer.Write(hours?.Minimum);
        writer.Write(hours?.Maximum);
    }

    private static int InOrder(SkillDemand one, SkillDemand other)
    {
        var order = one.Skill.CompareTo(other.Skill);
        if (order == 0)
            order = (int)one.Importance - (int)other.Importance;
        return order != 0 ? order : Nullable.Compare(one.Level, other.Level);
    }
}
