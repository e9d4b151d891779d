namespace SkillsMatch.Learning.Store;

/// <summary>One line of the list of models.</summary>
/// <param name="Manifest">What is known about it.</param>
/// <param name="IsActive">Whether it is the one that serves.</param>
public sealed record StoredModel(ModelManifest Manifest, bool IsActive);
