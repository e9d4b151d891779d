using System.Text;
using SkillsMatch.Web.Region.Download;
using SkillsMatch.Web.Region.SmallCounts;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Region;

public sealed class CsvFileTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task A_cell_is_quoted_where_it_must_be_and_never_run_as_a_formula()
    {
        var text = await TextAsync("=1+1", "a;b", "zij zei \"nee\"", "gewoon");

        Assert.Contains("'=1+1;\"a;b\";\"zij zei \"\"nee\"\"\";gewoon;2026-01-31;", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_of_people_that_are_kept_back_stay_words()
    {
        var counts = PeopleCount.WithSum([3, 7, 20]);

        var text = await TextAsync(counts[0], counts[1], counts[2], 2.5);

        Assert.Contains("minder dan 5;niet getoond;20;2,50;", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spreadsheet_is_told_that_it_is_utf_8()
    {
        var bytes = new CsvFile(new DateOnly(2026, 1, 31), await seeded.Service.RegionAsync(), "één").As("proef.csv").FileContents;

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3].ToArray());
    }

    private async Task<string> TextAsync(params object?[] fields)
    {
        var file = new CsvFile(new DateOnly(2026, 1, 31), await seeded.Service.RegionAsync(), "a", "b", "c", "d").Row(fields);
        return Encoding.UTF8.GetString(file.As("proef.csv").FileContents.Span);
    }
}
