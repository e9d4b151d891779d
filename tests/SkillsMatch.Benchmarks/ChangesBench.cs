using System.Diagnostics;
using SkillsMatch.Benchmarks.Machine;
using SkillsMatch.Benchmarks.Market;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Benchmarks;

/// <summary>
/// Searching while vacancies change: 5,000 changes a second, published every 50 ms; then as many as go; then saved and loaded.
/// </summary>
internal sealed class ChangesBench
{
    private const int PerBatch = 250;
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Phase = TimeSpan.FromSeconds(5);

    private readonly Report _report = new();
    private readonly VacancyIndex _index;
    private readonly SkillMarket _skills = new(seed: 1);
    private readonly List<Vacancy> _changed;
    private readonly List<JobSeeker> _jobSeekers;
    private readonly List<VacancyId> _ids = [];

    private ChangesBench(int vacancies)
    {
        var market = new LabourMarket(_skills, seed: 2);
        _index = VacancyIndex.Of(
            market.Vacancies(vacancies, seed: 3).Select(one =>
            {
                _ids.Add(one.Id);
                return one;
            }),
            _skills.Taxonomy,
            MatchPolicy.Default);
        _changed = [.. market.Vacancies(100_000, seed: 5)];
        _jobSeekers = [.. market.JobSeekers(200, seed: 4, withConditions: false)];
    }

    public static void Run(int vacancies, bool asJson)
    {
        var bench = new ChangesBench(vacancies);
        bench.Search(TimeSpan.FromSeconds(2)); // warm
        var quiet = bench.Told("quiet", bench.Search(Phase));
        var busy = bench.Told("5,000 changes a second", bench.SearchWhileChanging());
        bench._report.Add("5,000 changes a second", "p99 over quiet", busy / quiet, "×");
        bench.Saturate();
        bench.SaturateWithLog();
        bench.SaveAndLoad();
        bench._report.Print($"Searching {vacancies:N0} vacancies while they change", asJson);
    }

    private List<double> SearchWhileChanging()
    {
        using var stop = new CancellationTokenSource();
        var (seen, cpu) = (new List<double>(), 0.0);
        var writer = new Thread(() => cpu = CpuClock.Of(() => ChangeUntil(seen, stop.Token)));
        writer.Start();
        var times = Search(Phase);
        stop.Cancel();
        writer.Join();
        _report.Add("5,000 changes a second", "a change is published in", seen.Average(), "ms");
        _report.Add("5,000 changes a second", "accepted to visible, largest", seen.Max() + Every.TotalMilliseconds, "ms");
        _report.Add("5,000 changes a second", "writer", cpu / Phase.TotalSeconds * 100, "% of a core");
        _report.Add("5,000 changes a second", "segments in the end", _index.Current.Views.Length, "");
        return times;
    }

    private void ChangeUntil(List<double> seen, CancellationToken stop)
    {
        var dice = new Dice(8);
        while (!stop.WaitHandle.WaitOne(Every))
        {
            var start = Stopwatch.GetTimestamp();
            Change(dice);
            seen.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    // Seven in ten replace a vacancy, two are new, one goes.
    private void Change(Dice dice)
    {
        var coming = Enumerable.Range(0, PerBatch * 9 / 10).Select(one =>
            dice.OneOf(_changed) with { Id = one % 9 < 7 ? dice.OneOf(_ids) : new VacancyId(dice.Id()) }).ToList();
        _index.Change(coming, Enumerable.Range(0, PerBatch / 10).Select(_ => dice.OneOf(_ids)));
    }

    private void Saturate()
    {
        var (dice, batches, start) = (new Dice(9), 0, Stopwatch.GetTimestamp());
        var cpu = CpuClock.Process;
        for (; Stopwatch.GetElapsedTime(start) < Phase; batches++)
        {
            var coming = Enumerable.Range(0, 2000).Select(_ => dice.OneOf(_changed) with { Id = dice.OneOf(_ids) }).ToList();
            _index.Change(coming, []);
        }
        _index.Merging.Wait();
        _report.Add("as many as go", "changes, merges included", batches * 2000 / (CpuClock.Process - cpu), "a second of CPU");
        _report.Add("as many as go", "segments in the end", _index.Current.Views.Length, "");
        Told("after it", Search(TimeSpan.FromSeconds(2)));
    }

    // Each batch is on disk before searches see it.
    private void SaturateWithLog()
    {
        var path = Path.GetTempFileName();
        using (var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite))
        {
            var log = VacancyLog.Open(_index, file, () => file.Flush(flushToDisk: true));
            var (dice, batches, start, cpu) = (new Dice(10), 0, Stopwatch.GetTimestamp(), CpuClock.Process);
            for (; Stopwatch.GetElapsedTime(start) < Phase; batches++)
            {
                var coming = Enumerable.Range(0, 2000).Select(_ => dice.OneOf(_changed) with { Id = dice.OneOf(_ids) }).ToList();
                log.Change(coming, []);
            }
            _report.Add("as many as go, kept in a log", "changes on disk", batches * 2000 / Stopwatch.GetElapsedTime(start).TotalSeconds, "a second");
            _index.Merging.Wait();
            _report.Add("as many as go, kept in a log", "changes, merges included", batches * 2000 / (CpuClock.Process - cpu), "a second of CPU");
            _report.Add("as many as go, kept in a log", "size", file.Length / (batches * 2000.0), "bytes a change");
        }
        File.Delete(path);
    }

    private void SaveAndLoad()
    {
        using var saved = new MemoryStream();
        _report.Add("saved", "in", CpuClock.Of(() => _index.Save(saved)), "s CPU");
        _report.Add("saved", "size", saved.Length / (double)_index.Count, "bytes a vacancy");
        saved.Position = 0;
        VacancyIndex loaded = null!;
        _report.Add("loaded", "in", CpuClock.Of(() => loaded = VacancyIndex.Load(saved, _skills.Taxonomy, MatchPolicy.Default)), "s CPU");
        if (_jobSeekers.Take(20).Any(one => !loaded.Best(one, 20).SequenceEqual(_index.Best(one, 20))))
            throw new InvalidOperationException("What was loaded answers otherwise than what was saved.");
    }

    private double Told(string when, List<double> times)
    {
        times.Sort();
        _report.Add(when, "p50", times[times.Count / 2] * 1e3, "ms CPU");
        _report.Add(when, "p99", times[times.Count * 99 / 100] * 1e3, "ms CPU");
        return times[times.Count * 99 / 100];
    }

    private List<double> Search(TimeSpan phase)
    {
        var (times, start) = (new List<double>(), Stopwatch.GetTimestamp());
        for (var turn = 0; Stopwatch.GetElapsedTime(start) < phase; turn++)
            times.Add(CpuClock.Of(() => _index.Best(_jobSeekers[turn % _jobSeekers.Count], 20)));
        return times;
    }
}
