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
        var demands = vacancy.Demands.Length <= 64 ? stackalloc ulong[vacancy.Demands.Length] : new ulong[vacancy.Demands.Length];
        for (var place = 0; place < demands.Length; place++)
            demands[place] = InOrder(vacancy.Demands[place]);
        demands.Sort();
        foreach (var demand in demands)
            writer.Write(demand, taxonomy);
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

    // By skill, importance and level, an unstated level first: to sort such numbers is many times quicker than to compare demands.
    private static ulong InOrder(SkillDemand demand) =>
        (ulong)(uint)(demand.Skill.Value ^ int.MinValue) << 32 | (ulong)(ushort)demand.Importance << 16 | (ushort)((demand.Level ?? -1) + 1);

    private static void Write(this CanonicalWriter writer, ulong demand, SkillTaxonomy taxonomy)
    {
        var skill = new SkillId((int)(demand >> 32) ^ int.MinValue);
        var level = (ushort)demand - 1;
        writer.Write(skill.Value);
        writer.Write((int)(ushort)(demand >> 16));
        writer.Write(level < 0 ? null : level);
        writer.Write(taxonomy.WeightOf(skill));
    }
}
