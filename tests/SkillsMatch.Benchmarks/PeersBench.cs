using SkillsMatch.Benchmarks.Machine;
using SkillsMatch.Benchmarks.Market;
using SkillsMatch.Benchmarks.Peers;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Dense;
using SkillsMatch.Engine.Index.JobSeekers;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Benchmarks;

/// <summary>
/// One question, answered by us and by what one would pick instead: first the answers are compared, then the processor time. Every peer is
/// asked right before us, so both meet the same machine.
/// </summary>
internal sealed class PeersBench
{
    private const int Shown = 20;
    private const int OwnQueries = 200;
    private const int Rounds = 5; // each query is asked so many times: one pause of the machine is not the slowest of a hundred
    private const int Candidates = 200;
    private const double WarmingSeconds = 2;
    private const int Dimension = 384;
    private const int Vectored = 50_000; // vectors, shared by all vacancies: those of a million would take 1.5 GB

    private readonly SkillMarket _skills = new(seed: 1);
    private readonly List<Vacancy> _vacancies;
    private readonly List<JobSeeker> _jobSeekers;
    private readonly VacancyIndex _index;
    private readonly Report _report = new();

    private PeersBench(int vacancies)
    {
        var market = new LabourMarket(_skills, seed: 2);
        _vacancies = [.. market.Vacancies(vacancies, seed: 3).Select(one => one with { RequiredCredentials = [] })]; // peers know no conditions
        _jobSeekers = [.. market.JobSeekers(OwnQueries, seed: 4, withConditions: false)];
        _index = Built("build, the first time");
        _index = Built("build, once compiled");
        _report.Add("ours", "size", _index.Bytes / (double)vacancies, "bytes a vacancy");
    }

    public static void Run(int vacancies, bool asJson)
    {
        var bench = new PeersBench(vacancies);
        bench.AskOurselves();
        bench.MeasureWholeRequest();
        bench.AskInALearnedOrder();
        bench.AskForOneSkillMore();
        bench.AskThePlainPath();
        bench.AskTheOtherWay();
        bench.Ask(() => new LucenePeer(bench._vacancies, bench._skills.Taxonomy, MatchPolicy.Default));
        bench.Ask(() => new DuckDbPeer(bench._vacancies, bench._skills.Taxonomy, MatchPolicy.Default));
        bench.Ask(() => new PostgresPeer(bench._vacancies, bench._skills.Taxonomy, MatchPolicy.Default));
        bench._report.Print($"One query, exact, expanded over close skills, top {Shown} of {vacancies:N0} vacancies, one thread", asJson);
    }

    private VacancyIndex Built(string what)
    {
        var start = CpuClock.Settled();
        var index = VacancyIndex.Of(_vacancies, _skills.Taxonomy, MatchPolicy.Default);
        _report.Add("ours", what, CpuClock.Process - start, "s CPU");
        return index;
    }

    private void AskOurselves()
    {
        Warm(_jobSeekers, one => _index.Best(one, Shown));
        var limits = Limits.Measured();
        var times = Times(_jobSeekers, one => _index.Best(one, Shown));
        var listed = _jobSeekers.Average(_index.Listed);
        _report.Add("machine", "scatter loop", limits.ScatterNanoseconds, "ns an addition");
        _report.Add("machine", "fused multiply-add", limits.FmaGigaflops, "Gflop/s");
        _report.Add("machine", "reading memory", limits.ReadGigabytes, "GB/s");
        _report.Add("ours", "p50", times[times.Count / 2] * 1e3, "ms CPU");
        _report.Add("ours", "p99", times[times.Count * 99 / 100] * 1e3, "ms CPU");
        _report.Add("ours", "postings a query", listed, "");
        _report.Add("ours", "a posting", times.Average() / listed * 1e9, "ns");
        _report.Add("ours", "a posting over the scatter loop", times.Average() / listed * 1e9 / limits.ScatterNanoseconds, "×");
        foreach (var set in Enum.GetValues<InstructionSet>().Where(InstructionSets.Runs))
            AskWith(set, times.Average());
    }

