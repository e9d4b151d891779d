namespace SkillsMatch.Web.Region.ShowRegion;

/// <summary>One kind of work as the page draws it, for the partial _Kind.</summary>
/// <param name="Figures">Its figures.</param>
/// <param name="LongestBar">The number that the full width of a bar stands for.</param>
internal sealed record KindCard(KindFigures Figures, int LongestBar);
