using System.Text;
using CsCheck;
using SkillsMatch.Exchange.Esco;

namespace SkillsMatch.Exchange.Tests.Esco;

public sealed class EscoTableLaws
{
    private static readonly Gen<string> Field = Gen.String[Gen.OneOf(Gen.Char["ab, \"\n|;é"], Gen.Char['a', 'z']), 0, 12];

    [Fact]
    public void What_is_written_as_csv_is_read_back() => Field.Array[3].Array[1, 20].Sample(rows =>
    {
        using var table = EscoTable.Open("made-up.csv", new StringReader("one,two,three\n" + string.Concat(rows.Select(Written))), new EscoLimits());
        var remarks = new EscoRemarks();

        foreach (var row in rows)
        {
            Assert.True(table.Read(remarks));
            Assert.Equal(row.Select(field => field.Trim()), [table["one"], table["two"], table["three"]]);
        }

        Assert.False(table.Read(remarks));
        Assert.Empty(remarks.All);
    });

    [Fact]
    public void The_line_of_a_row_is_the_line_it_is_written_on() => Field.Array[3].Array[1, 20].Sample(rows =>
    {
        using var table = EscoTable.Open("made-up.csv", new StringReader("one,two,three\n" + string.Concat(rows.Select(Written))), new EscoLimits());
        var line = 2;
        foreach (var row in rows)
        {
            table.Read(new EscoRemarks());
            Assert.Equal(line, table.Line);
            line += 1 + row.Sum(field => field.Count(one => one == '\n'));
        }
    });

    [Fact]
    public void Whatever_the_bytes_reading_ends_with_rows_or_with_a_clear_refusal() => Gen.Byte.Array[0, 400].Sample(bytes =>
    {
        try
        {
            using var table = EscoTable.Open("made-up.csv", new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, true)), new EscoLimits());
            while (table.Read(new EscoRemarks()))
                continue;
        }
        catch (EscoUnreadableException refused)
        {
            Assert.Contains("made-up.csv", refused.Message, StringComparison.Ordinal);
        }
    });

    private static string Written(string[] row) =>
        string.Join(',', row.Select(field => "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")) + "\n";
}