    private void AskWith(InstructionSet set, double widest)
    {
        var index = VacancyIndex.Of(_vacancies, _skills.Taxonomy, MatchPolicy.Default, new IndexShape { Instructions = set });
        if (_jobSeekers.Any(one => !index.Best(one, Shown).SequenceEqual(_index.Best(one, Shown))))
            throw new InvalidOperationException($"{set} gives another answer.");
        var mean = _jobSeekers.Average(one => CpuClock.Of(() => index.Best(one, Shown)));
        _report.Add($"ours with {set}", "mean", mean * 1e3, "ms CPU");
        _report.Add($"ours with {set}", "speed", widest / mean * 100, "% of the widest");
    }

    // What the pages did before there was an index: the same matches, by going through all vacancies.
    private void AskThePlainPath()
    {
        var policy = MatchPolicy.Default with { MatchesShown = Shown };
        var (plain, own, asked) = (0.0, 0.0, _jobSeekers.Take(3).ToList());
        foreach (var one in asked)
        {
            Ranking ranking = null!;
            plain += CpuClock.Of(() => ranking = MatchEngine.Rank(one, _vacancies, _skills.Taxonomy, policy)) / asked.Count;
            own += CpuClock.Of(() => _index.Search(one, Shown)) / asked.Count;
            if (!_index.Search(one, Shown).Select(match => match.Fingerprint).SequenceEqual(ranking.Matches.Select(match => match.Fingerprint)))
                throw new InvalidOperationException("The index gives other matches than the plain path.");
        }
        _report.Add("our plain path", "mean", plain * 1e3, "ms CPU");
        _report.Add("our plain path", "over the index", plain / own, "×");
    }

    // What is learned from others looks at the reasons of each match; this one likes and dislikes by lot, as far as the policy allows.
    private void AskInALearnedOrder()
    {
        var learned = new LearnedOrder("by lot", (score, _) => (score.Vacancy.Value.GetHashCode() % 1000 - 500) / 1000.0);
        Warm(_jobSeekers, one => _index.Now.Best(one, Shown, learned));
        Tell("ours", "in a learned order", Times(_jobSeekers, one => _index.Now.Best(one, Shown, learned)));
    }

    private void AskForOneSkillMore()
    {
        Warm(_jobSeekers, one => _index.Now.OneSkillFromFitting(one));
        Tell("ours", "that one skill may make fit", Times(_jobSeekers, one => _index.Now.OneSkillFromFitting(one)));
    }

    private void AskTheOtherWay()
    {
        var market = new LabourMarket(_skills, seed: 2);
        var jobSeekers = JobSeekerIndex.Of(market.JobSeekers(_vacancies.Count, seed: 6), _skills.Taxonomy, MatchPolicy.Default);
        var asked = market.Vacancies(OwnQueries, seed: 7).ToList();
        Warm(asked, one => jobSeekers.Best(one, Shown));
        var times = Times(asked, one => jobSeekers.Best(one, Shown));
        _report.Add("a vacancy to job seekers", "size", jobSeekers.Bytes / (double)jobSeekers.Count, "bytes a job seeker");
        _report.Add("a vacancy to job seekers", "p50", times[times.Count / 2] * 1e3, "ms CPU");
        _report.Add("a vacancy to job seekers", "p99", times[times.Count * 99 / 100] * 1e3, "ms CPU");
    }

