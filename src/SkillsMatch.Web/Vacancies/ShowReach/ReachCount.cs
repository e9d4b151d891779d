using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region.Demand;
using SkillsMatch.Web.Region.SmallCounts;

namespace SkillsMatch.Web.Vacancies.ShowReach;

/// <summary>Counts whom a vacancy reaches. Pure: the same facts give the same figures.</summary>
internal static class ReachCount
{
    /// <summary>How many people the shortlist holds at most.</summary>
    public const int ShortlistLength = 10;

    private const int OffersTried = 40;
    private const int OffersShown = 5;

    public static VacancyReach Of(Vacancy vacancy, RegionFacts facts, MatchPolicy policy)
    {
        var nobody = PeopleCount.Of(0);
        if (Abstention.For(vacancy, policy) is { } abstained)
            return new VacancyReach(nobody, nobody, nobody, [], [], [], [], abstained);

        var audience = Audience.Of(vacancy, facts.JobSeekers.Facts, facts.Taxonomy.ForEngine, policy);
        var page = facts.JobSeekers.Index.Page(vacancy, facts.Taxonomy.ForEngine, policy with { MatchesShown = ShortlistLength });
        return new VacancyReach(
            PeopleCount.Of(audience.Fitting.Count()),
            PeopleCount.Of(audience.Fitting.Count(one => policy.Words.Of(one.Value) == Fit.Good)),
            PeopleCount.Of(audience.All.Count(one => audience.IsOverLine(one.Value))),
            Conditions(audience),
            [.. vacancy.Demands.Select(demand => new DemandCost(demand, PeopleCount.Of(audience.KeptOutBy(demand)))).OrderByDescending(one => one.More.Value)
                .ThenBy(one => one.Demand.Importance).ThenBy(one => one.Demand.Skill)],
            Training(audience, facts.Market.TrainingFacts),
            page.Matches,
            Abstained: null);
    }

    private static ImmutableArray<ConditionCost> Conditions(Audience audience)
    {
        var credentials = audience.Vacancy.RequiredCredentials.Select(credential =>
            new ConditionCost(ConditionKind.Credential, credential, PeopleCount.Of(audience.KeptOutBy(credential))));
        var others = Stated(audience.Vacancy).Select(kind => new ConditionCost(kind, null, PeopleCount.Of(audience.KeptOutBy(kind))));
        return [.. credentials.Concat(others).OrderByDescending(one => one.More.Value).ThenBy(one => one.Kind).ThenBy(one => one.Credential)];
    }

    // What a vacancy does not state keeps nobody out.
    private static IEnumerable<ConditionKind> Stated(Vacancy vacancy)
    {
        if (vacancy.Place is not null)
            yield return ConditionKind.Travel;
        if (vacancy.Hours is not null)
            yield return ConditionKind.Hours;
        if (vacancy.ShiftWork == true)
            yield return ConditionKind.ShiftWork;
        if (vacancy.StartsOn is not null)
            yield return ConditionKind.StartDate;
    }

    private static ImmutableArray<TrainingGain> Training(Audience audience, IEnumerable<TrainingOffer> offers)
    {
        var asked = RegionDemand.AskedBy(audience.Vacancy).ToHashSet();
        return [.. offers
            .Select(offer => (Offer: offer, Teaches: offer.Outcomes.Where(asked.Contains).ToImmutableArray()))
            .Where(one => !one.Teaches.IsEmpty)
            .OrderByDescending(one => one.Teaches.Length).ThenBy(one => one.Offer.Weeks).ThenBy(one => one.Offer.Id)
            .Take(OffersTried)
            .Select(one => (one.Offer, Gain: new TrainingGain(one.Offer.Id, one.Teaches, PeopleCount.Of(audience.BroughtBy(one.Offer)))))
            .Where(one => one.Gain.More.Value > 0)
            .OrderByDescending(one => one.Gain.More.Value).ThenBy(one => one.Offer.CostAfterSubsidy).ThenBy(one => one.Offer.Weeks).ThenBy(one => one.Offer.Id)
            .Take(OffersShown)
            .Select(one => one.Gain)];
    }
}
