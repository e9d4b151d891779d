using SkillsMatch.Learning.Evaluation.Texts;
using SkillsMatch.Learning.Store;
using SkillsMatch.Learning.Tests.Sources;

namespace SkillsMatch.Learning.Tests.Shipped;

/// <summary>The gold set of texts, and the floors under what the reader makes of it with the shipped model.</summary>
public sealed class GoldTextsTests
{
    private static readonly string Folder = Path.Combine(SharedFolder.Repository, "tests", "SkillsMatch.Learning.Tests", "Gold", "Texts");
    private static readonly Lazy<TextReport> Report = new(() => TextEvaluation.Run(
        Folder,
        SeedVocabulary.Read(),
        new ModelStore(Path.Combine(SharedFolder.Repository, "models", "encoder"), TimeProvider.System).Load(),
        SeedVocabulary.NameOf));

    [Fact]
    public void The_set_is_large_is_split_in_halves_and_calls_only_skills_that_exist()
    {
        var passages = GoldPassages.Read(Folder);
        var known = SeedVocabulary.Read().Skills.Select(skill => SeedVocabulary.NameOf(skill.Id)).ToHashSet();

        Assert.InRange(passages.Length, 120, 1000);
        Assert.InRange(passages.Count(one => one.Split == GoldSplit.Test), passages.Length / 2, (passages.Length + 1) / 2);
        Assert.Equal(passages.Length, passages.Select(one => one.Name).Distinct().Count());
        Assert.Empty(passages.SelectMany(one => one.Marks).SelectMany(mark => mark.Skills).Except(known));
    }

    [Fact]
    public void What_is_found_is_right_and_most_is_found_at_the_threshold_of_the_pages()
    {
        var test = Report.Value.Test;

        Assert.InRange(test.AtThreshold.Precision, 0.82, 1);
        Assert.InRange(test.AtThreshold.Recall, 0.75, 1);
        Assert.True(test.AtThreshold.F1 > test.NamesOnly.F1 + 0.05);
    }

    [Fact]
    public void Wishes_hours_and_levels_are_read_right()
    {
        var test = Report.Value.Test;

        Assert.All([test.Importance, test.Hours, test.Levels], share => Assert.InRange(share, 0.93, 1));
    }

    [Fact]
    public void A_confidence_means_what_it_says()
    {
        var bins = Report.Value.Test.Reliability;

        var error = bins.Sum(bin => bin.Found * Math.Abs(bin.Confidence - bin.Right)) / bins.Sum(bin => bin.Found);
        Assert.InRange(error, 0, 0.08);
    }

    [Fact]
    public void A_higher_threshold_finds_less_and_never_more() => Assert.All(
        Report.Value.Dev.Curve.Zip(Report.Value.Dev.Curve.Skip(1)), pair => Assert.True(pair.First.Recall >= pair.Second.Recall));
}
