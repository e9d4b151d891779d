using SkillsMatch.Benchmarks.Machine;
using SkillsMatch.Benchmarks.Market;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Matching;

if (args[0] == "probe") { SkillsMatch.Benchmarks.Probe.Run(int.Parse(args[1])); return; }
var n = int.Parse(args[0]);
var skills = new SkillMarket(1);
var market = new LabourMarket(skills, 2);
var c0 = CpuClock.Process;
var index = VacancyIndex.Of(market.Vacancies(n, 3), skills.Taxonomy, MatchPolicy.Default);
Console.WriteLine($"build+gen {CpuClock.Process - c0:0.00}s, {index.Bytes / (double)n:0.0} B/vacancy");
foreach (var cond in new[] { false, true })
{
    var seekers = market.JobSeekers(200, 9, cond).ToList();
    for (var rep = 0; rep < 3; rep++)
    {
        var t = seekers.Select(one => CpuClock.Of(() => index.Best(one, 20)) * 1e3).Order().ToList();
        Console.WriteLine($"cond={cond} best20 p50 {t[100]:0.000} p99 {t[197]:0.000} mean {t.Average():0.000} ms");
    }
    var t2 = seekers.Select(one => CpuClock.Of(() => index.Search(one, 20)) * 1e3).Order().ToList();
    Console.WriteLine($"cond={cond} search20 p50 {t2[100]:0.000} p99 {t2[197]:0.000}");
}
