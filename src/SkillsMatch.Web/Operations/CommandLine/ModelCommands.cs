using System.CommandLine;
using SkillsMatch.Learning.Evaluation;
using SkillsMatch.Learning.Store;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Taxonomy.RefreshCloseness;
using SkillsMatch.Web.Taxonomy.SimilarityModel;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Commands about the similarity model.</summary>
internal static class ModelCommands
{
    public static Command Model()
    {
        var command = new Command("model", "Train, measure, list and choose similarity models.") { TrainingCommands.Train(), Evaluate(), TrainingCommands.Measure(), List(), Activate(), Rollback() };
        foreach (var evaluation in ModelEvaluations.All())
            command.Add(evaluation);
        return command;
    }

    private static Command Evaluate()
    {
        var folder = new Argument<string>("folder") { Description = "A folder with queries.tsv, corpus_elements.tsv, concept_mapping.tsv and annotations.tsv." };
        var model = ChosenModel.Option();
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var run = new Option<string?>("--run") { Description = "Write the ranking to this file in TREC format." };
        var command = new Command("evaluate", "Measure the model on a set in the MELO layout, beside BM25 and character TF-IDF. Needs no database.") { folder, model, json, run };
        command.SetAction((parsed, ct) => SkillsMatchCommands.GuardedAsync(async () =>
        {
            using var encoder = ChosenModel.Load(parsed.GetValue(model));
            var report = MeloEvaluation.Run(parsed.GetValue(folder)!, encoder);
            if (parsed.GetValue(run) is { } file)
                await WriteRunAsync(report, file);
            Console.WriteLine(parsed.GetValue(json) ? EvaluationTable.Json(report) : EvaluationTable.Readable(report));
            return 0;
        }));
        return command;
    }

    private static async Task WriteRunAsync(MeloReport report, string file)
    {
        await using var writer = new StreamWriter(file);
        report.Run.WriteTo(writer);
    }

    private static Command List() => OnModels(new Command("list", "Show the models that can be chosen."), (services, _, _) =>
    {
        var models = services.GetRequiredService<SimilarityModels>();
        Show("trained here", models.Own);
        Show("comes with the service", models.Shipped);
        return Task.CompletedTask;
    });

    private static void Show(string origin, ModelStore store)
    {
        foreach (var model in store.List())
            Console.WriteLine($"{(model.IsActive ? "*" : " ")} {model.Manifest.ModelId}  {model.Manifest.PublishedAt:yyyy-MM-dd HH:mm}  {origin}");
    }

    private static Command Rollback() => Switching("rollback", "Make the model before the active one active.", models => models.Own.Rollback());

    private static Command Activate()
    {
        var generation = new Argument<int>("generation") { Description = "The generation, as 'model list' shows it." };
        return Switching("activate", "Make one of the kept models active.", (models, parsed) => models.Own.Activate(parsed.GetValue(generation)), generation);
    }

    private static Command Switching(string name, string description, Func<SimilarityModels, ModelManifest> act) =>
        Switching(name, description, (models, _) => act(models));

    // Closeness was computed with the model that was active before: it follows at once.
    private static Command Switching(string name, string description, Func<SimilarityModels, ParseResult, ModelManifest> act, params Argument[] arguments)
    {
        var command = new Command(name, description);
        foreach (var argument in arguments)
            command.Add(argument);
        return OnModels(command, async (services, parsed, ct) =>
        {
            Console.WriteLine($"Active now: {act(services.GetRequiredService<SimilarityModels>(), parsed).ModelId}");
            await services.GetRequiredService<ClosenessRefresh>().RunAsync(ct);
        });
    }

    private static Command OnModels(Command command, Func<IServiceProvider, ParseResult, CancellationToken, Task> act)
    {
        var settings = CommandSettings.Argument();
        command.Add(settings);
        command.SetAction((parsed, ct) => SkillsMatchCommands.GuardedAsync(async () =>
        {
            var given = parsed.GetValue(settings) ?? [];
            await using var database = await DatabaseInUse.OpenAsync(CommandSettings.Read(given), ct);
            await using var app = SkillsMatchHost.Build(CommandSettings.AsArguments(given), database.ConnectionString, ProcessRole.Web);
            await act(app.Services, parsed, ct);
            return 0;
        }));
        return command;
    }
}
