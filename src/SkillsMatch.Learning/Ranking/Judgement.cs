namespace SkillsMatch.Learning.Ranking;

/// <summary>What a person said of a match, or did with it.</summary>
public enum Verdict
{
    /// <summary>Past niet.</summary>
    NotForMe,

    /// <summary>Past.</summary>
    Good,

    /// <summary>Gesolliciteerd.</summary>
    Applied,

    /// <summary>Uitgenodigd.</summary>
    Invited,

    /// <summary>Aangenomen.</summary>
    Hired,
}

/// <summary>Why a match is not for a person.</summary>
public enum NotForMeReason
{
    /// <summary>Te ver.</summary>
    TooFar,

    /// <summary>De uren.</summary>
    Hours,

    /// <summary>Het loon.</summary>
    Pay,

    /// <summary>Ander soort werk.</summary>
    OtherWork,

    /// <summary>Iets mist.</summary>
    LacksSomething,

    /// <summary>Anders.</summary>
    Other,
}

/// <summary>One judgement of one match.</summary>
/// <param name="Verdict">What was said or done.</param>
/// <param name="Reason">Why not; null: it fits, or no reason was given.</param>
public sealed record Judgement(Verdict Verdict, NotForMeReason? Reason = null)
{
    /// <summary>Whether the match is one that people want.</summary>
    public bool IsPositive => Verdict is not Verdict.NotForMe;

    /// <summary>How good: 0 not for me, 1 good, 2 applied, 3 invited, 4 hired.</summary>
    public int Grade => (int)Verdict;

    /// <summary>
    /// Whether it says something about the contributions. Distance, hours and pay are conditions and wishes that a person can set, not
    /// things to be learned from others: whoever finds it too far says nothing about the skills.
    /// </summary>
    public bool Teaches => Reason is not (NotForMeReason.TooFar or NotForMeReason.Hours or NotForMeReason.Pay);
}
