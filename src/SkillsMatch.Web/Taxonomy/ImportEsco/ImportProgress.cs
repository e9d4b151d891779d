namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>How far an import is.</summary>
/// <param name="Part">What is being imported, for instance "skills".</param>
/// <param name="Doing">What is going on just now.</param>
/// <param name="Fraction">Of the whole import, 0 to 1.</param>
internal sealed record ImportProgress(string Part, string Doing, double Fraction);
