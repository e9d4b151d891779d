using System.CommandLine;
using SkillsMatch.Learning.Store;
using SkillsMatch.Learning.Training;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Taxonomy.TrainModel;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Commands that publish a similarity model.</summary>
internal static class TrainingCommands
{
    public static Command Train()
    {
        var steps = new Option<int>("--steps") { Description = "Batches to train with.", DefaultValueFactory = _ => new TrainingSettings().Steps };
        var seed = new Option<int>("--seed") { Description = "Same seed and same data give the same model.", DefaultValueFactory = _ => new TrainingSettings().Seed };
        return Publishing(
            new Command("train", "Train on the taxonomy that is loaded, publish, and compute closeness with it.") { steps, seed },
            (training, parsed, measuring, ct) => training.RunAsync(
                new TrainingSettings { Steps = parsed.GetValue(steps), Seed = parsed.GetValue(seed) }, measuring, new TrainingProgressLine(), ct));
    }

    public static Command Measure() => Publishing(
        new Command("measure", "Measure the model that serves anew, fit its closeness, and publish it under the next generation."),
        (training, _, measuring, ct) => training.MeasureAsync(measuring, ct));

    private static Command Publishing(Command command, Func<ModelTraining, ParseResult, ModelMeasuring, CancellationToken, Task<PublishOutcome?>> publish)
    {
        var measure = new Option<string[]>("--measure") { Description = "Folder in the MELO layout whose figures go on the card; may be given more than once." };
        var crosswalk = new Option<string[]>("--crosswalk") { Description = "Human judgements (sourceId,sourceLabel,relation,targetUri) that closeness is fitted on." };
        var settings = CommandSettings.Argument();
        command.Add(measure);
        command.Add(crosswalk);
        command.Add(settings);
        command.SetAction((parsed, ct) => SkillsMatchCommands.GuardedAsync(async () =>
        {
            var given = parsed.GetValue(settings) ?? [];
            await using var database = await DatabaseInUse.OpenAsync(CommandSettings.Read(given), ct);
            await using var app = SkillsMatchHost.Build(CommandSettings.AsArguments(given), database.ConnectionString, ProcessRole.Web);
            var measuring = new ModelMeasuring(parsed.GetValue(measure) ?? [], parsed.GetValue(crosswalk) ?? []);
            return Say(await publish(app.Services.GetRequiredService<ModelTraining>(), parsed, measuring, ct));
        }));
        return command;
    }

    private static int Say(PublishOutcome? outcome)
    {
        Console.WriteLine(outcome switch
        {
            PublishOutcome.Published published => $"Published {published.Manifest.ModelId}, trained in {published.Manifest.TrainingSeconds:F0} s.",
            PublishOutcome.Overtaken overtaken => $"Not published: generation {overtaken.Found} was published meanwhile. Try again.",
            _ => "Another training is running on this database; nothing was done.",
        });
        return outcome is PublishOutcome.Published ? 0 : SkillsMatchCommands.Failed;
    }
}
