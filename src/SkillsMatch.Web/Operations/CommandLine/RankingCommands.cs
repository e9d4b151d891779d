using System.CommandLine;
using System.Globalization;
using System.Text;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Learning.Ranking.Simulation;
using SkillsMatch.Web.Matching.LearnFromFeedback;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Commands about the ranking that learns from judgements.</summary>
internal static class RankingCommands
{
    public static Command Ranking() => new("ranking", "The ranking that learns from judgements of people.") { Simulate(), Train() };

    private static Command Simulate()
    {
        var usual = new SimulationSettings();
        var people = new Option<int>("--job-seekers") { Description = "How many people judge their list.", DefaultValueFactory = _ => usual.JobSeekers };
        var seed = new Option<int>("--seed") { Description = "Same seed, same outcome.", DefaultValueFactory = _ => usual.Seed };
        var random = new Option<bool>("--random") { Description = "They judge by lot: nothing is there to be learned, and nothing may be promoted." };
        people.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 100 or > 100_000)
                result.AddError("--job-seekers must be 100 to 100,000.");
        });
        var command = new Command("simulate", "Show on simulated people with a known taste how much is learned. Needs no database.") { people, seed, random };
        command.SetAction((parsed, _) => SkillsMatchCommands.GuardedAsync(() =>
        {
            var report = RankingSimulation.Run(new SimulationSettings(parsed.GetValue(people), parsed.GetValue(seed), parsed.GetValue(random)));
            Console.WriteLine(Told(report));
            return Task.FromResult(0);
        }));
        return command;
    }

    private static Command Train()
    {
        var settings = CommandSettings.Argument();
        var command = new Command("train", "Learn from the judgements kept, as the service does each night.") { settings };
        command.SetAction((parsed, ct) => SkillsMatchCommands.GuardedAsync(async () =>
        {
            var given = parsed.GetValue(settings) ?? [];
            await using var database = await DatabaseInUse.OpenAsync(CommandSettings.Read(given), ct);
            await using var app = SkillsMatchHost.Build(CommandSettings.AsArguments(given), database.ConnectionString, ProcessRole.Web);
            Console.WriteLine(await app.Services.GetRequiredService<FeedbackLearning>().RunAsync(ct) is { } outcome
                ? Told(outcome)
                : "Another training is running on this database; nothing was done.");
            return 0;
        }));
        return command;
    }

    private static string Told(SimulationReport report)
    {
        var text = new StringBuilder().AppendLine(Line($"{report.Judgements} judgements")).AppendLine(Told(report.Outcome));
        text.AppendLine().AppendLine("nDCG@10 on new people, by their true taste");
        foreach (var (name, value) in new[] { ("plain order", report.Plain), ("best possible", report.Best), ("best within the bound", report.BestWithinBound), ("learned", report.Learned) })
            text.AppendLine(Line($"  {name,-24}{value:F4}"));
        return text.Append(Line($"recovered: {report.Recovered:P1} of what is possible, {report.RecoveredWithinBound:P1} of what the bound allows")).ToString();
    }

    private static string Told(RankingOutcome outcome)
    {
        var text = new StringBuilder();
        if (Trained(outcome) is { } trained)
        {
            text.AppendLine(Line($"looking falls with place to the power -{trained.Bias.Steepness:F2} (estimated from the judgements)"))
                .AppendLine(GateLine("familiar occupations", trained.Gate.Familiar))
                .AppendLine(GateLine("unseen occupations", trained.Gate.Unseen));
        }

        return text.Append(outcome switch
        {
            RankingOutcome.Promoted => "promoted",
            RankingOutcome.TurnedAway => "turned away at the gate: the plain order stays",
            RankingOutcome.TooLittle few => Line($"too little to learn from: {few.Judgements} judgements over {few.Occupations} occupations"),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        }).ToString();
    }

    private static TrainedRanking? Trained(RankingOutcome outcome) => outcome switch
    {
        RankingOutcome.Promoted promoted => promoted.Trained,
        RankingOutcome.TurnedAway away => away.Trained,
        _ => null,
    };

    private static string GateLine(string name, OrderGain gain) => Line(
        $"gate, {name,-22} nDCG@10 {gain.Plain:F4} -> {gain.Learned:F4} (gain {gain.Gain:+0.0000;-0.0000} ± {gain.StandardError:F4}, {gain.Lists} lists)");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
