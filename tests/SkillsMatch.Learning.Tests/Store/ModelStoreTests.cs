using SkillsMatch.Learning.Artefacts;
using SkillsMatch.Learning.Store;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Tests.Sources;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Tests.Store;

public sealed class ModelStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ModelStore _store;

    public ModelStoreTests() => _store = new ModelStore(_folder.Path, TimeProvider.System);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_published_model_serves_under_its_own_name()
    {
        var trained = await SmallEncoder.TrainedAsync();

        var published = Assert.IsType<PublishOutcome.Published>(_store.Publish(trained, expectedGeneration: 0));

        var encoder = _store.Load();
        Assert.Equal(published.Manifest.ModelId, encoder.ModelId);
        Assert.StartsWith("skill-encoder/1-", encoder.ModelId, StringComparison.Ordinal);
        Assert.Equal(trained.ToEncoder().Encode("lasser"), encoder.Encode("lasser"));
        Assert.Single(EncoderPipeline.Encode(EncoderPipeline.Context(), _store.LoadPipeline(EncoderPipeline.Context()), ["lasser"]));
    }

    [Fact]
    public async Task A_model_measured_anew_is_the_same_model_under_the_next_generation()
    {
        var trained = await SmallEncoder.TrainedAsync();
        _store.Publish(trained, expectedGeneration: 0);

        var reopened = _store.Reopen();
        var again = Assert.IsType<PublishOutcome.Published>(_store.Publish(reopened with { Metrics = reopened.Metrics.SetItem("new.mrr", 0.5) }, 1)).Manifest;

        Assert.Equal(2, again.Generation);
        Assert.Equal(trained.File, reopened.File);
        Assert.Equal(0.5, again.Metrics["new.mrr"]);
        Assert.Equal(_store.List()[1].Manifest.Training, again.Training);
        Assert.Equal(_store.List()[1].Manifest.Metrics.Count + 1, again.Metrics.Count);
    }

    [Fact]
    public async Task Of_two_trainings_that_began_together_one_wins()
    {
        var trained = await SmallEncoder.TrainedAsync();
        var outcomes = new PublishOutcome[2];

        Parallel.For(0, 2, i => outcomes[i] = new ModelStore(_folder.Path, TimeProvider.System).Publish(trained, expectedGeneration: 0));

        Assert.Single(outcomes.OfType<PublishOutcome.Published>());
        Assert.Equal(new PublishOutcome.Overtaken(0, 1), outcomes.OfType<PublishOutcome.Overtaken>().Single());
        Assert.Equal(1, _store.Active?.Generation);
    }

    [Fact]
    public async Task The_model_before_is_kept_and_can_come_back()
    {
        var trained = await SmallEncoder.TrainedAsync();
        for (var generation = 0; generation < 3; generation++)
            _store.Publish(trained, generation);

        Assert.Equal([3, 2], _store.List().Select(model => model.Manifest.Generation));
        Assert.Equal(3, _store.List().Single(model => model.IsActive).Manifest.Generation);
        Assert.Equal(2, _store.Rollback().Generation);
        Assert.Equal(2, _store.Active?.Generation);
        Assert.Equal(3, _store.Activate(3).Generation);
        Assert.Equal(3, _store.LatestGeneration);
        Assert.Equal(ModelProblem.Missing, Assert.Throws<ModelUnusableException>(() => _store.Activate(9)).Problem);
    }

    [Fact]
    public async Task A_number_is_never_given_twice()
    {
        var trained = await SmallEncoder.TrainedAsync();
        _store.Publish(trained, 0);
        _store.Publish(trained, 1);
        _store.Rollback();

        Assert.IsType<PublishOutcome.Overtaken>(_store.Publish(trained, expectedGeneration: 1));
        Assert.Equal(3, Assert.IsType<PublishOutcome.Published>(_store.Publish(trained, expectedGeneration: 2)).Manifest.Generation);
    }

    [Fact]
    public void An_empty_folder_says_what_to_do()
    {
        var error = Assert.Throws<ModelUnusableException>(() => _store.Load());

        Assert.Equal(ModelProblem.Missing, error.Problem);
        Assert.Contains("model train", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publication_broken_off_at_any_point_changes_nothing()
    {
        _store.Publish(await SmallEncoder.TrainedAsync(), 0);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "2"));
        File.WriteAllBytes(Path.Combine(_folder.Path, "2", "encoder.zip.tmp"), [1, 2, 3]);

        Assert.Equal(1, _store.Active?.Generation);
        Assert.Single(_store.List());
        Assert.NotNull(_store.Load());
        Assert.Equal(
            3,
            Assert.IsType<PublishOutcome.Published>(_store.Publish(await SmallEncoder.TrainedAsync(), _store.LatestGeneration)).Manifest.Generation);
        Assert.Equal([3, 1], _store.List().Select(model => model.Manifest.Generation));
    }

    [Fact]
    public async Task Loading_has_a_time_limit()
    {
        _store.Publish(await SmallEncoder.TrainedAsync(), 0);

        var error = Assert.Throws<ModelUnusableException>(() => _store.Load(TimeSpan.Zero));

        Assert.Equal(ModelProblem.TooSlow, error.Problem);
    }

    [Fact]
    public async Task The_card_credits_ESCO_where_ESCO_was_in_the_data()
    {
        var trained = await SmallEncoder.TrainedAsync();
        var withEsco = trained with { Data = trained.Data with { Sources = [new TaxonomySource("ESCO 1.1.1", TaxonomySource.EscoCredit)] } };

        _store.Publish(withEsco, 0);
        _store.Publish(trained, 1);

        Assert.Contains(TaxonomySource.EscoCredit, File.ReadAllText(Path.Combine(_folder.Path, "1", "card.md")), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "ESCO classification", File.ReadAllText(Path.Combine(_folder.Path, "2", "card.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_keeps_seed_data_and_figures()
    {
        var trained = await SmallEncoder.TrainedAsync();

        _store.Publish(trained with { Metrics = trained.Metrics.Add("melo.mrr", 0.61) }, 0);

        var manifest = _store.Active!;
        Assert.Equal(trained.Data.Fingerprint, manifest.Data.Fingerprint);
        Assert.Equal((42, 150, 0.61), (manifest.Training.Seed, manifest.Training.Steps, manifest.Metrics["melo.mrr"]));
        Assert.Equal(trained.File.Length, manifest.Size);
        Assert.Equal(1, manifest.Metrics["unseen-labels.count"]);
        Assert.Equal(SmallEncoder.Settings.Mixture, manifest.Training.Mixture);
    }
}
