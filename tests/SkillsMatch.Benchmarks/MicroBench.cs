using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using SkillsMatch.Benchmarks.Market;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Batch;
using SkillsMatch.Engine.Index.JobSeekers;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Benchmarks;

/// <summary>What single questions cost, with what they allocate, by BenchmarkDotNet: beside the plain path as the baseline.</summary>
[MemoryDiagnoser]
public class MicroBench
{
    private const int Shown = 20;

    private readonly SkillMarket _skills = new(seed: 1);
    private List<Vacancy> _vacancies = [];
    private List<JobSeeker> _jobSeekers = [];
    private VacancyIndex _index = null!;
    private JobSeekerIndex _people = null!;
    private int _turn;

    /// <summary>How many vacancies there are, and as many job seekers.</summary>
    [Params(10_000, 100_000)]
    public int Vacancies { get; set; }

    /// <summary>Runs all of them in this process.</summary>
    public static void Run() => BenchmarkRunner.Run<MicroBench>(DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance))
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "skillsmatch-benchmarks")));

    /// <summary>Makes the market.</summary>
    [GlobalSetup]
    public void Build()
    {
        var market = new LabourMarket(_skills, seed: 2);
        _vacancies = [.. market.Vacancies(Vacancies, seed: 3)];
        _jobSeekers = [.. market.JobSeekers(128, seed: 4)];
        _index = VacancyIndex.Of(_vacancies, _skills.Taxonomy, MatchPolicy.Default);
        _people = JobSeekerIndex.Of(market.JobSeekers(Vacancies, seed: 6), _skills.Taxonomy, MatchPolicy.Default);
    }

    /// <summary>The best vacancies by going through all of them.</summary>
    [Benchmark(Baseline = true)]
    public object PlainPath() => MatchEngine.Rank(Next(), _vacancies, _skills.Taxonomy, MatchPolicy.Default with { MatchesShown = Shown });

    /// <summary>The best vacancies from the index, without reasons.</summary>
    [Benchmark]
    public object Best() => _index.Best(Next(), Shown);

    /// <summary>The best vacancies with their reasons.</summary>
    [Benchmark]
    public object Explained() => _index.Search(Next(), Shown);

    /// <summary>The best 200 with their reasons.</summary>
    [Benchmark]
    public object TwoHundredExplained() => _index.Search(Next(), 200);

    /// <summary>The best job seekers for a vacancy.</summary>
    [Benchmark]
    public object JobSeekersForVacancy() => _people.Best(_vacancies[_turn++ % _vacancies.Count], Shown);

    /// <summary>The best vacancies for 128 job seekers at once.</summary>
    [Benchmark]
    public int BestForAll()
    {
        var found = 0;
        _index.BestForAll(_jobSeekers, Shown, threads: 1, those => found += those.Count);
        return found;
    }

    private JobSeeker Next() => _jobSeekers[_turn++ % _jobSeekers.Count];
}
