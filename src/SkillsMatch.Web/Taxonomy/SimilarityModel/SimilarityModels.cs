using SkillsMatch.Learning.Store;

namespace SkillsMatch.Web.Taxonomy.SimilarityModel;

/// <summary>Where the similarity models are: those trained here, and the one that comes with the service.</summary>
internal sealed class SimilarityModels
{
    private static readonly TimeSpan LongestLoad = TimeSpan.FromSeconds(20);
    private readonly ServingEncoder _own;
    private readonly ServingEncoder _shipped;

    public SimilarityModels(string ownFolder, string shippedFolder, TimeProvider clock)
    {
        (Own, Shipped) = (new ModelStore(ownFolder, clock), new ModelStore(shippedFolder, clock));
        (_own, _shipped) = (new ServingEncoder(Own, LongestLoad), new ServingEncoder(Shipped, LongestLoad));
    }

    /// <summary>Models trained on this service's own data; a training publishes here.</summary>
    public ModelStore Own { get; }

    /// <summary>The model that comes with the service.</summary>
    public ModelStore Shipped { get; }

    /// <summary>The manifest of the model that serves; null: there is none at all, and skills are close only where the taxonomy says so.</summary>
    public ModelManifest? Active => Own.Active ?? Shipped.Active;

    /// <summary>The encoder that serves; null: there is none.</summary>
    public Learning.Encoding.SkillEncoder? Encoder => Own.Active is not null ? _own.Current : Shipped.Active is not null ? _shipped.Current : null;

    /// <summary>The encoder that serves; null also where the one there is cannot serve: what only gains by it goes on without.</summary>
    public Learning.Encoding.SkillEncoder? UsableEncoder
    {
        get
        {
            try
            {
                return Encoder;
            }
            catch (ModelUnusableException)
            {
                return null;
            }
        }
    }

    /// <summary>Takes a model that became active since; the old one serves until it has passed all checks.</summary>
    public bool Refresh() => Own.Active is not null && _own.Refresh();
}
