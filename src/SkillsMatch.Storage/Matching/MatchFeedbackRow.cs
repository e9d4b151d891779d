namespace SkillsMatch.Storage.Matching;

/// <summary>What somebody said of a match, or did with it.</summary>
public enum FeedbackVerdict
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

/// <summary>Why a match was not for somebody.</summary>
public enum FeedbackReason
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

/// <summary>
/// One judgement with the list it was given on. Whose it was is not kept: the key is random, the day is all the time there is, and no vacancy
/// is named. What is known of each match is its place, its occupation and rounded features.
/// </summary>
public sealed class MatchFeedbackRow
{
    /// <summary>Random, so that neither person nor moment can be read from it.</summary>
    public Guid Id { get; set; }

    /// <summary>The day.</summary>
    public DateOnly GivenOn { get; set; }

    /// <summary>What was said or done.</summary>
    public FeedbackVerdict Verdict { get; set; }

    /// <summary>Why not; null: it fits, or no reason was given.</summary>
    public FeedbackReason? Reason { get; set; }

    /// <summary>Which match of <see cref="Shown"/>, from 0.</summary>
    public int Judged { get; set; }

    /// <summary>Names the features in <see cref="Shown"/>.</summary>
    public required string FeatureContract { get; set; }

    /// <summary>The matches that stood on the list, as JSON.</summary>
    public required string Shown { get; set; }
}
