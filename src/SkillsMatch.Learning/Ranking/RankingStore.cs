using System.Runtime.InteropServices;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Learning.Store;

namespace SkillsMatch.Learning.Ranking;

/// <summary>
/// The published rankings in one folder ("models/ranking"), laid out as the encoder's: each generation a folder, the manifest in the folder
/// itself names the active one. Publishing is all or nothing, the one before is kept, and nothing is parsed before its SHA-256 is right.
/// </summary>
/// <param name="folder">Made when the first ranking is published.</param>
/// <param name="clock">Tells when a ranking is published.</param>
public sealed class RankingStore(string folder, TimeProvider clock)
{
    private const string ModelFile = "ranking.zip";
    private readonly ModelFolder _folder = new(Path.GetFullPath(folder));

    /// <summary>The manifest of the active ranking; null: none is published.</summary>
    /// <exception cref="ModelUnusableException">The manifest is damaged.</exception>
    public RankingManifest? Active => Read(_folder.ActiveManifest);

    /// <summary>Publishes a ranking that passed the gate and makes it the active one.</summary>
    /// <exception cref="ArgumentException">It did not pass the gate.</exception>
    /// <exception cref="IOException">The folder cannot be written; what was active stays active.</exception>
    public RankingManifest Publish(TrainedRanking trained, RankingSettings settings)
    {
        if (!trained.Gate.Opens)
            throw new ArgumentException("A ranking that the gate turned away is never published.", nameof(trained));
        Directory.CreateDirectory(_folder.Root);
        using var held = PublishLock.Take(_folder.Root);
        var before = Active?.Generation;
        var file = ImmutableCollectionsMarshal.AsArray(trained.File)!;
        var manifest = ManifestOf(trained, settings, _folder.Generations.LastOrDefault() + 1, file);
        Directory.CreateDirectory(_folder.Of(manifest.Generation));
        DurableFile.Write(PathOf(manifest), file);
        DurableFile.Write(_folder.Manifest(manifest.Generation), manifest.ToJson());
        Load(manifest);
        DurableFile.Write(_folder.ActiveManifest, manifest.ToJson());
        foreach (var old in _folder.Generations.Where(one => one != manifest.Generation && one != before))
            Directory.Delete(_folder.Of(old), recursive: true);
        return manifest;
    }

    /// <summary>What the engine asks for each match, from the active ranking; null: none is published.</summary>
    /// <exception cref="ModelUnusableException">It cannot serve; the message says why.</exception>
    public LearnedOrder? Load() => Active is { } manifest ? Load(manifest) : null;

    private LearnedOrder Load(RankingManifest manifest)
    {
        if (manifest.FeatureContract != MatchFeatures.Contract)
        {
            throw new ModelUnusableException(
                ModelProblem.OtherContract, $"Ranking {manifest.ModelId} was learned from other features than this version of the service knows.");
        }

        var file = VerifiedFile.Read(PathOf(manifest), manifest.Size, manifest.Sha256);
        return LearnedRanking.Of(RankingZip.Read(file), manifest.Scale).ToLearnedOrder(manifest.ModelId);
    }

    private RankingManifest ManifestOf(TrainedRanking trained, RankingSettings settings, int generation, byte[] file) => new()
    {
        Generation = generation,
        Sha256 = Store.Fingerprint.Of(file),
        Size = file.Length,
        FeatureContract = MatchFeatures.Contract,
        PublishedAt = clock.GetUtcNow(),
        Training = settings,
        Judgements = trained.Judgements,
        Bias = trained.Bias,
        Scale = trained.Ranking.Scale,
        Gate = trained.Gate,
    };

    private string PathOf(RankingManifest manifest) => Path.Combine(_folder.Of(manifest.Generation), ModelFile);

    private static RankingManifest? Read(string path) => File.Exists(path) ? RankingManifest.Parse(File.ReadAllBytes(path), path) : null;
}
