using SkillsMatch.Exchange.Crosswalk;

namespace SkillsMatch.Exchange.Tests.Crosswalk;

public sealed class PhraseLabelReaderTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void Every_label_is_read_with_its_sentence_and_pieces()
    {
        File.WriteAllText(_file, "sentence,span,sub_span,label\n\"We use Java, SQL .\",Java,,Java (computer programming)\nBe smart .,Be smart,smart,LABEL NOT PRESENT\n");

        Assert.Equal(
            [new PhraseLabelLine("We use Java, SQL .", "Java", "", "Java (computer programming)"), new PhraseLabelLine("Be smart .", "Be smart", "smart", "LABEL NOT PRESENT")],
            PhraseLabelReader.Read(_file));
    }

    [Fact]
    public void A_file_without_the_columns_is_refused_in_one_line()
    {
        File.WriteAllText(_file, "a,b\n1,2\n");

        Assert.DoesNotContain('\n', Assert.Throws<InvalidDataException>(() => PhraseLabelReader.Read(_file)).Message);
    }

    public void Dispose() => File.Delete(_file);
}
