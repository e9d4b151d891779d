using System.CommandLine;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Region.GenerateSynthetic;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>The command that makes a synthetic region, for load tests and benchmarks. It works beside a running service too.</summary>
internal static class GenerateCommand
{
    private const int Most = 2_000_000;

    public static Command Generate()
    {
        var vacancies = Number("--vacancies", "How many vacancies.", 20_000);
        var jobSeekers = Number("--job-seekers", "How many job seekers.", 50_000);
        var training = Number("--training", "How many training offers.", 1_000);
        var seed = new Option<int>("--seed") { Description = "The same seed on the same day gives the same rows.", DefaultValueFactory = _ => 1 };
        var settings = CommandSettings.Argument();
        var command = new Command("generate", "Make a synthetic region of any size, in the place of the synthetic one that was there. All 0 takes it away.")
        {
            vacancies, jobSeekers, training, seed, settings,
        };
        command.SetAction((parsed, ct) => SkillsMatchCommands.GuardedAsync(() => GenerateAsync(
            new SyntheticSize(parsed.GetValue(vacancies), parsed.GetValue(jobSeekers), parsed.GetValue(training), parsed.GetValue(seed)),
            parsed.GetValue(settings) ?? [], ct)));
        return command;
    }

    private static Option<int> Number(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > Most)
                result.AddError($"{name} must be 0 to {Most:N0}.");
        });
        return option;
    }

    private static async Task<int> GenerateAsync(SyntheticSize size, string[] settings, CancellationToken ct)
    {
        await using var database = await DatabaseInUse.JoinAsync(CommandSettings.Read(settings), ct);
        if (!await Migration.IsReadyAsync(database, ct))
            return SkillsMatchCommands.Failed;
        await using var app = SkillsMatchHost.Build(CommandSettings.AsArguments(settings), database.ConnectionString, ProcessRole.Web);
        await app.Services.GetRequiredService<SyntheticRegion>().GenerateAsync(size, new WrittenLine(), ct);
        Console.WriteLine("Done. All of it is marked as synthetic; 'generate' with three zeros takes it away again.");
        return 0;
    }

    private sealed class WrittenLine : IProgress<string>
    {
        public void Report(string value) => Console.WriteLine(value);
    }
}
