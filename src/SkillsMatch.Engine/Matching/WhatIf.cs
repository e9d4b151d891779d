using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>What if a job seeker could do more.</summary>
public static class WhatIf
{
    /// <summary>
    /// The same job seeker with these skills too, at no stated level: what is learnt for a demand is learnt up to the level asked.
    /// A skill held at a stated level is held without one afterwards.
    /// </summary>
    public static JobSeeker Learning(this JobSeeker jobSeeker, IReadOnlyCollection<SkillId> skills)
    {
        var kept = jobSeeker.Skills.Where(held => !skills.Contains(held.Skill));
        var learnt = skills.Distinct().Select(one => new HeldSkill(one));
        return jobSeeker with { Skills = [.. kept, .. learnt] };
    }
}
