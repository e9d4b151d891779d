using SkillsMatch.Learning.Closeness;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Onnx;
using SkillsMatch.Learning.Store;

namespace SkillsMatch.Web.Taxonomy.SimilarityModel;

/// <summary>Where the similarity models are: the one of the operator's choice, those trained here, and the one that comes with the service.</summary>
internal sealed class SimilarityModels
{
    private static readonly TimeSpan LongestLoad = TimeSpan.FromSeconds(20);
    private readonly ServingEncoder _own;
    private readonly ServingEncoder _shipped;
    private readonly Lazy<SkillEncoder>? _chosen;

    public SimilarityModels(string ownFolder, string shippedFolder, OnnxEncoderSettings? chosen, TimeProvider clock)
    {
        _chosen = chosen is null ? null : new Lazy<SkillEncoder>(() => OnnxSentenceEncoder.Load(chosen));
        (Own, Shipped) = (new ModelStore(ownFolder, clock), new ModelStore(shippedFolder, clock));
        (_own, _shipped) = (new ServingEncoder(Own, LongestLoad), new ServingEncoder(Shipped, LongestLoad));
    }

    /// <summary>Models trained on this service's own data; a training publishes here.</summary>
    public ModelStore Own { get; }

    /// <summary>The model that comes with the service.</summary>
    public ModelStore Shipped { get; }

    /// <summary>The encoder that serves; null: there is none.</summary>
    public SkillEncoder? Encoder => _chosen?.Value ?? EncoderOfOurs;

    /// <summary>The manifest of the model of ours that serves or would serve; null: there is none at all.</summary>
    public ModelManifest? Manifest => Own.Active ?? Shipped.Active;

    /// <summary>How cosines of that encoder become closeness.</summary>
    public ClosenessMap Closeness => _chosen is not null ? ClosenessMap.Default : Manifest?.Closeness ?? ClosenessMap.Default;

    private SkillEncoder? EncoderOfOurs => Own.Active is not null ? _own.Current : Shipped.Active is not null ? _shipped.Current : null;

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
