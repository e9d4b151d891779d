using System.Collections.Immutable;
using System.CommandLine;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Exchange.Crosswalk;
using SkillsMatch.Learning.Evaluation;
using SkillsMatch.Learning.Evaluation.Everyday;
using SkillsMatch.Learning.Evaluation.Unseen;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Training;
using SkillsMatch.Web.Taxonomy.Search;
using SkillsMatch.Web.Taxonomy.SimilarityModel;
using SkillsMatch.Web.Taxonomy.TrainModel;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Commands that measure the model, or the way it is trained, on more than job titles. None needs a database.</summary>
internal static class ModelEvaluations
{
    public static IEnumerable<Command> All() => [Everyday(), Unseen(), Ablation(), Crosswalk(), Together(), Phrases()];

    private static Command Everyday()
    {
        var file = new Argument<string>("file") { Description = "Lines of: dev or test, what people type, ids of the right seed occupations, with tabs between." };
        var (model, json) = (ChosenModel.Option(), Json());
        var misses = new Option<bool>("--misses") { Description = "Also list what the search missed in the dev half." };
        var command = new Command("evaluate-everyday", "Measure whether everyday words lead to the right occupation in the search that people use.") { file, model, misses, json };
        command.SetAction((parsed, _) => SkillsMatchCommands.GuardedAsync(() =>
        {
            var seed = SeedVocabulary.Read();
            using var encoder = ChosenModel.Load(parsed.GetValue(model));
            var occupations = seed.ToVocabulary().Occupations;
            var search = ConceptSearch.Over(
                occupations.SelectMany(one => one.Labels, (one, label) => new SearchLabel(one.Id.Value, label.Text, SearchLabel.WeightOf(label.Preferred, isOfRegion: true))), encoder);
            var report = EverydayEvaluation.Run(
                EverydayPair.Read(parsed.GetValue(file)!), occupations, encoder, seed.NameOf, (asked, limit) => search.Find(asked, limit).Select(hit => new OccupationId(hit.Concept)));
            Console.WriteLine(parsed.GetValue(json) ? EvaluationTable.Json(report) : EvaluationTable.Readable(report));
            if (parsed.GetValue(misses))
                Console.WriteLine(string.Join('\n', report.Outcomes[0].DevMisses));
            return Task.FromResult(0);
        }));
        return command;
    }

    private static Command Unseen()
    {
        var (esco, steps, seed, json) = (Esco(), Steps(), Seed(), Json());
        var count = new Option<int>("--out") { Description = "Occupations, and labels of other occupations, kept out of the training.", DefaultValueFactory = _ => 300 };
        var command = new Command("evaluate-unseen", "Train without some occupations and labels, and measure on them. Takes as long as a training.") { esco, count, steps, seed, json };
        command.SetAction((parsed, ct) => SkillsMatchCommands.GuardedAsync(async () =>
        {
            var report = await UnseenEvaluation.RunAsync(
                EscoTaxonomy.Read(parsed.GetValue(esco)!), parsed.GetValue(count), new TrainingSettings { Steps = parsed.GetValue(steps), Seed = parsed.GetValue(seed) },
                new TrainingProgressLine(onError: true), ct);
            Console.WriteLine(parsed.GetValue(json) ? EvaluationTable.Json(report) : EvaluationTable.Readable(report));
            return 0;
        }));
        return command;
    }

    private static Command Ablation()
    {
        var (esco, steps, seed) = (Esco(), Steps(), Seed());
        var count = new Option<int>("--out") { Description = "Occupations, and labels of other occupations, kept out of the training.", DefaultValueFactory = _ => 300 };
        var command = new Command("evaluate-ablation", "Train without each part in turn, to see what it is worth. Takes eight trainings; --steps 1500 keeps it short.") { esco, count, steps, seed };
        command.SetAction((parsed, ct) => SkillsMatchCommands.GuardedAsync(async () =>
        {
            Console.WriteLine(EvaluationTable.AblationHead);
            var settings = new TrainingSettings { Steps = parsed.GetValue(steps), Seed = parsed.GetValue(seed) };
            await foreach (var outcome in AblationEvaluation.RunAsync(
                EscoTaxonomy.Read(parsed.GetValue(esco)!), parsed.GetValue(count), settings, new TrainingProgressLine(onError: true), ct))
                Console.WriteLine(EvaluationTable.Line(outcome));
            return 0;
        }));
        return command;
    }

