using SkillsMatch.Benchmarks;

return args switch
{
    ["peers", .. var rest] => Run(() => PeersBench.Run(Number(rest, "--vacancies", 100_000), rest.Contains("--json"))),
    ["region", .. var rest] => Run(() => PairsBench.Run("region", Number(rest, "--job-seekers", 50_000), Number(rest, "--vacancies", 20_000), 2)),
    ["country", .. var rest] => Run(() => PairsBench.Run("country", Number(rest, "--job-seekers", 1_000_000), Number(rest, "--vacancies", 400_000), 2)),
    _ => Usage(),
};

static int Run(Action work)
{
    work();
    return 0;
}

static int Number(string[] args, string name, int otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var place ? int.Parse(args[place + 1]) : otherwise;

static int Usage()
{
    Console.Error.WriteLine("peers [--vacancies N] [--json] | region [--job-seekers N] [--vacancies N] | country [--job-seekers N] [--vacancies N]");
    return 2;
}
