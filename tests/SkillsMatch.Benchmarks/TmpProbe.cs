using SkillsMatch.Benchmarks.Machine;
using SkillsMatch.Benchmarks.Market;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Batch;
using SkillsMatch.Engine.Index.Kernels;
using SkillsMatch.Engine.Matching;
namespace SkillsMatch.Benchmarks;
internal static class TmpProbe
{
    public static void Run(int n, int tiles)
    {
        var skills = new SkillMarket(1); var market = new LabourMarket(skills, 2);
        var index = VacancyIndex.Of(market.Vacancies(n, 3), skills.Taxonomy, MatchPolicy.Default);
        var prep = new PreparedSnapshot(index.Current, index.Tables);
        var kernel = new Counting(TileKernel.For(InstructionSets.Widest));
        var tile = new Tile(index.Tables, prep, kernel);
        var seekers = market.JobSeekers(128 * tiles * 50, 4, false).OrderBy(o => o.Worked[0]).Take(128 * tiles).ToArray();
        for (var rep = 0; rep < 3; rep++)
        {
            kernel.Time = 0; kernel.Hits = kernel.LaneHits = kernel.Calls = 0; double run = 0, found = 0;
            for (var t = 0; t < tiles; t++)
            {
                var c = CpuClock.Thread; tile.Run(seekers.AsSpan(t * 128, 128), 50); run += CpuClock.Thread - c;
                c = CpuClock.Thread; GC.KeepAlive(tile.Found().Count()); foreach (var _ in tile.Found()) { } found += CpuClock.Thread - c;
            }
            var lane = new Lane(index.Tables); var c1 = CpuClock.Thread; foreach (var s in seekers) lane.Load(s, 50); var load = CpuClock.Thread - c1;
            var q = 128.0 * tiles;
            Console.WriteLine($"per seeker: run {run / q * 1e6:0.0} us of which kernel {kernel.Time / q * 1e6:0.0} ({kernel.Time / q / n * 1e9:0.000} ns/pair; calls {kernel.Calls / tiles}, dochits {kernel.Hits / q:0}, lanehits {kernel.LaneHits / q:0}); found {found / q * 1e6:0.0}; lane.load {load / q * 1e6:0.0}");
        }
    }
    private sealed class Counting(TileKernel k) : TileKernel
    {
        public double Time; public long Hits, LaneHits, Calls;
        public override int Score(TileInput input, ReadOnlySpan<int> documents, TileHits hits)
        {
            var c = CpuClock.Thread; var f = k.Score(input, documents, hits); Time += CpuClock.Thread - c - 2e-7; Calls++;
            Hits += f; for (var i = 0; i < f * 2; i++) LaneHits += System.Numerics.BitOperations.PopCount(hits.Lanes[i]);
            return f;
        }
    }
}
