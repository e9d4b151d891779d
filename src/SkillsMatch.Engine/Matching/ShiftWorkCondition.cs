using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>Whether work in shifts is asked of a job seeker who does not accept it.</summary>
/// <param name="Outcome">How it turned out; met where the work is not in shifts.</param>
/// <param name="Asked">Whether the work is in shifts; null: unknown.</param>
/// <param name="Accepted">Whether the job seeker accepts shifts; null: unknown.</param>
public sealed record ShiftWorkCondition(ConditionOutcome Outcome, bool? Asked, bool? Accepted) : HardCondition(Outcome)
{
    /// <inheritdoc/>
    public override ConditionKind Kind => ConditionKind.ShiftWork;

    /// <summary>Compares what is asked with what is accepted.</summary>
    public static ShiftWorkCondition For(JobSeeker jobSeeker, Vacancy vacancy)
    {
        var (asked, accepted) = (vacancy.ShiftWork, jobSeeker.AcceptsShiftWork);
        var holds = asked == false || accepted == true ? true : asked is null || accepted is null ? null : (bool?)false;
        return new ShiftWorkCondition(OutcomeOf(holds), asked, accepted);
    }

    /// <inheritdoc/>
    public override JobSeeker MetBy(JobSeeker jobSeeker) => Fails ? jobSeeker with { AcceptsShiftWork = true } : jobSeeker;
}
