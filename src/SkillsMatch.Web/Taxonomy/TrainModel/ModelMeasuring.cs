using System.Collections.Immutable;
using SkillsMatch.Exchange.Crosswalk;
using SkillsMatch.Learning.Closeness;
using SkillsMatch.Learning.Evaluation;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Web.Taxonomy.TrainModel;

/// <summary>What is measured on a model before it is published.</summary>
/// <param name="Sets">Folders in the layout of the MELO benchmark; their figures go into the manifest and on the card.</param>
/// <param name="Crosswalks">Crosswalk files that the map from cosine to closeness is fitted on; none: the default map.</param>
internal sealed record ModelMeasuring(IReadOnlyList<string> Sets, IReadOnlyList<string> Crosswalks)
{
    public static ModelMeasuring None { get; } = new([], []);

    /// <summary>The same model with its figures and its map.</summary>
    public TrainedEncoder Of(TrainedEncoder trained, TrainingTaxonomy taxonomy)
    {
        using var encoder = trained.ToEncoder();
        MeloReport[] reports = [.. Sets.Select(set => MeloEvaluation.Run(set, encoder))];
        var kept = trained.Metrics.Keys.Where(name => !Array.Exists(reports, report => name.StartsWith(report.Set + ".", StringComparison.Ordinal)));
        return trained with
        {
            Metrics = kept.ToImmutableSortedDictionary(name => name, name => trained.Metrics[name], StringComparer.Ordinal)
                .SetItems(reports.SelectMany(report => report.ToMetrics())),
            Closeness = Crosswalks.Count == 0 ? trained.Closeness : ClosenessCalibration.Fit(Judgements(taxonomy), string.Join(", ", Crosswalks.Select(Path.GetFileName)), encoder),
        };
    }

    private ImmutableArray<ClosenessJudgement> Judgements(TrainingTaxonomy taxonomy)
    {
        var names = taxonomy.Concepts.Where(one => one.Labels.Length > 0).ToDictionary(one => one.Key, NameOf, StringComparer.Ordinal);
        return [.. Crosswalks.SelectMany(CrosswalkReader.Read).Where(line => names.ContainsKey(line.TargetUri))
            .Select(line => new ClosenessJudgement(line.SourceLabel, names[line.TargetUri], RelationOf(line.Relation)))];
    }

    private static string NameOf(TrainingConcept concept) =>
        concept.Labels.OrderByDescending(label => label.Language == "nl").ThenByDescending(label => label.Preferred).First().Text;

    private static JudgedRelation RelationOf(string relation) => relation switch
    {
        "exactMatch" => JudgedRelation.Exact,
        "closeMatch" => JudgedRelation.Close,
        _ => JudgedRelation.BroaderOrNarrower,
    };
}
