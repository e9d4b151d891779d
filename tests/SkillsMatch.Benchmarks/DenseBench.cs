using SkillsMatch.Benchmarks.Machine;
using SkillsMatch.Benchmarks.Market;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Dense;

namespace SkillsMatch.Benchmarks;

/// <summary>
/// The nearest of many vectors, as numbers and as bytes, held against what the machine can multiply at best: both are measured in turn, the
/// best of each counts. One thread.
/// </summary>
internal sealed class DenseBench(int rows, int dimension, int queries)
{
    private const int Nearest = 50;
    private const int Turns = 4;

    private readonly Report _report = new();
    private readonly float[] _rows = Vectors(rows, dimension, seed: 1);
    private readonly float[] _queries = Vectors(queries, dimension, seed: 2);

    public static void Run(int rows, int dimension, int queries, bool asJson)
    {
        var bench = new DenseBench(rows, dimension, queries);
        var exact = bench.MeasureNumbers();
        bench.MeasureBytes(exact);
        bench.MeasureSome();
        bench._report.Print($"The {Nearest} nearest of {rows:N0} vectors of {dimension} numbers for {queries:N0} queries, one thread", asJson);
    }

    // Of length 1 and in all directions: no cluster makes it easy.
    private static float[] Vectors(int count, int dimension, ulong seed)
    {
        var dice = new Dice(seed);
        var numbers = new float[count * dimension];
        for (var first = 0; first < numbers.Length; first += dimension)
        {
            var vector = numbers.AsSpan(first, dimension);
            var squares = 0f;
            foreach (ref var number in vector)
            {
                number = (float)(dice.Share() + dice.Share() - 1);
                squares += number * number;
            }
            foreach (ref var number in vector)
                number /= MathF.Sqrt(squares);
        }
        return numbers;
    }

    private Neighbour[][] MeasureNumbers()
    {
        var (best, peak, found) = (0.0, 0.0, Array.Empty<Neighbour[]>());
        var index = DenseIndex.Of(_rows, dimension);
        for (var turn = 0; turn < Turns; turn++)
        {
            peak = Math.Max(peak, Limits.FmaPeak());
            best = Math.Max(best, Rate(() => found = index.Nearest(_queries, Nearest)));
        }
        Tell("numbers (f32)", best, peak, "fused multiply-adds at best");
        foreach (var set in Enum.GetValues<InstructionSet>().Where(one => one < InstructionSets.Widest && one != InstructionSet.Plain))
        {
            var other = DenseIndex.Of(_rows, dimension, set);
            var same = true;
            var rate = Rate(() => same = other.Nearest(_queries, Nearest).Zip(found).All(pair => pair.First.SequenceEqual(pair.Second)));
            if (!same)
                throw new InvalidOperationException($"{set} gives another answer.");
            _report.Add($"numbers with {set}", "speed, the same answer", rate / best * 100, "% of the widest");
        }
        return found;
    }

    private void MeasureBytes(Neighbour[][] exact)
    {
        var (best, peak, found) = (0.0, 0.0, Array.Empty<Neighbour[]>());
        var index = ByteIndex.Of(_rows, dimension);
        for (var turn = 0; turn < Turns; turn++)
        {
            peak = Math.Max(peak, Limits.VnniPeak());
            best = Math.Max(best, Rate(() => found = index.AboutNearest(_queries, 2 * Nearest)));
        }
        Tell("bytes (int8)", best, peak, "VNNI-256 at best");
        var held = exact.Zip(found).Sum(pair => pair.First.Select(one => one.Row).Intersect(pair.Second.Select(one => one.Row)).Count());
        _report.Add("bytes (int8)", $"{2 * Nearest} hold of the {Nearest} nearest", held * 100.0 / exact.Sum(one => one.Length), "%");
    }

    // 200 rows that a search found, put in order by their products with one query.
    private void MeasureSome()
    {
        var own = DenseRows.Of(_rows, dimension);
        var dice = new Dice(3);
        var (some, products) = (Enumerable.Range(0, 200).Select(_ => dice.Below(rows)).ToArray(), new float[200]);
        var times = Enumerable.Range(0, 500).Select(turn =>
        {
            foreach (ref var one in some.AsSpan())
                one = dice.Below(rows);
            return CpuClock.Of(() => own.Products(_queries.AsSpan(turn % queries * dimension, dimension), some, products));
        }).Order().ToList();
        _report.Add("200 rows of one query", "p50", times[times.Count / 2] * 1e3, "ms CPU");
        _report.Add("200 rows of one query", "p99", times[times.Count * 99 / 100] * 1e3, "ms CPU");
    }

    private double Rate(Action work) => 2.0 * rows * queries * dimension / CpuClock.Of(work) / 1e9;

    private void Tell(string who, double best, double peak, string what)
    {
        _report.Add("machine", what, peak, "Gop/s");
        _report.Add(who, "speed", best, "Gop/s");
        _report.Add(who, "of what is possible", best / peak * 100, "%");
    }
}