    // A request as it may come: conditions, expansion, 200 scored, put in another order by vectors, 200 explained; held against the search
    // without conditions of the same run.
    private void MeasureWholeRequest()
    {
        var market = new LabourMarket(_skills, seed: 2);
        var whole = VacancyIndex.Of(market.Vacancies(_vacancies.Count, seed: 3), _skills.Taxonomy, MatchPolicy.Default);
        var jobSeekers = market.JobSeekers(OwnQueries, seed: 4).ToList();
        var dice = new Dice(9);
        var numbers = new float[Vectored * Dimension];
        foreach (ref var number in numbers.AsSpan())
            number = (float)dice.Share();
        var (vectors, products, query) = (DenseRows.Of(numbers, Dimension), new float[Candidates], numbers[..Dimension]);
        Warm(jobSeekers, one => whole.Search(one, Candidates));
        Tell("ours with conditions", "best 200", Times(jobSeekers, one => whole.Best(one, Candidates)));
        var (half, most) = Tell("a whole request", "200 put in order and explained", Times(jobSeekers, one =>
        {
            var found = whole.Search(one, Candidates);
            int[] rows = [.. found.Select(match => (match.Score.Vacancy.Value.GetHashCode() & int.MaxValue) % Vectored)];
            vectors.Products(query, rows, products);
            Array.Sort(products, rows, 0, rows.Length);
            return rows;
        }));
        var (plainHalf, plainMost) = Tell("ours", "asked again", Times(_jobSeekers, one => _index.Best(one, Shown)));
        _report.Add("a whole request", "p50 over the search without conditions", half / plainHalf, "×");
        _report.Add("a whole request", "p99 over the search without conditions", most / plainMost, "×");
    }

    // What was compiled in haste is compiled well in the background, a while after it was first used.
    private static void Warm<TAsker, T>(IEnumerable<TAsker> askers, Func<TAsker, T> ask)
    {
        for (var start = CpuClock.Thread; CpuClock.Thread - start < WarmingSeconds;)
        {
            foreach (var one in askers)
                ask(one);
        }
    }

    // Seconds of each question, the quickest first.
    private static List<double> Times<TAsker, T>(IReadOnlyCollection<TAsker> askers, Func<TAsker, T> ask) =>
        [.. Enumerable.Range(0, Rounds).SelectMany(_ => askers.Select(one => CpuClock.Of(() => GC.KeepAlive(ask(one))))).Order()];

    private (double Half, double Most) Tell(string who, string what, List<double> times)
    {
        var (half, most) = (times[times.Count / 2], times[times.Count * 99 / 100]);
        _report.Add(who, $"{what}, p50", half * 1e3, "ms CPU");
        _report.Add(who, $"{what}, p99", most * 1e3, "ms CPU");
        return (half, most);
    }

    private void Ask(Func<IPeer> make)
    {
        using var peer = make();
        if (peer.Absent is { } reason)
        {
            _report.Say($"{peer.Name}: {reason}");
            return;
        }
        var questions = _jobSeekers.Take(peer.Queries).Select(one => (
            JobSeeker: one, Terms: SharedQuestion.TermsOf(one, _skills.Taxonomy, MatchPolicy.Default))).ToList();
        _report.Add(peer.Name, "largest difference of a score", questions.Max(one => Difference(one.JobSeeker, peer.Ask(one.Terms))), "");
        var own = 0.0;
        var start = peer.Clock();
        foreach (var (_, terms) in questions)
            peer.Ask(terms);
        var theirs = (peer.Clock() - start) / questions.Count;
        foreach (var (jobSeeker, _) in questions)
            _index.Best(jobSeeker, Shown); // the peer was asked all of it before the clock ran: so are we
        foreach (var (jobSeeker, _) in questions)
            own += CpuClock.Of(() => _index.Best(jobSeeker, Shown)) / questions.Count;
        _report.Add(peer.Name, "build", peer.BuildSeconds, "s CPU");
        if (peer.BytesPerVacancy is { } bytes)
            _report.Add(peer.Name, "size", bytes, "bytes a vacancy");
        _report.Add(peer.Name, "mean", theirs * 1e3, "ms CPU");
        _report.Add(peer.Name, "over ours", theirs / own, "×");
    }

    // Vacancies that tie may come in any order, so scores are compared place by place.
    private double Difference(JobSeeker jobSeeker, IReadOnlyList<(int Vacancy, double Score)> theirs)
    {
        var ours = _index.Best(jobSeeker, Shown);
        if (theirs.Count != ours.Length)
            throw new InvalidOperationException($"{theirs.Count} answers instead of {ours.Length}.");
        var difference = ours.Zip(theirs).Max(pair => Math.Abs(pair.First.Value - pair.Second.Score));
        return difference < 1e-4 ? difference : throw new InvalidOperationException($"A score differs by {difference}.");
    }
}
