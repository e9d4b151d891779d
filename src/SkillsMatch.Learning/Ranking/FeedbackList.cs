using System.Collections.Immutable;

namespace SkillsMatch.Learning.Ranking;

/// <summary>One match as it stood on a list.</summary>
/// <param name="Place">Its place on the list, 1 is the first.</param>
/// <param name="PlainOrder">Score and wishes: what it is ordered by without anything learned.</param>
/// <param name="Order">What it was ordered by when it was shown.</param>
/// <param name="Occupation">The occupation of the vacancy, used only to keep whole occupations apart when measuring; null: unknown.</param>
/// <param name="Features">As <see cref="MatchFeatures.Of"/> gives them.</param>
public sealed record ShownMatch(int Place, double PlainOrder, double Order, int? Occupation, ImmutableArray<float> Features);

/// <summary>
/// One judgement with the list it was given on. It names no person and no vacancy; two judgements of one person are two lists that nothing
/// ties together.
/// </summary>
public sealed record FeedbackList
{
    /// <summary>Keeps a list.</summary>
    /// <param name="id">Random.</param>
    /// <param name="shown">What was shown, at least two matches.</param>
    /// <param name="judged">Which of <paramref name="shown"/> was judged.</param>
    /// <param name="judgement">The judgement.</param>
    /// <exception cref="ArgumentException">There is nothing to compare with, or nothing that was judged.</exception>
    public FeedbackList(Guid id, ImmutableArray<ShownMatch> shown, int judged, Judgement judgement)
    {
        if (shown.Length < 2)
            throw new ArgumentException("A judgement teaches only beside another match that was shown.", nameof(shown));
        if (judged < 0 || judged >= shown.Length)
            throw new ArgumentException("The match judged is not on the list.", nameof(judged));
        (Id, Shown, Judged, Judgement) = (id, shown, judged, judgement);
    }

    /// <summary>Random.</summary>
    public Guid Id { get; }

    /// <summary>What was shown, at least two.</summary>
    public ImmutableArray<ShownMatch> Shown { get; }

    /// <summary>Which of <see cref="Shown"/> was judged.</summary>
    public int Judged { get; }

    /// <summary>The judgement.</summary>
    public Judgement Judgement { get; }

    /// <summary>The match that was judged.</summary>
    public ShownMatch JudgedMatch => Shown[Judged];
}
