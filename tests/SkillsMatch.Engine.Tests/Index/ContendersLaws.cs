using CsCheck;
using SkillsMatch.Engine.Index.Batch;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class ContendersLaws
{
    // Bounds with many ties, wide and narrow; some may not be shown at all.
    private static readonly Gen<(double AtLeast, double AtMost)> Bounds = Gen.Select(
        Gen.OneOf(Gen.Double[0, 1.5], Gen.Int[0, 8].Select(one => one / 8.0), Gen.Const(Contenders.Unsure)), Gen.OneOf(Gen.Double[0, 0.1], Gen.Const(0.0)),
        (least, more) => (least, Math.Max(least, 0) + more));

    [Fact]
    public void Nobody_who_may_be_among_the_best_is_let_go() => Gen.Select(Bounds.Array[0, 400], Gen.Int[1, 60]).Sample((offered, size) =>
    {
        var contenders = new Contenders();
        contenders.Empty(size);
        for (var one = 0; one < offered.Length; one++)
            contenders.Add(offered[one].AtLeast, offered[one].AtMost, 7, (ushort)one);
        var left = contenders.Left().ToArray().Select(one => (int)one.Document).ToHashSet();
        var sure = offered.Select(one => one.AtLeast).Where(one => one >= 0).OrderDescending().Skip(size - 1).Append(Contenders.Unsure).First();
        Assert.True(contenders.Line <= sure, "As many as are shown surely reach the line.");
        for (var one = 0; one < offered.Length; one++)
            Assert.True(left.Contains(one) || offered[one].AtMost < sure, $"{offered[one]} is let go.");
    }, iter: 3000);

    [Fact]
    public void Those_who_surely_are_none_of_the_best_are_few()
    {
        var contenders = new Contenders();
        contenders.Empty(50);
        for (var one = 0; one < 5000; one++)
            contenders.Add(one * 7919 % 5000 / 5000.0, one * 7919 % 5000 / 5000.0, 0, (ushort)one);
        Assert.InRange(contenders.Left().Length, 50, 55);
    }
}
