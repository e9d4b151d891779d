using SkillsMatch.Learning.Ranking;
using SkillsMatch.Learning.Store;
using SkillsMatch.Learning.Tests.Sources;

namespace SkillsMatch.Learning.Tests.Ranking;

public sealed class RankingStoreTests : IDisposable
{
    private readonly SimulatedLearning _learning;
    private readonly TemporaryFolder _folder = new();
    private readonly RankingStore _store;

    public RankingStoreTests(SimulatedLearning learning) => (_learning, _store) = (learning, new RankingStore(_folder.Path, TimeProvider.System));

    private string ModelFile => Path.Combine(_folder.Path, "1", "ranking.zip");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_published_ranking_serves_under_its_name()
    {
        var manifest = _store.Publish(_learning.Trained, new RankingSettings());

        Assert.Equal(manifest.ModelId, _store.Load()!.Model);
        Assert.StartsWith("match-ranking/1-", manifest.ModelId, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_ranking_there_is_nothing_to_serve() => Assert.Null(_store.Load());

    [Fact]
    public void A_damaged_file_is_never_parsed()
    {
        _store.Publish(_learning.Trained, new RankingSettings());
        var bytes = File.ReadAllBytes(ModelFile);
        for (var at = 0; at < bytes.Length; at += 97)
        {
            bytes[at] ^= 1;
            File.WriteAllBytes(ModelFile, bytes);

            Assert.Equal(ModelProblem.FileDamaged, Assert.Throws<ModelUnusableException>(() => _store.Load()).Problem);

            bytes[at] ^= 1;
        }
    }

    [Fact]
    public void A_changed_manifest_is_seen()
    {
        _store.Publish(_learning.Trained, new RankingSettings());
        var path = Path.Combine(_folder.Path, "manifest.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"judgements\": ", "\"judgements\": 1", StringComparison.Ordinal));

        Assert.Equal(ModelProblem.ManifestDamaged, Assert.Throws<ModelUnusableException>(() => _store.Load()).Problem);
    }

    [Fact]
    public void What_the_gate_turned_away_is_not_published()
    {
        var trained = _learning.Trained;

        Assert.Throws<ArgumentException>(() => _store.Publish(trained with { Gate = trained.Gate with { Opens = false } }, new RankingSettings()));
        Assert.Null(_store.Active);
    }

    [Fact]
    public void The_one_before_the_active_one_is_kept_and_no_more()
    {
        for (var time = 0; time < 3; time++)
            _store.Publish(_learning.Trained, new RankingSettings());

        Assert.Equal(["2", "3"], Directory.GetDirectories(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
