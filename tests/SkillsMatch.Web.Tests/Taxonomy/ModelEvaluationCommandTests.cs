using System.Text.Json;
using SkillsMatch.Web.Tests.Operations;

namespace SkillsMatch.Web.Tests.Taxonomy;

/// <summary>Measuring from the command line, on a machine without a database.</summary>
public sealed class ModelEvaluationCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("skillsmatch-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Unseen_occupations_are_measured_on_an_ESCO_download()
    {
        var said = await SaidAsync("model", "evaluate-unseen", Esco().WriteTo(_folder, "nl"), "--out", "2", "--steps", "5", "--json");

        Assert.Equal(2, said.GetProperty("demands").GetProperty("occupations").GetInt32());
        Assert.True(said.GetProperty("occupations").GetProperty("concept").GetProperty("mrr").GetDouble() > 0);
        Assert.Equal(["bm25", "charTfIdf", "charTfIdfSmoothed"], said.GetProperty("labels").GetProperty("baselines").EnumerateObject().Select(one => one.Name));
    }

    [Fact]
    public async Task Outside_names_are_measured_in_folds()
    {
        var crosswalk = Path.Combine(_folder, "crosswalk.csv");
        await File.WriteAllLinesAsync(
            crosswalk,
            ["sourceId,sourceLabel,relation,targetUri", .. new[] { "weld", "steel", "dutch", "php", "sort" }.Select(skill => $"K,kennen van {skill},closeMatch,{SampleEsco.Skill}{skill}")],
            TestContext.Current.CancellationToken);

        var said = await SaidAsync("model", "evaluate-crosswalk", crosswalk, Esco().WriteTo(_folder, "nl"), "--folds", "2", "--steps", "5", "--json");

        Assert.Equal(5, said.EnumerateArray().Sum(fold => fold.GetProperty("queries").GetInt32()));
    }

    [Fact]
    public async Task English_phrases_are_linked_with_the_model_that_comes_along()
    {
        var phrases = Path.Combine(_folder, "phrases.csv");
        await File.WriteAllTextAsync(
            phrases, "sentence,span,sub_span,label\nYou join metal .,join metal,,weld metal\nSmart people .,smart,,LABEL NOT PRESENT\n", TestContext.Current.CancellationToken);

        var said = await SaidAsync("model", "evaluate-phrases", phrases, Esco().WriteTo(_folder, "en"), "--json");

        Assert.Equal((1, 1.0), (said.GetProperty("phrases").GetInt32(), said.GetProperty("model").GetDouble()));
    }

    private static async Task<JsonElement> SaidAsync(params string[] arguments)
    {
        await using var process = ServiceProcess.StartWithoutPostgres(arguments);
        Assert.Equal(0, await process.ExitCodeAsync());
        var outcome = process.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Single(line => !line.StartsWith("{\"phase\"", StringComparison.Ordinal)); // how far the training is goes to standard error
        return JsonDocument.Parse(outcome).RootElement;
    }

    private static SampleEsco Esco()
    {
        var esco = SampleEsco.OfSize(10, 0);
        foreach (var work in new[] { "metselaar", "timmerman", "schilder", "kok", "bakker", "kapper", "verpleger", "tuinman" })
        {
            esco.Occupations.Add((work, "7112", work, work, $"leerling {work}\nervaren {work}\nassistent {work}"));
            esco.Demands.AddRange([(work, "s1", "essential"), (work, "s2", "optional")]);
        }

        return esco;
    }
}
