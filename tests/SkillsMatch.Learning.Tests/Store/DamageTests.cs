using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Store;
using SkillsMatch.Learning.Tests.Sources;

namespace SkillsMatch.Learning.Tests.Store;

/// <summary>A damaged model never serves; the one that served before goes on.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ModelStore _store;

    public DamageTests() => _store = new ModelStore(_folder.Path, TimeProvider.System);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_flipped_bit_of_the_model_is_seen()
    {
        var bytes = await PublishAsync();
        var random = new Random(11);
        using var file = new FileStream(Model(1), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

        for (var flip = 0; flip < 200; flip++)
        {
            var at = random.Next(bytes.Length);
            Write(file, at, (byte)(bytes[at] ^ (1 << random.Next(8))));

            Assert.Equal(ModelProblem.FileDamaged, Assert.Throws<ModelUnusableException>(() => _store.Load()).Problem);

            Write(file, at, bytes[at]);
        }

        Assert.NotNull(_store.Load());
    }

    [Fact]
    public async Task Every_shortened_model_is_seen()
    {
        var bytes = await PublishAsync();
        var random = new Random(12);

        foreach (
            var length in Enumerable.Range(0, 100).Select(_ => random.Next(bytes.Length)).Append(0).Append(bytes.Length - 1).OrderDescending())
        {
            using (var file = new FileStream(Model(1), FileMode.Open))
                file.SetLength(length);

            Assert.Equal(ModelProblem.FileDamaged, Assert.Throws<ModelUnusableException>(() => _store.Load()).Problem);
        }
    }

    [Fact]
    public async Task Every_flipped_bit_of_the_manifest_is_seen()
    {
        await PublishAsync();
        var path = Path.Combine(_folder.Path, "manifest.json");
        var bytes = File.ReadAllBytes(path);
        var random = new Random(13);

        for (var flip = 0; flip < 200; flip++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(path, damaged);

            // a bit of white space or of the case of a name may change without changing anything that is said
            if (Record.Exception(() => _store.Load()) is { } error)
                Assert.Equal(ModelProblem.ManifestDamaged, Assert.IsType<ModelUnusableException>(error).Problem);
            else
                Assert.Equal(1, _store.Active!.Generation);
        }
    }

    [Fact]
    public async Task A_missing_model_file_says_what_to_do()
    {
        await PublishAsync();
        File.Delete(Model(1));

        var error = Assert.Throws<ModelUnusableException>(() => _store.Load());

        Assert.Equal(ModelProblem.FileMissing, error.Problem);
        Assert.Contains("Roll back", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_for_other_features_is_refused()
    {
        await PublishAsync();
        var other = _store.Active! with { FeatureContract = "something else" };
        File.WriteAllBytes(Path.Combine(_folder.Path, "manifest.json"), other.ToJson());

        Assert.Equal(ModelProblem.OtherContract, Assert.Throws<ModelUnusableException>(() => _store.Load()).Problem);
    }

    [Fact]
    public async Task A_model_that_no_longer_gives_its_golden_vectors_is_refused()
    {
        await PublishAsync();
        var manifest = _store.Active!;
        var changed = manifest with { Golden = [manifest.Golden[0] with { Text = "iets heel anders" }] };
        File.WriteAllBytes(Path.Combine(_folder.Path, "manifest.json"), changed.ToJson());

        Assert.Equal(ModelProblem.GoldenInputsDiffer, Assert.Throws<ModelUnusableException>(() => _store.Load()).Problem);
    }

    [Fact]
    public async Task The_old_model_serves_on_when_the_new_one_is_damaged()
    {
        await PublishAsync();
        var serving = new ServingEncoder(_store, TimeSpan.FromSeconds(30));
        var before = serving.Current;
        _store.Publish(await SmallEncoder.TrainedAsync(), 1);
        File.WriteAllBytes(Model(2), [.. File.ReadAllBytes(Model(2)).Reverse()]);

        Assert.Throws<ModelUnusableException>(() => serving.Refresh());
        Assert.Same(before, serving.Current);

        _store.Rollback();
        Assert.False(serving.Refresh());
    }

    [Fact]
    public async Task A_new_model_takes_over_while_texts_are_encoded()
    {
        await PublishAsync();
        var serving = new ServingEncoder(_store, TimeSpan.FromSeconds(30));
        var first = serving.Current.ModelId;
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => ReadUntil(serving, stop.Token));

        _store.Publish(await SmallEncoder.TrainedAsync(), 1);
        Assert.True(serving.Refresh());
        await stop.CancelAsync();

        Assert.True(await reading > 0);
        Assert.NotEqual(first, serving.Current.ModelId);
    }

    private static int ReadUntil(ServingEncoder serving, CancellationToken stop)
    {
        var read = 0;
        do
        {
            Assert.Equal(EncoderShape.Dimensions, serving.Current.Encode("lasser").Length);
            read++;
        }
        while (!stop.IsCancellationRequested);

        return read;
    }

    private static void Write(FileStream file, int at, byte value)
    {
        file.Position = at;
        file.WriteByte(value);
        file.Flush();
    }

    private async Task<byte[]> PublishAsync()
    {
        var trained = await SmallEncoder.TrainedAsync();
        _store.Publish(trained, 0);
        return trained.File;
    }

    private string Model(int generation) =>
        Path.Combine(_folder.Path, generation.ToString(System.Globalization.CultureInfo.InvariantCulture), "encoder.zip");
}
