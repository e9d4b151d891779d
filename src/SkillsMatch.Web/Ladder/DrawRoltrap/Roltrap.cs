namespace SkillsMatch.Web.Ladder.DrawRoltrap;

/// <summary>The drawing, for the partial _Roltrap: 2 to 6 treads, the lowest first; the first is where the person stands.</summary>
/// <param name="Treads">The treads.</param>
/// <param name="Label">What the drawing is, for who does not see it; it points to the list.</param>
internal sealed record Roltrap(IReadOnlyList<Tread> Treads, string Label);
