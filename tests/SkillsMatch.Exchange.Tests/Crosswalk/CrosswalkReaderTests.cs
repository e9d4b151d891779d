using SkillsMatch.Exchange.Crosswalk;

namespace SkillsMatch.Exchange.Tests.Crosswalk;

public sealed class CrosswalkReaderTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void Every_judgement_is_read_with_its_name_relation_and_concept()
    {
        File.WriteAllText(_file, "sourceId,sourceLabel,relation,targetUri\nK1,\"lassen, solderen\",closeMatch,http://example.org/1\nK2,koken,exactMatch,http://example.org/2\n");

        Assert.Equal(
            [new CrosswalkLine("K1", "lassen, solderen", "closeMatch", "http://example.org/1"), new CrosswalkLine("K2", "koken", "exactMatch", "http://example.org/2")],
            CrosswalkReader.Read(_file));
    }

    [Fact]
    public void A_relation_nobody_knows_is_refused_with_its_line()
    {
        File.WriteAllText(_file, "sourceId,sourceLabel,relation,targetUri\nK1,koken,exactMatch,http://example.org/1\nK2,bakken,bijna,http://example.org/2\n");

        var problem = Assert.Throws<InvalidDataException>(() => CrosswalkReader.Read(_file));

        Assert.Contains("line 3", problem.Message, StringComparison.Ordinal);
        Assert.Contains("'bijna'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_the_columns_is_refused()
    {
        File.WriteAllText(_file, "a,b\n1,2\n");

        Assert.Throws<InvalidDataException>(() => CrosswalkReader.Read(_file));
    }

    public void Dispose() => File.Delete(_file);
}
