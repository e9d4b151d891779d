using System.Collections.Immutable;
using SkillsMatch.Learning.Encoding;

namespace SkillsMatch.Learning.Evaluation;

/// <summary>
/// Measures how titles are linked, on a set in the MELO layout: every form is ranked for every query, cut at 100, ties broken as trec_eval
/// does. BM25 and character TF-IDF run on the same set, the latter also smoothed as ours is. Ours is trained on ESCO, which published encoders are not: say so beside the table.
/// </summary>
public static class MeloEvaluation
{
    /// <summary>Reads the folder, runs the model and both baselines.</summary>
    /// <exception cref="IOException">A file of the set is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file of the set is malformed.</exception>
    public static MeloReport Run(string folder, SkillEncoder encoder) =>
        Run(MeloSet.Read(folder), Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), encoder);

    /// <summary>The same for a set that is already read.</summary>
    internal static MeloReport Run(MeloSet set, string name, SkillEncoder encoder)
    {
        var plain = new EncoderScorer(encoder, set.Texts);
        var charTfIdf = new CharTfIdfScorer(set.Texts);
        var model = Measure(new ConceptSmoothedScorer(plain, set), set);
        return new MeloReport(
            name,
            encoder.ModelId,
            set.Queries.Length,
            set.Forms.Length,
            model.Scores.Form,
            model.Scores.Concept,
            Measure(plain, set).Scores,
            ImmutableSortedDictionary.CreateRange(
                StringComparer.Ordinal,
                [
                    KeyValuePair.Create("bm25", Measure(new Bm25Scorer(set.Texts), set).Scores),
                    KeyValuePair.Create("charTfIdf", Measure(charTfIdf, set).Scores),
                    KeyValuePair.Create("charTfIdfSmoothed", Measure(new ConceptSmoothedScorer(charTfIdf, set), set).Scores),
                ]))
        { Run = new TrecRun(encoder.ModelId.Replace('/', '-'), model.Rankings) };
    }

    private static (
        SystemScores Scores,
        ImmutableArray<(string Query, (string Form, float Score)[] Ranking)> Rankings) Measure(IFormScorer scorer, MeloSet set)
    {
        var formIds = set.Forms.Select(form => form.Id).ToArray();
        var concepts = ConceptForms.Of(set);
        var byForm = new QueryOutcome[set.Queries.Length];
        var byConcept = new QueryOutcome[set.Queries.Length];
        var rankings = new (string Query, (string Form, float Score)[] Ranking)[set.Queries.Length];
        Parallel.For(0, set.Queries.Length, query =>
        {
            var scores = new float[formIds.Length];
            scorer.Score(set.Queries[query].Text, scores);
            var ranking = TrecRanking.Of(formIds, scores);
            rankings[query] = (set.Queries[query].Id, ranking);
            byForm[query] = QueryOutcome.Of([.. ranking.Select(one => one.Id)], set.RightForms[query]);
            byConcept[query] = concepts.Outcome(scores, set.RightForms[query]);
        });
        return (new SystemScores(LinkingScores.Of(byForm), LinkingScores.Of(byConcept)), [.. rankings]);
    }
}
