using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Tests.Features;

/// <summary>Golden values: a trained table is nonsense as soon as one of them changes.</summary>
public sealed class TextFeaturesTests
{
    [Theory]
    [InlineData("Lasser", "lasser")]
    [InlineData("  MIG/MAG-lassen!  ", "mig mag lassen")]
    [InlineData("collega’s coördineren", "collegas coordineren")]
    [InlineData("C++, C# & .NET", "c++ c# net")]
    [InlineData("ĳsbereider – café", "ijsbereider cafe")]
    [InlineData("\ud800 x", "x")]
    [InlineData("…", "")]
    public void A_text_has_one_normal_form(string text, string normal)
    {
        Assert.Equal(normal, TextNormalizer.Normalize(text));
        Assert.Equal(normal, TextNormalizer.Normalize(normal));
    }

    [Fact]
    public void The_rows_of_a_word_never_change() =>
        Assert.Equal("32641 2625 903 100633 87987 70056 111654", string.Join(" ", TextFeatures.Of("kok")));

    [Fact]
    public void The_rows_of_two_words_never_change() =>
        Assert.Equal("115570 69061 110621 64366 26628 10334 43681", string.Join(" ", TextFeatures.Of("c# é")));

    [Fact]
    public void A_text_without_letters_has_no_features() => Assert.Empty(TextFeatures.Of(" … !"));

    [Fact]
    public void A_long_text_keeps_its_words_before_its_pieces()
    {
        var words = string.Join(' ', Enumerable.Range(0, 300).Select(i => $"woord{i}"));

        var rows = TextFeatures.Of(words);

        Assert.Equal(TextFeatures.MostFeatures, rows.Length);
        Assert.Equal(TextFeatures.Of("woord255")[0], rows[255]);
        Assert.All(rows, row => Assert.InRange(row, 0, TextFeatures.Rows - 1));
    }
}
