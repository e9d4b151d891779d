using SkillsMatch.Learning.Evaluation.Texts;
using SkillsMatch.Learning.Texts;

namespace SkillsMatch.Learning.Tests.Evaluation;

/// <summary>The form of a gold set of texts.</summary>
public sealed class GoldPassagesTests
{
    [Fact]
    public void Marks_are_taken_out_of_the_text_and_point_at_their_words()
    {
        var passage = Read("# a remark", "@ dev vacature smid uren=32-40 niveau=3", string.Empty, "Je {last|a+b?} en {vijlt|c/d}, {Pools|e~} niet.", "{VCA} ook niet.").Single();

        Assert.Equal("Je last en vijlt, Pools niet.\nVCA ook niet.", passage.Text);
        Assert.Equal((GoldSplit.Dev, "vacature", "smid", (32, 40), (3, 3)), (passage.Split, passage.Kind, passage.Name, passage.Hours!.Value, passage.Level!.Value));
        Assert.Equal(["last", "last", "vijlt", "Pools"], passage.Marks.Select(mark => mark.Span.In(passage.Text)));
        Assert.Equal([false, true, false, false], passage.Marks.Select(mark => mark.IsWish));
        Assert.Equal([false, false, false, true], passage.Marks.Select(mark => mark.IsOptional));
        Assert.Equal(["c", "d"], passage.Marks[2].Skills);
    }

    [Fact]
    public void A_passage_ends_where_the_next_begins()
    {
        var passages = Read("@ dev cv een", "Ik lees.", "@ test cursus twee", "U leert.").ToArray();

        Assert.Equal(["Ik lees.", "U leert."], passages.Select(one => one.Text));
        Assert.All(passages, one => Assert.Null(one.Hours ?? one.Level));
    }

    [Theory]
    [InlineData("@ dev vacature", "x")]
    [InlineData("@ later vacature een", "x")]
    [InlineData("@ dev vacature een uren=veel", "x")]
    [InlineData("@ dev vacature een", "je {last")]
    [InlineData("@ dev vacature een", "je {last|a|b}")]
    public void What_is_malformed_is_refused_with_file_and_line(string head, string text) =>
        Assert.Contains("smid.txt, line 1", Assert.Throws<InvalidDataException>(() => Read(head, text).ToArray()).Message, StringComparison.Ordinal);

    private static IEnumerable<GoldPassage> Read(params string[] lines) => GoldPassages.Parse(lines, "smid.txt");
}
