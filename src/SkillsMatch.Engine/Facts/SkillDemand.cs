namespace SkillsMatch.Engine.Facts;

/// <summary>How much a demanded skill matters (ESCO: essential or optional).</summary>
public enum Importance
{
    /// <summary>Essentieel: the work cannot be done without it.</summary>
    Essential,

    /// <summary>Gewenst: it helps.</summary>
    Desirable,
}

/// <summary>One skill that a vacancy or an occupation asks.</summary>
/// <param name="Skill">What is asked.</param>
/// <param name="Importance">How much it matters.</param>
/// <param name="Level">1 (with help) to 4 (expert); null where the demand states none.</param>
public sealed record SkillDemand(SkillId Skill, Importance Importance, int? Level = null);

/// <summary>One skill that a job seeker has.</summary>
/// <param name="Skill">What the person can do.</param>
/// <param name="Level">1 (with help) to 4 (expert); null where the person states none.</param>
public sealed record HeldSkill(SkillId Skill, int? Level = null);
