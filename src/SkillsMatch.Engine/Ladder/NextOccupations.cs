using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Ladder;

/// <summary>The occupations that are a step for one person: near enough, not down, and not a leap.</summary>
internal static class NextOccupations
{
    public static IEnumerable<NextOccupation> For(LadderStart start, LabourMarket market, LadderPolicy policy)
    {
        var profile = Profile.Of(start.JobSeeker, market.Taxonomy, policy.Match);
        var openings = OpeningsWithinReach(start.JobSeeker, market.Vacancies);
        return market.Occupations
            .Where(one => one.Demands.Length >= policy.Match.MinimumDemands && IsUpwards(start, one, policy))
            .Select(one => NextOccupation.For(one, start, profile, openings.GetValueOrDefault(one.Id), policy))
            .Where(one => one.Nearness >= policy.LowestNearness);
    }

    // A roltrap does not go down: not to a lower level, and not to elementary work (ISCO 9) from anything else.
    private static bool IsUpwards(LadderStart start, Occupation occupation, LadderPolicy policy) =>
        occupation.Id != start.Now?.Id
        && occupation.Level - start.Level is not (< 0)
        && !(occupation.Level - start.Level > policy.HighestLevelGain)
        && (!IsElementary(occupation) || (start.Now is { } now && IsElementary(now)));

    private static bool IsElementary(Occupation occupation) => occupation.Isco is ['9', ..];

    private static Dictionary<OccupationId, int> OpeningsWithinReach(JobSeeker jobSeeker, IEnumerable<Vacancy> vacancies)
    {
        var openings = new Dictionary<OccupationId, int>();
        foreach (var vacancy in vacancies)
        {
            if (vacancy.Occupation is { } occupation && IsWithinReach(jobSeeker, vacancy))
                openings[occupation] = openings.GetValueOrDefault(occupation) + vacancy.Openings;
        }
        return openings;
    }

    private static bool IsWithinReach(JobSeeker jobSeeker, Vacancy vacancy) =>
        !TravelCondition.For(jobSeeker, vacancy.Place).Fails && !HoursCondition.For(jobSeeker, vacancy).Fails;
}

/// <summary>An occupation as a step for one person, before routes are looked for.</summary>
internal sealed record NextOccupation(Occupation Occupation, ImmutableArray<Contribution> Contributions)
{
    public required StepKind Kind { get; init; }

    public required int? LevelGain { get; init; }

    public required LabourMarketTension? Tension { get; init; }

    public required int Openings { get; init; }

    public required double Nearness { get; init; }

    public required double Usefulness { get; init; }

    public static NextOccupation For(Occupation occupation, LadderStart start, Profile profile, int openings, LadderPolicy policy)
    {
        var contributions = Contribution.AllFor(profile, occupation.Demands, policy.Match);
        var nearness = Contribution.ValueOf(contributions);
        var tension = TensionOf(occupation);
        var levelGain = occupation.Level - start.Level;
        return new NextOccupation(occupation, contributions)
        {
            Kind = KindOf(occupation, start.Now, levelGain, policy),
            LevelGain = levelGain,
            Tension = tension,
            Openings = openings,
            Nearness = nearness,
            Usefulness = policy.Usefulness(nearness, openings, tension?.Class, levelGain),
        };
    }

    public LadderStep ToStep(RouteFinder finder)
    {
        var routes = finder.For([.. Contributions.Where(IsMissingEssential).Select(one => one.Demand.Skill).Distinct()]);
        return new LadderStep
        {
            Occupation = Occupation.Id,
            Kind = Kind,
            Level = Occupation.Level,
            LevelGain = LevelGain,
            Tension = Tension,
            Pay = Occupation.Pay,
            Openings = Openings,
            Contributions = Contributions,
            Nearness = Nearness,
            Usefulness = Usefulness,
            Route = RouteFinder.Proposed(routes),
            Routes = routes,
        };
    }

    private static StepKind KindOf(Occupation occupation, Occupation? now, int? levelGain, LadderPolicy policy)
    {
        if (levelGain > 0)
            return StepKind.Advancement;

        var isTighter = TensionOf(occupation)?.Class > (now is null ? null : TensionOf(now)?.Class);
        var isBetterPaid = occupation.Pay?.Middle >= now?.Pay?.Middle * (decimal)(1 + policy.BetterPayFrom);
        return isTighter || isBetterPaid ? StepKind.LateralAdvancement : StepKind.Similar;
    }

    private static LabourMarketTension? TensionOf(Occupation occupation) =>
        occupation.Tension is { } ratio ? new LabourMarketTension(ratio) : null;

    private static bool IsMissingEssential(Contribution one) =>
        one is { State: DemandState.Missing, Demand.Importance: Importance.Essential };
}
