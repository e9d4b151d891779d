using Microsoft.ML;
using SkillsMatch.Learning.Artefacts;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Store;

/// <summary>
/// The published models in one folder ("models/encoder"). Publishing is all or nothing; loading checks the SHA-256 before anything is
/// parsed; the model before the active one is kept. Several processes may use one folder.
/// </summary>
/// <param name="folder">Made when the first model is published.</param>
/// <param name="clock">Tells when a model is published.</param>
public sealed class ModelStore(string folder, TimeProvider clock)
{
    private readonly ModelFolder _folder = new(Path.GetFullPath(folder));

    /// <summary>
    /// The highest generation ever published; 0: none. A training notes it at its start and hands it to <see cref="Publish"/>.
    /// </summary>
    public int LatestGeneration => _folder.Generations.LastOrDefault();

    /// <summary>The manifest of the active model; null: none is published.</summary>
    /// <exception cref="ModelUnusableException">The manifest is damaged.</exception>
    public ModelManifest? Active => _folder.ReadActive();

    /// <summary>All models that can be activated, newest first.</summary>
    /// <exception cref="ModelUnusableException">A manifest is damaged.</exception>
    public IReadOnlyList<StoredModel> List()
    {
        var active = Active?.Generation;
        return [.. _folder.Generations.Reverse().Select(_folder.Read).OfType<ModelManifest>().Select(manifest => new StoredModel(manifest, manifest.Generation == active))];
    }

    /// <summary>Publishes a model and makes it the active one. Of two trainings that began with the same generation one wins.</summary>
    /// <param name="trained">The model.</param>
    /// <param name="expectedGeneration"><see cref="LatestGeneration"/> when the training began.</param>
    /// <exception cref="IOException">The folder cannot be written; what was active stays active.</exception>
    public PublishOutcome Publish(TrainedEncoder trained, int expectedGeneration)
    {
        Directory.CreateDirectory(_folder.Root);
        using var held = PublishLock.Take(_folder.Root);
        var found = LatestGeneration;
        if (found != expectedGeneration)
            return new PublishOutcome.Overtaken(expectedGeneration, found);

        var before = _folder.ReadActive()?.Generation;
        var manifest = ManifestWriter.Of(trained, found + 1, clock.GetUtcNow());
        Directory.CreateDirectory(_folder.Of(manifest.Generation));
        DurableFile.Write(_folder.Model(manifest.Generation), trained.File);
        DurableFile.Write(_folder.Card(manifest.Generation), System.Text.Encoding.UTF8.GetBytes(ModelCard.Of(manifest)));
        DurableFile.Write(_folder.Manifest(manifest.Generation), manifest.ToJson());
        Verify(manifest);
        DurableFile.Write(_folder.ActiveManifest, manifest.ToJson());
        Prune(manifest.Generation, before);
        return new PublishOutcome.Published(manifest);
    }

    /// <summary>Makes another kept model the active one, after checking that it can serve.</summary>
    /// <exception cref="ModelUnusableException">There is no such model, or it cannot serve; what was active stays active.</exception>
    public ModelManifest Activate(int generation)
    {
        Directory.CreateDirectory(_folder.Root);
        using var held = PublishLock.Take(_folder.Root);
        var manifest = _folder.Read(generation)
            ?? throw Missing($"There is no model of generation {generation} in {_folder.Root}. See the list of models.");
        Verify(manifest);
        DurableFile.Write(_folder.ActiveManifest, manifest.ToJson());
        return manifest;
    }

    /// <summary>Makes the newest kept model before the active one active.</summary>
    /// <exception cref="ModelUnusableException">There is none before it, or it cannot serve; what was active stays active.</exception>
    public ModelManifest Rollback()
    {
        var active = Active?.Generation ?? throw NothingPublished();
        var before = _folder.Generations.LastOrDefault(generation => generation < active && File.Exists(_folder.Manifest(generation)));
        return before > 0 ? Activate(before) : throw Missing($"There is no model before generation {active} in {_folder.Root}.");
    }

    /// <summary>Loads the active model, checked: SHA-256, shape, golden inputs.</summary>
    /// <param name="timeLimit">How long it may take; null: as long as it takes.</param>
    /// <exception cref="ModelUnusableException">It cannot serve; the message says why and what to do.</exception>
    public SkillEncoder Load(TimeSpan? timeLimit = null)
    {
        var manifest = Active ?? throw NothingPublished();
        if (timeLimit is not { } limit)
            return Verify(manifest);
        var loading = Task.Factory.StartNew(
            () => Verify(manifest), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (Task.WaitAny([loading], limit) >= 0)
            return loading.GetAwaiter().GetResult();
        throw new ModelUnusableException(
            ModelProblem.TooSlow,
            $"Loading model {manifest.ModelId} took longer than {limit.TotalSeconds:F0} s. Check the disk under {_folder.Root}.");
    }

    /// <summary>The active model as its training left it, to be measured or fitted anew and published under the next generation.</summary>
    /// <exception cref="ModelUnusableException">There is none, or its file is not the published one.</exception>
    public TrainedEncoder Reopen()
    {
        var manifest = Active ?? throw NothingPublished();
        var file = VerifiedFile.Read(_folder.Model(manifest.Generation), manifest);
        return new TrainedEncoder(file, manifest.Training, manifest.Data, HeldOut: null, TimeSpan.FromSeconds(manifest.TrainingSeconds))
        {
            Metrics = manifest.Metrics, // with those of labels held out, which only the training itself can measure
            Closeness = manifest.Closeness,
        };
    }

    /// <summary>Loads the active model as the ML.NET pipeline that it is, after the same checks.</summary>
    /// <param name="context">From <see cref="EncoderPipeline.Context"/>.</param>
    /// <exception cref="ModelUnusableException">It cannot serve.</exception>
    public ITransformer LoadPipeline(MLContext context)
    {
        var manifest = Active ?? throw NothingPublished();
        Verify(manifest);
        using var zip = new MemoryStream(VerifiedFile.Read(_folder.Model(manifest.Generation), manifest), writable: false);
        return context.Model.Load(zip, out _);
    }

    private SkillEncoder Verify(ModelManifest manifest) => VerifiedFile.Encoder(_folder.Model(manifest.Generation), manifest);

    private void Prune(int active, int? before)
    {
        foreach (var generation in _folder.Generations.Where(generation => generation != active && generation != before))
            Directory.Delete(_folder.Of(generation), recursive: true);
    }

    private ModelUnusableException NothingPublished() =>
        Missing($"There is no model in {_folder.Root}. Train one (\"model train\"), or put back the folder that comes with the service.");

    private static ModelUnusableException Missing(string message) => new(ModelProblem.Missing, message);
}
