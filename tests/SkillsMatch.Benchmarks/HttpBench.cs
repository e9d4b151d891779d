using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SkillsMatch.Benchmarks;

/// <summary>
/// The match list of stored job seekers over HTTP, on a service that runs: first 100 requests a second whether or not the earlier ones were
/// answered, with the time of each counted from when it was due; then as many as go. Every answer is looked at.
/// </summary>
internal sealed class HttpBench : IDisposable
{
    private const int PerSecond = 100;
    private const int AtOnce = 16;
    private static readonly string[] Work =
        ["lasser", "verpleegkundige", "kok", "timmerman", "boekhouder", "magazijnmedewerker", "elektromonteur", "chauffeur", "schilder", "verzorgende"];
    private static readonly string[] Homes = ["3311", "3313", "3316", "3351", "3371", "3331", "3342", "3361"];

    private readonly HttpClient _client;
    private readonly Report _report = new();
    private readonly List<(string Path, string Code)> _people = [];

    private HttpBench(string address) => _client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256 })
    {
        BaseAddress = new Uri(address),
    };

    public static void Run(string address, int seconds, int process, bool asJson)
    {
        using var bench = new HttpBench(address);
        bench.RunAsync(seconds, process).GetAwaiter().GetResult();
        bench._report.Print($"The match list of {bench._people.Count} stored job seekers on {address}", asJson);
    }

    public void Dispose() => _client.Dispose();

    private async Task RunAsync(int seconds, int process)
    {
        for (var person = 0; person < 80; person++)
            await MakeAsync(person);
        await SaturatedAsync(Math.Max(10, seconds / 2)); // warm: until then the service runs code that was compiled in haste
        Add($"{PerSecond} a second", await AtFixedRateAsync(seconds), seconds);
        var before = CpuOf(process);
        var watch = Stopwatch.StartNew();
        var answers = await SaturatedAsync(seconds);
        Add("as many as go", answers, watch.Elapsed.TotalSeconds);
        if (before is { } cpu)
            _report.Add("as many as go", "CPU of the service", (CpuOf(process)!.Value - cpu).TotalMilliseconds / answers.Count, "ms a request");
    }

    // A profile with the skills of an occupation, made as anybody makes one.
    private async Task MakeAsync(int number)
    {
        var found = await _client.GetFromJsonAsync<JsonNode>($"/v1/beroepen?zoek={Work[number % Work.Length]}");
        var occupation = found!["beroepen"]![number / Work.Length % found["beroepen"]!.AsArray().Count]!["beroep"]!["id"]!.GetValue<int>();
        var asked = await _client.GetFromJsonAsync<JsonNode>($"/v1/beroepen/{occupation}");
        var skills = Ids(asked!).Take(4 + number % 9).Select(id => new { vaardigheidId = id });
        var profile = new
        {
            vaardigheden = skills,
            werkervaring = new[] { new { beroepId = occupation, jaren = 4 } },
            pc4 = Homes[number % Homes.Length],
            vervoermiddel = "auto",
            reistijdMaximaal = 20 + 10 * (number % 4),
            urenMinimaal = 24,
            urenMaximaal = 40,
        };
        using var made = await _client.PostAsJsonAsync("/v1/werkzoekenden", profile);
        made.EnsureSuccessStatusCode();
        var told = await made.Content.ReadFromJsonAsync<JsonNode>();
        _people.Add(($"/v1/werkzoekenden/{told!["id"]}/matches", told["terugkeercode"]!.GetValue<string>()));
    }

    private static IEnumerable<int> Ids(JsonNode asked) =>
        asked["essentieel"]!.AsArray().Concat(asked["gewenst"]!.AsArray()).Select(one => one!["id"]!.GetValue<int>()).Distinct();

    private async Task<ConcurrentBag<Answer>> AtFixedRateAsync(int seconds)
    {
        var answers = new ConcurrentBag<Answer>();
        var running = new List<Task>();
        var watch = Stopwatch.StartNew();
        for (var turn = 0; turn < seconds * PerSecond; turn++)
        {
            var due = TimeSpan.FromSeconds((double)turn / PerSecond);
            if (due > watch.Elapsed)
                await Task.Delay(due - watch.Elapsed);
            var number = turn;
            running.Add(Task.Run(async () => answers.Add(await AskAsync(number, () => watch.Elapsed - due))));
        }
        await Task.WhenAll(running);
        return answers;
    }

    private async Task<ConcurrentBag<Answer>> SaturatedAsync(int seconds)
    {
        var answers = new ConcurrentBag<Answer>();
        var (watch, next) = (Stopwatch.StartNew(), 0);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (watch.Elapsed.TotalSeconds < seconds)
            {
                var since = watch.Elapsed;
                answers.Add(await AskAsync(Interlocked.Increment(ref next), () => watch.Elapsed - since));
            }
        })));
        return answers;
    }

    private async Task<Answer> AskAsync(int number, Func<TimeSpan> took)
    {
        var (path, code) = _people[number % _people.Count];
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", code);
        using var answer = await _client.SendAsync(request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        var isRight = answer.IsSuccessStatusCode && body.AsSpan().IndexOf("\"matches\":[{\"plek\":1,"u8) >= 0;
        return new Answer(took().TotalMilliseconds, body.Length, isRight);
    }

    private void Add(string phase, IReadOnlyCollection<Answer> answers, double seconds)
    {
        var times = answers.Select(one => one.Milliseconds).Order().ToArray();
        _report.Add(phase, "requests", answers.Count / seconds, "a second");
        _report.Add(phase, "p50", times[times.Length / 2], "ms");
        _report.Add(phase, "p99", times[(int)(times.Length * 0.99)], "ms");
        _report.Add(phase, "slowest", times[^1], "ms");
        _report.Add(phase, "errors and empty lists", answers.Count(one => !one.IsRight), "");
        _report.Add(phase, "size of an answer", answers.Average(one => one.Bytes) / 1000, "kB");
    }

    private static TimeSpan? CpuOf(int process)
    {
        if (process == 0)
            return null;
        using var one = Process.GetProcessById(process);
        return one.TotalProcessorTime;
    }

    private sealed record Answer(double Milliseconds, int Bytes, bool IsRight);
}
