using SkillsMatch.Learning.Evaluation.Everyday;
using SkillsMatch.Learning.Evaluation.Texts;
using SkillsMatch.Learning.Store;
using SkillsMatch.Learning.Tests.Sources;

namespace SkillsMatch.Learning.Tests.Evaluation;

/// <summary>The pairs of everyday words and occupations.</summary>
public sealed class EverydayPairTests
{
    private static readonly string Gold = Path.Combine(SharedFolder.Repository, "tests", "SkillsMatch.Learning.Tests", "Gold", "everyday.tsv");

    [Fact]
    public void There_are_two_hundred_in_two_halves_and_each_calls_occupations_that_exist()
    {
        var pairs = EverydayPair.Read(Gold);
        var known = SeedVocabulary.Read().Occupations.Select(one => SeedVocabulary.NameOf(one.Id)).ToHashSet();

        Assert.InRange(pairs.Length, 200, 400);
        Assert.Equal(pairs.Length / 2, pairs.Count(pair => pair.Split == GoldSplit.Test));
        Assert.Equal(pairs.Length, pairs.Select(pair => pair.Asked).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Empty(pairs.SelectMany(pair => pair.Right).Except(known));
    }

    [Fact]
    public void The_encoder_alone_finds_most_and_beats_the_baselines()
    {
        using var encoder = new ModelStore(Path.Combine(SharedFolder.Repository, "models", "encoder"), TimeProvider.System).Load();

        var report = EverydayEvaluation.Run(EverydayPair.Read(Gold), SeedVocabulary.Read().Occupations, encoder, SeedVocabulary.NameOf, (_, _) => []);

        var byName = report.Outcomes.ToDictionary(one => one.System, one => one.Test);
        Assert.InRange(byName["encoder"].Hit3, 0.93, 1);
        Assert.True(byName["encoder"].Hit1 > Math.Max(byName["bm25"].Hit1, byName["charTfIdf"].Hit1));
        Assert.Equal(new EverydayScores(0, 0), byName["search"]);
    }

    [Theory]
    [InlineData("dev poets schoonmaker")]
    [InlineData("nooit\tpoets\tschoonmaker")]
    [InlineData("dev\tpoets\t")]
    public void A_malformed_line_is_refused_by_its_number(string line)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "pairs.tsv");
        File.WriteAllLines(file, ["# a remark", line]);

        Assert.Contains("Line 2", Assert.Throws<InvalidDataException>(() => EverydayPair.Read(file)).Message, StringComparison.Ordinal);
    }
}
