using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Ladder;

/// <summary>An offer as one person would meet it: only what is new in it, and only what still stands in the way.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Teaches">Skills it teaches that the person does not have.</param>
/// <param name="Needs">Entry skills the person does not have.</param>
/// <param name="NeedsLevel">Entry level above the one reached; 0: none stands in the way. An unknown level never stands in the way.</param>
/// <param name="GivesLevel">Level it leads to, if above the one reached; else 0.</param>
internal sealed record RouteOption(
    TrainingOffer Offer, IReadOnlySet<SkillId> Teaches, IReadOnlySet<SkillId> Needs, int NeedsLevel, int GivesLevel)
{
    public bool IsOpen => Needs.Count == 0 && NeedsLevel == 0;

    public static RouteOption Of(TrainingOffer offer, IReadOnlySet<SkillId> held, int? level) => new(
        offer,
        offer.Outcomes.Where(one => !held.Contains(one)).ToHashSet(),
        offer.EntrySkills.Where(one => !held.Contains(one)).ToHashSet(),
        offer.EntryLevel > level ? offer.EntryLevel.Value : 0,
        offer.Level > (level ?? 0) ? offer.Level.Value : 0);

    /// <summary>
    /// Whether this option can take the place of the other in any route without making it longer, dearer or harder to enter.
    /// </summary>
    public bool Dominates(RouteOption other, IReadOnlySet<SkillId> relevant, DateOnly today)
    {
        var holds = Offer.Weeks <= other.Offer.Weeks
            && Offer.CostAfterSubsidy <= other.Offer.CostAfterSubsidy
            && NeedsLevel <= other.NeedsLevel
            && GivesLevel >= other.GivesLevel
            && Needs.IsSubsetOf(other.Needs)
            && other.Teaches.All(one => Teaches.Contains(one) || !relevant.Contains(one));
        return holds && (!other.Equals(this, relevant) || Preference(today).CompareTo(other.Preference(today)) < 0);
    }

    private bool Equals(RouteOption other, IReadOnlySet<SkillId> relevant) =>
        Offer.Weeks == other.Offer.Weeks
        && Offer.CostAfterSubsidy == other.Offer.CostAfterSubsidy
        && NeedsLevel == other.NeedsLevel
        && GivesLevel == other.GivesLevel
        && Needs.SetEquals(other.Needs)
        && Teaches.Where(relevant.Contains).ToHashSet().SetEquals(other.Teaches.Where(relevant.Contains));

    // Between equals the one that starts first, then the one with fewer hours, then the lower id.
    private (DateOnly Start, int Hours, TrainingOfferId Id) Preference(DateOnly today) =>
        (Offer.NextStart(today) ?? DateOnly.MaxValue, Offer.HoursPerWeek, Offer.Id);
}
