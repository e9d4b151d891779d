using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>Whether some number of hours suits both.</summary>
/// <param name="Outcome">How it turned out.</param>
/// <param name="Wanted">Hours the job seeker wants; null: unknown.</param>
/// <param name="Offered">Hours the vacancy offers; null: unknown.</param>
public sealed record HoursCondition(ConditionOutcome Outcome, HoursPerWeek? Wanted, HoursPerWeek? Offered) : HardCondition(Outcome)
{
    /// <inheritdoc/>
    public override ConditionKind Kind => ConditionKind.Hours;

    /// <summary>Compares the hours wanted with the hours offered.</summary>
    public static HoursCondition For(JobSeeker jobSeeker, Vacancy vacancy) =>
        new(
            OutcomeOf(jobSeeker.Hours is { } wanted && vacancy.Hours is { } offered ? wanted.Overlaps(offered) : null),
            jobSeeker.Hours,
            vacancy.Hours);

    /// <inheritdoc/>
    public override JobSeeker MetBy(JobSeeker jobSeeker)
    {
        if (this is not { Fails: true, Wanted: { } wanted, Offered: { } offered })
            return jobSeeker;

        var widened = wanted.Minimum > offered.Maximum
            ? wanted with { Minimum = offered.Maximum }
            : wanted with { Maximum = offered.Minimum };
        return jobSeeker with { Hours = widened };
    }
}
