using CsCheck;
using SkillsMatch.Web.Region.DrawMap;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Region;

public sealed class RegionMapTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task Every_municipality_is_drawn_with_its_name_on_the_sheet()
    {
        var map = RegionMap.Of((await seeded.Service.FactsAsync()).Market, await seeded.Service.RegionAsync());

        Assert.NotNull(map);
        Assert.Equal(7, map.Areas.Length);
        Assert.All(map.Areas, area =>
        {
            Assert.StartsWith("M", area.Path, StringComparison.Ordinal);
            Assert.InRange(area.Label.X, 0, RegionMap.Width);
            Assert.InRange(area.Label.Y, 0, map.Height);
        });
    }

    [Fact]
    public void A_spot_lies_in_the_cell_of_the_nearest_point_and_in_no_other()
    {
        var points = Gen.Select(Gen.Double[0, 100], Gen.Double[0, 100], (x, y) => new FlatPoint(x, y));
        Gen.Select(points.Array[2, 20], points).Sample((all, spot) =>
        {
            var nearest = Enumerable.Range(0, all.Length).MinBy(at => Distance(all[at], spot));
            for (var at = 0; at < all.Length; at++)
            {
                var isNearest = Math.Abs(Distance(all[at], spot) - Distance(all[nearest], spot)) < 1e-3;
                var isTwin = at != nearest && Distance(all[at], all[nearest]) < 1e-5;
                if (isNearest == (at == nearest) && !isTwin) // spots on a border are anybody's, and twins share a cell
                    Assert.Equal(at == nearest, Holds(VoronoiCell.Around(all, at, 100, 100), spot));
            }
        });
    }

    [Theory]
    [InlineData("Dordrecht", "Dordrecht")]
    [InlineData("Hendrik-Ido-Ambacht", "Hendrik-|Ido-Ambacht")]
    [InlineData("Hardinxveld-Giessendam", "Hardinxveld-|Giessendam")]
    public void A_long_name_is_broken_behind_a_hyphen(string name, string lines) => Assert.Equal(lines, string.Join('|', MapLabel.LinesOf(name)));

    private static double Distance(FlatPoint one, FlatPoint other) => (one - other).Dot(one - other);

    // Measured by how far the spot lies beyond a side, so that a cell of almost no size does not seem to hold everything.
    private static bool Holds(IReadOnlyList<CellSide> cell, FlatPoint spot)
    {
        var sides = 0;
        for (var at = 0; at < cell.Count; at++)
        {
            var (from, to) = (cell[at].Corner, cell[(at + 1) % cell.Count].Corner);
            var (side, way) = (to - from, spot - from);
            var length = Math.Sqrt(side.Dot(side));
            if (length < 1e-9)
                continue;
            sides++;
            if ((side.X * way.Y - side.Y * way.X) / length < -1e-6)
                return false;
        }
        return sides > 2;
    }
}
