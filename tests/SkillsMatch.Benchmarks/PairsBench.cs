using SkillsMatch.Benchmarks.Machine;
using SkillsMatch.Benchmarks.Market;
using SkillsMatch.Benchmarks.Peers;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Batch;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Benchmarks;

/// <summary>
/// All job seekers against all vacancies: a region or a country, without conditions on either side and with them, the answers checked
/// first. A region is held against DuckDB as well, over a part of the job seekers.
/// </summary>
internal sealed class PairsBench(int jobSeekers, int vacancies, int threads)
{
    private const int Shown = 50;
    private const int Checked = 40;
    private const int Warming = 20_000; // job seekers of a run that is not measured
    private const int WarmingRuns = 5; // it is compiled anew, each time better, until about then
    private const int PeerJobSeekers = 400;
    private const int TogetherAtMost = 50_000; // job seekers made beforehand; more are made on the way and that time is taken off

    private readonly SkillMarket _skills = new(seed: 1);
    private readonly Report _report = new();

    public static void Run(string name, int jobSeekers, int vacancies, int threads, bool asJson)
    {
        var bench = new PairsBench(jobSeekers, vacancies, threads);
        var each = bench.Measure("without conditions", conditions: false);
        if (name == "region")
            bench.AskDuckDb(each);
        bench.Measure("with conditions", conditions: true);
        bench._report.Print($"{name}: {jobSeekers:N0} job seekers × {vacancies:N0} vacancies, top {Shown}, {threads} threads", asJson);
    }

    private IEnumerable<Vacancy> Vacancies(bool conditions) => new LabourMarket(_skills, seed: 2).Vacancies(vacancies, seed: 3)
        .Select(one => conditions ? one : one with { RequiredCredentials = [] });

    private IEnumerable<JobSeeker> JobSeekers(int count, bool conditions) => new LabourMarket(_skills, seed: 2).JobSeekers(count, seed: 4, conditions);

    /// <returns>Seconds of processor time for each job seeker.</returns>
    private double Measure(string who, bool conditions)
    {
        var index = VacancyIndex.Of(Vacancies(conditions), _skills.Taxonomy, MatchPolicy.Default);
        Check(index, conditions);
        for (var run = 0; run < WarmingRuns; run++)
            index.BestForAll(JobSeekers(Math.Min(jobSeekers, Warming), conditions), Shown, threads, _ => { });
        var (some, making) = MadeBeforehand(conditions);
        long found = 0;
        var (cpu, start) = (CpuClock.Settled(), TimeProvider.System.GetTimestamp());
        index.BestForAll(some, Shown, threads, those => found += those.Sum(one => one.Best.Length));
        var (used, wall) = (CpuClock.Process - cpu - making, TimeProvider.System.GetElapsedTime(start).TotalSeconds);
        _report.Add(who, "the whole job", used, "s CPU");
        _report.Add(who, "the whole job", wall, "s wall");
        _report.Add(who, "a pair", used / jobSeekers / vacancies * 1e9, "ns CPU");
        _report.Add(who, "matches", found, "");
        _report.Add(who, "memory of the process", Environment.WorkingSet / 1048576.0, "MiB");
        return used / jobSeekers;
    }

    // Making job seekers is no part of the job: a few are made before the clock starts, many at a cost that is known.
    private (IEnumerable<JobSeeker> Those, double Making) MadeBeforehand(bool conditions)
    {
        if (jobSeekers <= TogetherAtMost)
            return (JobSeekers(jobSeekers, conditions).ToList(), 0);
        var making = CpuClock.Of(() => GC.KeepAlive(JobSeekers(TogetherAtMost, conditions).Last()));
        return (JobSeekers(jobSeekers, conditions), making * jobSeekers / TogetherAtMost);
    }

    private void Check(VacancyIndex index, bool conditions)
    {
        var some = new LabourMarket(_skills, seed: 2).JobSeekers(Checked, seed: 5, conditions).ToDictionary(one => one.Id);
        var right = 0;
        index.BestForAll(some.Values, Shown, 1, found =>
            right += found.Count(one => one.Best.SequenceEqual(index.Best(some[one.JobSeeker], Shown))));
        if (right != Checked)
            throw new InvalidOperationException($"Only {right} of {Checked} job seekers got the answer of a single search.");
        _report.Say($"{right} of {Checked} job seekers {(conditions ? "with" : "without")} conditions got the answer of a single search.");
    }

    private void AskDuckDb(double oursForEach)
    {
        var index = VacancyIndex.Of(Vacancies(conditions: false), _skills.Taxonomy, MatchPolicy.Default);
        using var peer = new DuckDbPeer([.. Vacancies(conditions: false)], _skills.Taxonomy, MatchPolicy.Default);
        var some = JobSeekers(PeerJobSeekers, conditions: false).ToList();
        peer.Load(some.Select(one => SharedQuestion.TermsOf(one, _skills.Taxonomy, MatchPolicy.Default)));
        var start = peer.Clock();
        var theirs = peer.AskForAll(Shown).ToLookup(one => one.JobSeeker, one => one.Score);
        var each = (peer.Clock() - start) / PeerJobSeekers;
        var difference = some.Take(Checked).Select((one, place) =>
            index.Best(one, Shown).Zip(theirs[place].OrderDescending(), (ours, score) => Math.Abs(ours.Value - score)).Max()).Max();
        if (difference > 1e-4)
            throw new InvalidOperationException($"A score of DuckDB differs by {difference}.");
        _report.Add(peer.Name, "largest difference of a score", difference, "");
        _report.Add(peer.Name, "a pair", each / vacancies * 1e9, "ns CPU");
        _report.Add(peer.Name, "over ours", each / oursForEach, "×");
    }
}
