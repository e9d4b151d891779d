using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Matching;

/// <summary>One job seeker and one vacancy, with the reasons.</summary>
/// <param name="Score">How well they fit.</param>
/// <param name="Fit">The word for it, said before any number.</param>
/// <param name="Explanation">The same score, told.</param>
/// <param name="Conditions">All hard conditions, in the order of <see cref="ConditionKind"/>.</param>
/// <param name="Fingerprint">Names everything the score was computed from.</param>
public sealed record Match(Score Score, Fit Fit, Explanation Explanation, ImmutableArray<HardCondition> Conditions, Fingerprint Fingerprint)
{
    internal static Match Of(Score score, JobSeeker jobSeeker, CheckedVacancy one, SkillTaxonomy taxonomy, MatchPolicy policy) =>
        Of(score, one.Conditions, Fingerprint.Of(jobSeeker, one.Vacancy, taxonomy, policy), policy);

    internal static Match Of(Score score, ImmutableArray<HardCondition> conditions, Fingerprint fingerprint, MatchPolicy policy) =>
        new(score, policy.Words.Of(score.Value), Explanation.Of(score), conditions, fingerprint);
}

/// <summary>One pair held against each other, whatever the outcome: scored, filtered out, or too little to say anything.</summary>
/// <param name="Match">The match; null: abstained.</param>
/// <param name="Conditions">All hard conditions, in the order of <see cref="ConditionKind"/>.</param>
/// <param name="Abstained">Why there is no score; null: there is one.</param>
public sealed record Assessment(Match? Match, ImmutableArray<HardCondition> Conditions, Abstention? Abstained)
{
    /// <summary>The conditions that stand in the way; empty: it is not filtered out.</summary>
    public IEnumerable<HardCondition> Failing => Conditions.Where(one => one.Fails);
}
