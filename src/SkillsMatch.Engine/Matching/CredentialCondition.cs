using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>Whether the job seeker has the licences and certificates without which the work may not be done.</summary>
/// <param name="Outcome">How it turned out; met where none is required.</param>
/// <param name="Required">What the vacancy requires, by id.</param>
/// <param name="Missing">What the job seeker lacks of it, by id.</param>
public sealed record CredentialCondition(
    ConditionOutcome Outcome, ImmutableArray<SkillId> Required, ImmutableArray<SkillId> Missing)
    : HardCondition(Outcome)
{
    private static readonly CredentialCondition NoneRequired = new(ConditionOutcome.Met, [], []);

    /// <inheritdoc/>
    public override ConditionKind Kind => ConditionKind.Credential;

    /// <summary>Compares what is required with what the job seeker has. A licence not listed is a licence not held.</summary>
    public static CredentialCondition For(JobSeeker jobSeeker, Vacancy vacancy)
    {
        if (vacancy.RequiredCredentials.IsEmpty)
            return NoneRequired;

        ImmutableArray<SkillId> required = [.. vacancy.RequiredCredentials.Distinct().Order()];
        ImmutableArray<SkillId> missing = [.. required.Where(one => !jobSeeker.Skills.Any(held => held.Skill == one))];
        return new CredentialCondition(OutcomeOf(missing.IsEmpty), required, missing);
    }

    /// <inheritdoc/>
    public override JobSeeker MetBy(JobSeeker jobSeeker) => jobSeeker.Learning(Missing);
}
