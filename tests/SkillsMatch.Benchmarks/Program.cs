using SkillsMatch.Benchmarks;

return args switch
{
    ["peers", .. var rest] => Run(() => PeersBench.Run(Number(rest, "--vacancies", 100_000), rest.Contains("--json"))),
    ["region", .. var rest] => Run(() => PairsBench.Run("region", Number(rest, "--job-seekers", 50_000), Number(rest, "--vacancies", 20_000), 2, rest.Contains("--json"))),
    ["country", .. var rest] => Run(() => PairsBench.Run("country", Number(rest, "--job-seekers", 1_000_000), Number(rest, "--vacancies", 400_000), 2, rest.Contains("--json"))),
    ["changes", .. var rest] => Run(() => ChangesBench.Run(Number(rest, "--vacancies", 1_000_000), rest.Contains("--json"))),
    ["http", .. var rest] => Run(() => HttpBench.Run(
        Text(rest, "--address", "http://127.0.0.1:5080"), Number(rest, "--seconds", 20), Number(rest, "--process", 0), rest.Contains("--json"))),
    ["dense", .. var rest] => Run(() => DenseBench.Run(
        Number(rest, "--rows", 200_000), Number(rest, "--dimension", 384), Number(rest, "--queries", 768), rest.Contains("--json"))),
    ["curve", .. var rest] => Run(() => CurveBench.Run(Number(rest, "--up-to", 3_000_000), rest is [.., var file] && file.EndsWith(".svg", StringComparison.Ordinal) ? file : null, rest.Contains("--json"))),
    ["encoder", .. var rest] => Run(() => EncoderBench.Run(rest is [var folder, ..] && folder != "--json" ? folder : "models/encoder", rest.Contains("--json"))),
    ["micro"] => Run(MicroBench.Run),
    _ => Usage(),
};

static int Run(Action work)
{
    work();
    return 0;
}

static int Number(string[] args, string name, int otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var place ? int.Parse(args[place + 1]) : otherwise;

static string Text(string[] args, string name, string otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var place ? args[place + 1] : otherwise;

static int Usage()
{
    Console.Error.WriteLine("""
        peers [--vacancies N] [--json]               one query, beside Lucene.Net, DuckDB and PostgreSQL; 100,000 vacancies end within a minute
        region [--job-seekers N] [--vacancies N] [--json]     all pairs, 50,000 × 20,000, beside DuckDB
        country [--job-seekers N] [--vacancies N] [--json]    all pairs, 1,000,000 × 400,000
        changes [--vacancies N] [--json]             searching while vacancies change, saving and loading
        http [--address A] [--seconds N] [--process PID] [--json]
                                                     the match list over HTTP, on a service that runs; .ci/match-speed.sh starts one
        dense [--rows N] [--dimension N] [--queries N] [--json]   the nearest of many vectors, beside what the machine can multiply at best
        curve [--up-to N] [--json] [FILE.svg]        one query by the number of vacancies, from 10,000 on
        micro                                        single questions with what they allocate, by BenchmarkDotNet
        encoder [FOLDER] [--json]                    the similarity model: loading, memory, texts a second; models/encoder without FOLDER
        """);
    return 2;
}
