using SkillsMatch.Benchmarks.Machine;
using SkillsMatch.Benchmarks.Market;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Benchmarks;

/// <summary>What one query costs by the number of vacancies, as rows and as a picture.</summary>
internal static class CurveBench
{
    private const int Shown = 20;
    private const int Queries = 100;

    private static readonly int[] Sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];

    public static void Run(int upTo, string? picture, bool asJson)
    {
        var report = new Report();
        var skills = new SkillMarket(seed: 1);
        var (half, most) = (new List<(double, double)>(), new List<(double, double)>());
        foreach (var size in Sizes.Where(one => one <= upTo))
        {
            var market = new LabourMarket(skills, seed: 2);
            var index = VacancyIndex.Of(market.Vacancies(size, seed: 3), skills.Taxonomy, MatchPolicy.Default);
            var jobSeekers = market.JobSeekers(Queries, seed: 4, withConditions: false).ToList();
            foreach (var one in jobSeekers.Concat(jobSeekers))
                index.Best(one, Shown);
            var times = jobSeekers.Select(one => CpuClock.Of(() => index.Best(one, Shown)) * 1e3).Order().ToList();
            half.Add((size, times[Queries / 2]));
            most.Add((size, times[Queries * 99 / 100]));
            report.Add($"{size:N0} vacancies", "p50", half[^1].Item2, "ms CPU");
            report.Add($"{size:N0} vacancies", "p99", most[^1].Item2, "ms CPU");
            report.Add($"{size:N0} vacancies", "size", index.Bytes / (double)size, "bytes a vacancy");
        }
        if (picture is not null)
            File.WriteAllText(picture, Picture.Of("One query by the number of vacancies, ms of one core", ("p50", half), ("p99", most)));
        report.Print($"One query, exact, expanded over close skills, top {Shown}, one thread", asJson);
    }
}
