namespace SkillsMatch.Learning.Store;

/// <summary>What came of a publication.</summary>
public abstract record PublishOutcome
{
    private PublishOutcome()
    {
    }

    /// <summary>The model is published and active.</summary>
    /// <param name="Manifest">Its manifest.</param>
    public sealed record Published(ModelManifest Manifest) : PublishOutcome;

    /// <summary>Somebody else published since this training began; the store is unchanged. Train again on today's data.</summary>
    /// <param name="Expected">The generation this training began with.</param>
    /// <param name="Found">The generation that is there now.</param>
    public sealed record Overtaken(int Expected, int Found) : PublishOutcome;
}
