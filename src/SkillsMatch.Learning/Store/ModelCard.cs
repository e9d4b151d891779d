using System.Globalization;

namespace SkillsMatch.Learning.Store;

/// <summary>
/// Writes the card of a model: what it is, from what, how good, and what it must not be used for. Every figure comes from the manifest.
/// </summary>
internal static class ModelCard
{
    public static string Of(ModelManifest manifest) => string.Join("\n\n", Paragraphs(manifest)) + "\n";

    private static IEnumerable<string> Paragraphs(ModelManifest manifest) =>
    [
        $"# The skill encoder, generation {manifest.Generation}",
        "It turns a short text (a skill, a job title, a phrase of a vacancy, in Dutch or English) into 128 numbers, so that texts that mean "
            + "the same point the same way. The service uses it to find skills in texts and to say which skills come near each other. "
            + "It knows words, not people: no personal data went into it.",
        "## What it was trained on\n\n" + Sources(manifest),
        "## How good it is\n\n" + Figures(manifest),
        "mrr: mean of 1 ÷ the place of the first right answer; a1, a5, a10: share of titles with a right answer among the first 1, 5, 10; r10: share of "
            + "all right answers among the first 10; all at the level of names (forms), cut at 100 places. They are those of the model as the "
            + "service links titles: the cosine of a name, drawn a sixth of the way to the mean of all names of its concept. encoder is "
            + "the cosine alone; bm25 and charTfIdf are the baselines in the same run, charTfIdfSmoothed the latter drawn to the mean in the same way. unseen-labels: alternative Dutch names that were kept "
            + "out of this very training.",
        "To repeat the figures on a set in the layout of the MELO benchmark: `dotnet run -c Release --project src/SkillsMatch.Web -- model evaluate FOLDER`. "
            + "This model was trained on the taxonomy that such sets link to; published general encoders were not. Keep that in mind "
            + "when comparing.",
        "## How it works\n\n"
            + "A text is taken apart into words, pairs of words and pieces of three to five letters. Each of these has a row in a table "
            + "of 131,072 rows; "
            + "the vector of a text is the weighted sum of its rows. Training (contrastive, InfoNCE in both directions) moves the rows "
            + "so that two names "
            + "of one concept, a name and its description, an occupation and its skills, and related skills come together, and the "
            + "rest goes apart.",
        "ML.NET hosts and serves the model: `encoder.zip` is an ML.NET pipeline (custom mapping, then an ONNX table of signed bytes). "
            + "The contrastive trainer is our own, wrapped as an ML.NET estimator.",
        "## Closeness\n\n" + $"The cosine of two skills becomes a closeness from 0 to 1 by a rising line, fitted on {manifest.Closeness.FittedOn}. "
            + "Skills that the same occupations ask are lifted first, the more the less their names say; what the taxonomy states is a floor under it, and "
            + "pairs that a steward set apart are none."
            + Reliability(manifest.Closeness),
        "## Where it fails\n\n"
            + "Whole sentences link badly: split them into phrases first. Names that look alike but mean different things (driving "
            + "licences B and C, "
            + "languages) are kept apart by a rule, not by the model. Skills without a Dutch name in the taxonomy are known by their "
            + "English names only.",
        "## Make\n\n" + Make(manifest),
    ];

    private static string Sources(ModelManifest manifest)
    {
        var data = manifest.Data;
        var labels = string.Join(", ", data.Labels.Select(pair => Text($"{pair.Value:N0} {pair.Key}")));
        var lines = data.Sources.Select(source => source.Credit is null ? $"- {source.Name}" : $"- {source.Name}. {source.Credit}");
        return string.Join('\n', lines) + "\n\n" + Text(
            $"{data.Occupations:N0} occupations, {data.Skills:N0} skills, labels: {labels}; {data.Demands:N0} occupation–skill links.");
    }

    private static string Reliability(Closeness.ClosenessMap map) => map.Reliability is not { } bins
        ? string.Empty
        : "\n\nWhether it can be believed, on names kept out of the fit (five folds):\n\n| predicted | what people said | pairs |\n|---|---|---|\n"
            + string.Join('\n', bins.Select(bin => Text($"| {bin.Predicted:0.00} | {bin.Judged:0.00} | {bin.Pairs:N0} |")));

    private static string Figures(ModelManifest manifest) =>
        "| measure | value |\n|---|---|\n" + string.Join('\n', manifest.Metrics.Select(pair => Text($"| {pair.Key} | {pair.Value:0.###} |")));

    private static string Make(ModelManifest manifest)
    {
        var settings = manifest.Training;
        return string.Join('\n',
        [
            Text(
                $"- id `{manifest.ModelId}`, published {manifest.PublishedAt:yyyy-MM-dd}, {manifest.Size / 1e6:0.0} MB, trained in {manifest.TrainingSeconds:0} s"),
            $"- sha256 `{manifest.Sha256}`",
            $"- data fingerprint `{manifest.Data.Fingerprint}`",
            Text(
                $"- seed {settings.Seed}, {settings.Steps} batches of {settings.BatchSize} pairs, temperature {settings.Temperature}, dropout {settings.FeatureDropout}, learning rate {settings.LearningRate} ({settings.Decay})"),
            "- same data, settings and seed give the same file, byte for byte, on the same kind of processor",
        ]);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
