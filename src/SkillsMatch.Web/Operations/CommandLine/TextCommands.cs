using System.CommandLine;
using System.Globalization;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Evaluation.Texts;
using SkillsMatch.Learning.Texts;
using SkillsMatch.Learning.Vocabulary;
using SkillsMatch.Web.Taxonomy.SimilarityModel;
using SkillsMatch.Web.Taxonomy.TrainModel;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Commands that read texts. They need no database: the vocabulary is that of the seed data, the model the one that comes along.</summary>
internal static class TextCommands
{
    public static Command Text() => new("text", "Find skills in texts. Needs no database: it knows the skills of the seed data.") { Skills(), Evaluate() };

    private static Command Skills()
    {
        var file = new Argument<string>("file") { Description = "A text file in UTF-8; - or nothing: standard input.", DefaultValueFactory = _ => "-" };
        var title = new Option<string?>("--title") { Description = "The title, where it is known apart from the text." };
        var (model, json) = (ChosenModel.Option(), JsonOption());
        var command = new Command(
            "skills", "Print the skills, certificates, languages, licences, education level and hours in a vacancy, cv or course description, each with its words.")
        {
            file, title, model, json,
        };
        command.SetAction((parsed, ct) => SkillsMatchCommands.GuardedAsync(async () =>
        {
            var text = await ReadAsync(parsed.GetValue(file)!, ct);
            var seed = SeedVocabulary.Read();
            using var encoder = ChosenModel.Load(parsed.GetValue(model));
            var read = TextSkills.For(seed.ToVocabulary(), encoder).Recognise(text, parsed.GetValue(title));
            Console.WriteLine(parsed.GetValue(json) ? TextFindings.Json(read, text, seed) : TextFindings.Readable(read, text, seed));
            return 0;
        }));
        return command;
    }

    private static Command Evaluate()
    {
        var folder = new Argument<string>("folder") { Description = "A folder with gold passages (see the README in tests/SkillsMatch.Learning.Tests/Gold)." };
        var errors = new Option<bool>("--errors") { Description = "Also list what was wrong or missed in the dev half." };
        var esco = new Option<string[]>("--esco") { Description = "ESCO downloads: also measure the time with all their skills and occupations.", AllowMultipleArgumentsPerToken = true };
        var (model, json) = (ChosenModel.Option(), JsonOption());
        var command = new Command("evaluate", "Measure how well skills are found in texts, beside finding by name only.") { folder, model, errors, esco, json };
        command.SetAction((parsed, _) => SkillsMatchCommands.GuardedAsync(() =>
        {
            var seed = SeedVocabulary.Read();
            using var encoder = ChosenModel.Load(parsed.GetValue(model));
            var report = TextEvaluation.Run(parsed.GetValue(folder)!, seed.ToVocabulary(), encoder, seed.NameOf);
            Console.WriteLine(parsed.GetValue(json) ? TextTable.Json(report) : TextTable.Readable(report));
            if (parsed.GetValue(esco) is { Length: > 0 } sources)
                Console.WriteLine(TimeWith(EscoTaxonomy.Read(sources).ToVocabulary(), parsed.GetValue(folder)!, encoder));
            if (parsed.GetValue(errors))
                Console.WriteLine(string.Join('\n', report.DevErrors));
            return Task.FromResult(0);
        }));
        return command;
    }

    private static string TimeWith(SkillVocabulary vocabulary, string folder, SkillEncoder encoder) => string.Create(
        CultureInfo.InvariantCulture,
        $"{TextEvaluation.MillisecondsPer400Words(folder, vocabulary, encoder):F1} ms for 400 words with {vocabulary.Skills.Length} skills and {vocabulary.Occupations.Length} occupations");

    private static Option<bool> JsonOption() => new("--json") { Description = "Print one JSON object." };

    private static async Task<string> ReadAsync(string file, CancellationToken ct)
    {
        if (file != "-")
            return await File.ReadAllTextAsync(file, ct);
        using var input = new StreamReader(Console.OpenStandardInput());
        return await input.ReadToEndAsync(ct);
    }
}
