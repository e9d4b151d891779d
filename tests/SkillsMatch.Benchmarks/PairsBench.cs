using SkillsMatch.Benchmarks.Machine;
using SkillsMatch.Benchmarks.Market;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Batch;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Benchmarks;

/// <summary>All job seekers against all vacancies: a region or a country, with conditions and without, the answers checked first.</summary>
internal static class PairsBench
{
    private const int Shown = 50;
    private const int Checked = 40;

    public static void Run(string name, int jobSeekers, int vacancies, int threads)
    {
        var skills = new SkillMarket(seed: 1);
        var market = new LabourMarket(skills, seed: 2);
        var index = VacancyIndex.Of(market.Vacancies(vacancies, seed: 3), skills.Taxonomy, MatchPolicy.Default);
        Console.WriteLine($"{name}: {jobSeekers:N0} job seekers × {vacancies:N0} vacancies, top {Shown}, {threads} threads");
        foreach (var conditions in new[] { false, true })
        {
            Check(index, market, conditions);
            var making = CpuClock.Of(() => GC.KeepAlive(market.JobSeekers(Math.Min(jobSeekers, 50_000), seed: 4, conditions).Last()));
            making *= jobSeekers / (double)Math.Min(jobSeekers, 50_000);
            long found = 0;
            var (cpu, start) = (CpuClock.Process, TimeProvider.System.GetTimestamp());
            index.BestForAll(market.JobSeekers(jobSeekers, seed: 4, conditions), Shown, threads, some => found += some.Sum(one => one.Best.Length));
            var (used, wall) = (CpuClock.Process - cpu - making, TimeProvider.System.GetElapsedTime(start).TotalSeconds);
            var pairs = (double)jobSeekers * vacancies;
            Console.WriteLine(
                $"  {(conditions ? "with conditions   " : "without conditions")} {used,8:0.00} s CPU ({making:0.0} s of making job seekers taken off), " +
                $"{wall:0.0} s wall, {used / pairs * 1e9:0.000} ns a pair, {found:N0} matches, " +
                $"{Environment.WorkingSet / 1048576.0:N0} MiB");
        }
    }

    private static void Check(VacancyIndex index, LabourMarket market, bool conditions)
    {
        var some = market.JobSeekers(Checked, seed: 5, conditions).ToDictionary(one => one.Id);
        var right = 0;
        index.BestForAll(some.Values, Shown, 1, found =>
            right += found.Count(one => one.Best.SequenceEqual(index.Best(some[one.JobSeeker], Shown))));
        if (right != Checked)
            throw new InvalidOperationException($"Only {right} of {Checked} job seekers got the answer of a single search.");
        Console.WriteLine($"  {right} of {Checked} job seekers checked against single searches: equal");
    }
}
