namespace SkillsMatch.Learning.Texts;

/// <summary>How sure recognition must be.</summary>
/// <param name="LowestCosine">Cosine between a phrase and a name of a skill below which the encoder finds nothing.</param>
/// <param name="LowestConfidence">Confidence below which a skill is not reported, 0 to 1.</param>
public sealed record TextSkillsSettings(double LowestCosine = 0.45, double LowestConfidence = 0.5);
