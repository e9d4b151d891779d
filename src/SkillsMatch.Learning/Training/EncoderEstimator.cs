using Microsoft.ML;
using SkillsMatch.Learning.Artefacts;
using SkillsMatch.Learning.Features;
using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Training;

/// <summary>
/// The contrastive trainer as an ML.NET estimator: fitted on the rows of a taxonomy, it gives a transformer from a column Text to a
/// column Embedding.
/// </summary>
public sealed class EncoderEstimator : IEstimator<ITransformer>
{
    private readonly MLContext _context;
    private readonly TrainingSettings _settings;
    private readonly TrainingPace _pace;
    private readonly CancellationToken _cancellation;

    internal EncoderEstimator(MLContext context, TrainingSettings settings, TrainingPace pace, CancellationToken cancellation) =>
        (_context, _settings, _pace, _cancellation) = (context, settings, pace, cancellation);

    /// <param name="context">From <see cref="EncoderPipeline.Context"/>.</param>
    /// <param name="settings">How to train.</param>
    /// <param name="progress">Told how far it is; may be null.</param>
    /// <param name="cancellation">Stops the training between two batches.</param>
    public EncoderEstimator(
        MLContext context, TrainingSettings settings, IProgress<TrainingProgress>? progress, CancellationToken cancellation)
        : this(context, settings, new TrainingPace(progress, settings.Steps), cancellation)
    {
    }

    /// <summary>
    /// How often the trained model found the concept of a label it had never seen; null before training or without labels kept out.
    /// </summary>
    public HeldOutScore? HeldOut { get; private set; }

    /// <summary>A taxonomy as the rows this estimator is fitted on.</summary>
    public static IDataView Rows(MLContext context, TrainingTaxonomy taxonomy) => TaxonomyRows.View(context, taxonomy);

    /// <inheritdoc/>
    public ITransformer Fit(IDataView input)
    {
        _settings.RefuseImpossible();
        _pace.Enter(TrainingPhase.Preparing);
        var set = TrainingSet.Of(TaxonomyRows.Taxonomy(_context, input), _settings);
        _pace.Enter(TrainingPhase.Learning);
        var table = new ContrastiveTrainer(_settings, _pace).Train(set, _cancellation).Quantize();
        _pace.Enter(TrainingPhase.Measuring);
        HeldOut = HeldOutScore.Of(table, set);
        _pace.Enter(TrainingPhase.Packing);
        return EncoderPipeline.Build(_context, table);
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => _context.Transforms
        .CustomMapping<TextRow, EmbeddingRow>((_, _) => { }, TextFeatures.Contract)
        .GetOutputSchema(inputSchema);
}
