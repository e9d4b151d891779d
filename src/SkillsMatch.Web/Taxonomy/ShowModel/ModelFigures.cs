using SkillsMatch.Learning.Store;

namespace SkillsMatch.Web.Taxonomy.ShowModel;

/// <summary>What was measured on one set: the model, and the baselines of the same run.</summary>
/// <param name="Set">Name of the set, as its folder.</param>
/// <param name="Reciprocal">Mean reciprocal rank, 0 to 1.</param>
/// <param name="First">Share with a right answer in the first place, 0 to 1.</param>
/// <param name="FirstTen">Share with a right answer among the first ten, 0 to 1; null: not measured.</param>
/// <param name="Bm25">Mean reciprocal rank of BM25; null: not measured.</param>
/// <param name="CharTfIdf">The same of TF-IDF over pieces of words.</param>
internal sealed record ModelFigures(string Set, double Reciprocal, double First, double? FirstTen, double? Bm25, double? CharTfIdf)
{
    private const string Mrr = ".mrr";

    /// <summary>One line per set that the manifest has figures of, by name.</summary>
    public static IEnumerable<ModelFigures> Of(ModelManifest manifest) =>
        from key in manifest.Metrics.Keys
        where key.EndsWith(Mrr, StringComparison.Ordinal) && key.IndexOf('.', StringComparison.Ordinal) == key.Length - Mrr.Length
        let set = key[..^Mrr.Length]
        select new ModelFigures(
            set, manifest.Metrics[key], Find(manifest, set, "a1") ?? Find(manifest, set, "first") ?? 0, Find(manifest, set, "a10"),
            Find(manifest, set, "bm25.mrr"), Find(manifest, set, "charTfIdf.mrr"));

    private static double? Find(ModelManifest manifest, string set, string figure) =>
        manifest.Metrics.TryGetValue($"{set}.{figure}", out var value) ? value : null;
}
