using CsCheck;
using SkillsMatch.Learning.Closeness;
using SkillsMatch.Learning.Tests.Sources;

namespace SkillsMatch.Learning.Tests.Closeness;

public sealed class ClosenessMapLaws
{
    private static readonly Gen<double> Cosines = Gen.Double[-1, 1];

    [Fact]
    public void Closeness_never_falls_as_the_cosine_rises() => Gen.Select(Cosines, Cosines).Sample((one, other) =>
        Assert.True(ClosenessMap.Default.Of(Math.Min(one, other)) <= ClosenessMap.Default.Of(Math.Max(one, other))));

    [Fact]
    public void A_fitted_map_rises_whatever_the_judgements() => Gen.Select(Cosines, Gen.Double[0, 1]).Array[3, 60].Sample(points =>
    {
        var map = new ClosenessMap(IsotonicFit.Knots(points.Select(point => (point.Item1, point.Item2, 1.0)), most: 8), "made up");

        Assert.True(
            map.Knots.Zip(map.Knots.Skip(1)).All(pair => pair.First.Cosine < pair.Second.Cosine && pair.First.Closeness < pair.Second.Closeness));
        Assert.InRange(map.Of(0.1), 0, 1);
    });

    [Fact]
    public async Task Judged_pairs_come_nearer_than_unrelated_ones()
    {
        var encoder = (await SmallEncoder.TrainedAsync()).ToEncoder();
        string[][] pairs = [["metaal lassen", "lassen"], ["poetsen", "ruimten schoonmaken"], ["code schrijven", "programmeren"], ["vracht laden", "laden en lossen"]];
        var judgements = Enumerable.Range(0, 120)
            .Select(i => new ClosenessJudgement(pairs[i % 4][0], pairs[i % 4][1], JudgedRelation.Exact))
            .ToArray();

        var map = ClosenessCalibration.Fit(judgements, "made up", encoder);

        Assert.True(map.Of(encoder.Likeness("metaal lassen", "lassen")) > 0.5);
        Assert.True(map.Of(0) < 0.3);
        Assert.Same(ClosenessMap.Default, ClosenessCalibration.Fit(judgements[..5], "too few", encoder));
    }
}
