using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>Whether the place lies within the journey the job seeker accepts.</summary>
/// <param name="Outcome">How it turned out.</param>
/// <param name="Minutes">Estimated minutes, one way; null: unknown.</param>
/// <param name="Limit">The longest journey accepted; null: none given.</param>
public sealed record TravelCondition(ConditionOutcome Outcome, double? Minutes, TravelLimit? Limit) : HardCondition(Outcome)
{
    /// <inheritdoc/>
    public override ConditionKind Kind => ConditionKind.Travel;

    /// <summary>Compares the journey from home to a place of work or training; null: the place is unknown.</summary>
    public static TravelCondition For(JobSeeker jobSeeker, Place? place)
    {
        if (jobSeeker is not { Home: { } home, Travel: { } limit } || place is null)
            return new TravelCondition(ConditionOutcome.Unknown, null, jobSeeker.Travel);

        var minutes = TravelTime.Minutes(home, place, limit.Mode);
        return new TravelCondition(OutcomeOf(minutes <= limit.MaximumMinutes), minutes, limit);
    }

    /// <inheritdoc/>
    public override JobSeeker MetBy(JobSeeker jobSeeker) =>
        this is { Fails: true, Minutes: { } minutes, Limit: { } limit }
            ? jobSeeker with { Travel = limit with { MaximumMinutes = (int)Math.Ceiling(minutes) } }
            : jobSeeker;
}
