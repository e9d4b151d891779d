using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>Which side gave too little to say anything.</summary>
public enum AbstentionReason
{
    /// <summary>The job seeker has given too few skills.</summary>
    TooFewSkills,

    /// <summary>The vacancy or occupation states too few demands.</summary>
    TooFewDemands,
}

/// <summary>There is no score, because there is too little evidence; what is missing is said instead.</summary>
/// <param name="Reason">Which side gave too little.</param>
/// <param name="Given">How many it gave.</param>
/// <param name="Needed">How many it takes.</param>
public sealed record Abstention(AbstentionReason Reason, int Given, int Needed)
{
    /// <summary>Null: enough skills to go on.</summary>
    public static Abstention? For(JobSeeker jobSeeker, MatchPolicy policy) =>
        jobSeeker.Skills.Length < policy.MinimumSkills
            ? new Abstention(AbstentionReason.TooFewSkills, jobSeeker.Skills.Length, policy.MinimumSkills)
            : null;

    /// <summary>Null: enough demands to go on.</summary>
    public static Abstention? For(Vacancy vacancy, MatchPolicy policy) =>
        vacancy.Demands.Length < policy.MinimumDemands
            ? new Abstention(AbstentionReason.TooFewDemands, vacancy.Demands.Length, policy.MinimumDemands)
            : null;
}
