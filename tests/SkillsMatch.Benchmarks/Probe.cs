using SkillsMatch.Benchmarks.Machine;
using SkillsMatch.Benchmarks.Market;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Kernels;
using SkillsMatch.Engine.Matching;
namespace SkillsMatch.Benchmarks;
internal static class Probe
{
    public static void Run(int n)
    {
        var skills = new SkillMarket(1);
        var market = new LabourMarket(skills, 2);
        var tables = new VacancyTables(skills.Taxonomy, MatchPolicy.Default, IndexShape.Usual);
        var rows = new VacancyRows(tables);
        var all = market.Vacancies(n, 3).ToList();
        var c = CpuClock.Thread;
        foreach (var v in all) rows.Add(v);
        Console.WriteLine($"rows {CpuClock.Thread - c:0.00}s"); c = CpuClock.Thread;
        var segs = VacancyOrder.Segments(rows).ToList();
        Console.WriteLine($"segments {CpuClock.Thread - c:0.00}s");
        var seekers = market.JobSeekers(200, 9, false).ToList();
        var kernel = Kernel.For(InstructionSets.Widest);
        var spread = new SkillSpread(); var cond = new SeekerConditions();
        var sums = new ushort[65536]; var hits = new ulong[1024];
        double tl = 0, tc = 0, ts = 0, td = 0, tr = 0, tz = 0; long ps = 0, pd = 0, reached = 0;
        for (var rep = 0; rep < 3; rep++) { tl = tc = ts = td = tr = tz = 0; ps = pd = reached = 0;
        foreach (var s in seekers)
        {
            c = CpuClock.Thread; spread.Load(s, tables); tl += CpuClock.Thread - c;
            c = CpuClock.Thread; cond.Load(s, tables); tc += CpuClock.Thread - c;
            reached += spread.Reached.Length;
            foreach (var g in segs)
            {
                c = CpuClock.Thread;
                g.Postings.AddLists(spread.Reached, spread.Units, sums); foreach (var k in spread.Reached) ps += g.Postings.DocumentsOf(k).Length;
                ts += CpuClock.Thread - c; c = CpuClock.Thread;
                for (var i = 0; i < spread.Reached.Length; i++) { var k = spread.Reached[i]; if (g.Postings.DenseOf(k) is { } d) { pd++; kernel.AddDense(d, d.Length * 2, spread.UnitsOf(i), sums); } }
                td += CpuClock.Thread - c; c = CpuClock.Thread;
                kernel.Reaching(sums, g.Possible, 0, 50000, hits.AsSpan(0, g.Possible.Length / 64));
                tr += CpuClock.Thread - c; c = CpuClock.Thread;
                sums.AsSpan(0, g.Possible.Length).Clear();
                tz += CpuClock.Thread - c;
            }
        } }
        var q = seekers.Count;
        Console.WriteLine($"reached {reached / q}; load {tl / q * 1e6:0}us cond {tc / q * 1e6:0}us; sparse {ts / q * 1e3:0.000}ms ({ps / q} postings, {ts / ps * 1e9:0.00} ns); dense {td / q * 1e3:0.000}ms ({pd / (double)q / segs.Count:0.0} lists/seg, {td / pd * 1e6:0.0} us each); reaching {tr / q * 1e3:0.000}; clear {tz / q * 1e3:0.000}; creds {tables.Credentials.Count} places {tables.Places.Count}");
        { var search = new VacancySearch(tables, kernel); var snap = new Snapshot<VacancySegment>([.. segs.Select(SegmentView<VacancySegment>.Of)]);
        for (var rep = 0; rep < 3; rep++) { double tt = 0; foreach (var s in seekers) { c = CpuClock.Thread; search.Run(snap, s, 20, false); tt += CpuClock.Thread - c; } Console.WriteLine($"run {tt / q * 1e3:0.000}"); } }
        var docs = new ushort[2000]; var dice = new Dice(5); for (var i = 0; i < docs.Length; i++) docs[i] = (ushort)dice.Below(65536); Array.Sort(docs); var codes = new byte[2000]; var lut = new ushort[16];
        for (var r = 0; r < 3; r++) { c = CpuClock.Thread; for (var i = 0; i < 2000; i++) Scatter.Add(docs, codes, lut, sums); Console.WriteLine($"scatter loop {(CpuClock.Thread - c) / 4e6 * 1e9:0.00} ns"); }
    }
}
