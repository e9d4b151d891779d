using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Matching;

/// <summary>Whether something could be changed so that a vacancy fits well.</summary>
public enum CounterfactualOutcome
{
    /// <summary>It fits well as it is.</summary>
    AlreadyGood,

    /// <summary>The change named lifts it over the line.</summary>
    Change,

    /// <summary>It takes more skills than the policy lets a counterfactual name, or a journey nobody makes.</summary>
    OutOfReach,

    /// <summary>There is too little evidence to score at all.</summary>
    Abstained,
}

/// <summary>
/// The smallest change that lifts one vacancy over the "Past goed" line and past its conditions. Exact: <see cref="AppliedTo"/> and
/// scoring again proves it, and no part of the change suffices.
/// </summary>
/// <param name="Outcome">Whether there is such a change.</param>
/// <param name="Conditions">The conditions that stand in the way: each of them must change.</param>
/// <param name="Skills">
/// The fewest missing skills that, learnt up to the level asked, bring the score to the line; most points first.
/// </param>
/// <param name="ValueNow">The score as it is, 0 to 1.</param>
/// <param name="ValueThen">The score after the change, 0 to 1.</param>
public sealed record Counterfactual(
    CounterfactualOutcome Outcome,
    ImmutableArray<HardCondition> Conditions,
    ImmutableArray<SkillId> Skills,
    double ValueNow,
    double ValueThen)
{
    /// <summary>The longest journey a job seeker can state, in minutes.</summary>
    private const int LongestJourney = 180;

    /// <summary>Finds the change for one pair.</summary>
    public static Counterfactual For(JobSeeker jobSeeker, Vacancy vacancy, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        if ((Abstention.For(jobSeeker, policy) ?? Abstention.For(vacancy, policy)) is not null)
            return new Counterfactual(CounterfactualOutcome.Abstained, [], [], 0, 0);

        var now = Score.For(Profile.Of(jobSeeker, taxonomy, policy), vacancy, policy).Value;
        ImmutableArray<HardCondition> failing = [.. HardCondition.AllFor(jobSeeker, vacancy, policy).Where(one => one.Fails)];
        var allowed = failing.Aggregate(jobSeeker, (changed, one) => one.MetBy(changed)); // a certificate gained may earn points too
        var search = FewestSkills.For(Profile.Of(allowed, taxonomy, policy), vacancy, policy);

        if (search is not { } found || failing.Any(one => one is TravelCondition { Minutes: > LongestJourney }))
            return new Counterfactual(CounterfactualOutcome.OutOfReach, failing, [], now, now);
        if (failing.IsEmpty && found.Skills.IsEmpty)
            return new Counterfactual(CounterfactualOutcome.AlreadyGood, [], [], now, now);
        return new Counterfactual(CounterfactualOutcome.Change, failing, found.Skills, now, found.Value);
    }

    /// <summary>The job seeker after the change.</summary>
    public JobSeeker AppliedTo(JobSeeker jobSeeker) =>
        Conditions.Aggregate(jobSeeker, (changed, condition) => condition.MetBy(changed)).Learning(Skills);
}
