namespace SkillsMatch.Web.Layout.Pieces;

/// <summary>A bar of one or two parts, for the partial _Bar. The sentence beside it must say the same.</summary>
/// <param name="Whole">What the full width stands for; at least 1.</param>
/// <param name="First">The first part, in river blue.</param>
/// <param name="Second">The part behind it, in menie.</param>
internal sealed record Bar(int Whole, int First, int Second = 0);