    private static Command Crosswalk()
    {
        var crosswalk = new Argument<string>("crosswalk") { Description = "Human judgements (sourceId,sourceLabel,relation,targetUri); exact and close ones are used." };
        var (esco, steps, seed, json) = (Esco(), Steps(), Seed(), Json());
        var folds = new Option<int>("--folds") { Description = "Parts; each is measured with a model trained on the others.", DefaultValueFactory = _ => 5 };
        var command = new Command("evaluate-crosswalk", "Link outside names (Flemish competences, for instance) to skills, in folds by skill. Takes as long as a training per fold.") { crosswalk, esco, folds, steps, seed, json };
        command.SetAction((parsed, ct) => SkillsMatchCommands.GuardedAsync(async () =>
        {
            ImmutableArray<CrosswalkName> names =
            [
                .. CrosswalkReader.Read(parsed.GetValue(crosswalk)!).Where(line => line.Relation is "exactMatch" or "closeMatch")
                    .Select(line => new CrosswalkName(line.TargetUri, "nl", line.SourceLabel)),
            ];
            var reports = await CrosswalkEvaluation.RunAsync(
                EscoTaxonomy.Read(parsed.GetValue(esco)!), names, Math.Max(2, parsed.GetValue(folds)),
                new TrainingSettings { Steps = parsed.GetValue(steps), Seed = parsed.GetValue(seed) }, new TrainingProgressLine(onError: true), ct);
            Console.WriteLine(parsed.GetValue(json) ? EvaluationTable.Json(reports) : EvaluationTable.Readable(reports));
            return 0;
        }));
        return command;
    }

    private static Command Together()
    {
        var crosswalk = new Argument<string>("crosswalk") { Description = "Human judgements (sourceId,sourceLabel,relation,targetUri)." };
        var (esco, model, json) = (Esco(), ChosenModel.Option(), Json());
        var command = new Command("evaluate-together", "Count whether skills that the same occupations ask are judged related more often than others with names as alike.") { crosswalk, esco, model, json };
        command.SetAction((parsed, _) => SkillsMatchCommands.GuardedAsync(() =>
        {
            using var encoder = ChosenModel.Load(parsed.GetValue(model));
            var bands = CoOccurrenceEvaluation.Run(
                EscoTaxonomy.Read(parsed.GetValue(esco)!),
                CrosswalkReader.Read(parsed.GetValue(crosswalk)!).Select(line => new OutsideLink(line.SourceId, line.TargetUri, line.Relation is "exactMatch" or "closeMatch")),
                encoder);
            Console.WriteLine(parsed.GetValue(json) ? EvaluationTable.Json(bands) : EvaluationTable.Readable(bands));
            return Task.FromResult(0);
        }));
        return command;
    }

    private static Command Phrases()
    {
        var file = new Argument<string>("file") { Description = "English phrases of vacancies (sentence,span,sub_span,label)." };
        var (esco, model, json) = (Esco(), ChosenModel.Option(), Json());
        var command = new Command("evaluate-phrases", "Link phrases of English vacancies to skills.") { file, esco, model, json };
        command.SetAction((parsed, _) => SkillsMatchCommands.GuardedAsync(() =>
        {
            var phrases = PhraseLabelReader.Read(parsed.GetValue(file)!)
                .GroupBy(line => (line.Sentence, Text: string.IsNullOrWhiteSpace(line.SubSpan) ? line.Span : line.SubSpan))
                .Select(group => new LabelledPhrase(group.Key.Text, [.. group.Select(line => line.Label)]));
            using var encoder = ChosenModel.Load(parsed.GetValue(model));
            var report = PhraseEvaluation.Run(phrases, EscoTaxonomy.Read(parsed.GetValue(esco)!), "en", encoder);
            Console.WriteLine(parsed.GetValue(json) ? EvaluationTable.Json(report) : EvaluationTable.Readable(report));
            return Task.FromResult(0);
        }));
        return command;
    }

    private static Argument<string[]> Esco() => new("esco") { Arity = ArgumentArity.OneOrMore, Description = "ESCO downloads, zips or folders, one per language." };

    private static Option<int> Steps() => new("--steps") { Description = "Batches to train with.", DefaultValueFactory = _ => new TrainingSettings().Steps };

    private static Option<int> Seed() => new("--seed") { Description = "Same seed, same split, same model.", DefaultValueFactory = _ => new TrainingSettings().Seed };

    private static Option<bool> Json() => new("--json") { Description = "Print one JSON object." };
}
