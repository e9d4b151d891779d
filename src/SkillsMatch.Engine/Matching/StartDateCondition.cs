using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>Whether the job seeker is available about when the work starts.</summary>
/// <param name="Outcome">How it turned out.</param>
/// <param name="StartsOn">First working day; null: unknown.</param>
/// <param name="AvailableFrom">First day the job seeker can start; null: unknown.</param>
/// <param name="LatestStart">Last day on which starting would still do; null: unknown.</param>
public sealed record StartDateCondition(
    ConditionOutcome Outcome, DateOnly? StartsOn, DateOnly? AvailableFrom, DateOnly? LatestStart)
    : HardCondition(Outcome)
{
    /// <inheritdoc/>
    public override ConditionKind Kind => ConditionKind.StartDate;

    /// <summary>Compares the two days, with <see cref="MatchPolicy.LateStartDays"/> of grace.</summary>
    public static StartDateCondition For(JobSeeker jobSeeker, Vacancy vacancy, MatchPolicy policy)
    {
        var latest = vacancy.StartsOn?.AddDays(policy.LateStartDays);
        var holds = jobSeeker.AvailableFrom is { } available && latest is { } day ? available <= day : (bool?)null;
        return new StartDateCondition(OutcomeOf(holds), vacancy.StartsOn, jobSeeker.AvailableFrom, latest);
    }

    /// <inheritdoc/>
    public override JobSeeker MetBy(JobSeeker jobSeeker) => Fails ? jobSeeker with { AvailableFrom = LatestStart } : jobSeeker;
}
