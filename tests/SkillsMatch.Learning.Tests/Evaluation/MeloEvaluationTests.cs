using SkillsMatch.Learning.Evaluation;
using SkillsMatch.Learning.Tests.Sources;

namespace SkillsMatch.Learning.Tests.Evaluation;

public sealed class MeloEvaluationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_small_set_is_scored_by_hand()
    {
        Write(
            "Q1\tlasser\nQ2\tkok\n",
            "F1\tlasser\nF2\tkokkin\nF3\tboekhouder\n",
            "F1\tc/lasser\nF2\tc/kok\nF3\tc/boekhouder\n",
            "Q1\t0\tF1\t1\nQ2\t0\tF3\t1\n");
        var encoder = (await SmallEncoder.TrainedAsync()).ToEncoder();

        var report = MeloEvaluation.Run(_folder.Path, encoder);

        // the welder is found first, the bookkeeper second or third behind the cook
        Assert.Equal((2, 3), (report.Queries, report.Forms));
        Assert.InRange(report.Form.Mrr, (1 + (1.0 / 3)) / 2, (1 + 0.5) / 2);
        Assert.Equal((0.5, 1.0, 1.0), (report.Form.A1, report.Form.A5, report.Form.R10));
        Assert.Equal(["bm25", "charTfIdf", "charTfIdfSmoothed"], report.Baselines.Keys);
        using var run = new StringWriter();
        report.Run.WriteTo(run);
        Assert.StartsWith("Q1 Q0 F1 1 ", run.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_scores_are_ranked_by_falling_id_and_cut_at_a_hundred()
    {
        string[] ids = [.. Enumerable.Range(0, 250).Select(i => $"F{i:000}")];
        var scores = new float[250];
        scores[3] = 1;

        var ranking = TrecRanking.Of(ids, scores);

        Assert.Equal(100, ranking.Length);
        Assert.Equal(["F003", "F249", "F248"], ranking.Take(3).Select(one => one.Id));
    }

    [Fact]
    public void Recall_counts_all_right_answers_and_the_first_place_only_the_best()
    {
        var outcome = QueryOutcome.Of([.. Enumerable.Range(0, 20).Select(i => $"F{i}")], ["F1", "F5", "F15", "elsewhere"]);

        Assert.Equal(2, outcome.First);
        Assert.Equal(0.5, outcome.Recall10);
    }

    [Fact]
    public void A_missing_file_and_a_short_line_are_named()
    {
        Write("Q1\tlasser\n", "F1\n", "F1\tc\n", "Q1\t0\tF1\t1\n");

        Assert.Contains(
            "corpus_elements.tsv, line 1",
            Assert.Throws<InvalidDataException>(() => MeloSet.Read(_folder.Path)).Message,
            StringComparison.Ordinal);
        File.Delete(Path.Combine(_folder.Path, "annotations.tsv"));
        File.WriteAllText(Path.Combine(_folder.Path, "corpus_elements.tsv"), "F1\tx\n");
        Assert.Contains(
            "annotations.tsv", Assert.Throws<FileNotFoundException>(() => MeloSet.Read(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_baselines_stand_where_they_were_published()
    {
        var report = MeloEvaluation.Run(SharedFolder.Data("melo-bel-nl"), (await SmallEncoder.TrainedAsync()).ToEncoder());

        Assert.InRange(report.Baselines["bm25"].Form.Mrr, 0.44, 0.52);
        Assert.InRange(report.Baselines["charTfIdf"].Form.Mrr, 0.53, 0.60);
    }

    private void Write(string queries, string forms, string concepts, string annotations)
    {
        File.WriteAllText(Path.Combine(_folder.Path, "queries.tsv"), queries);
        File.WriteAllText(Path.Combine(_folder.Path, "corpus_elements.tsv"), forms);
        File.WriteAllText(Path.Combine(_folder.Path, "concept_mapping.tsv"), concepts);
        File.WriteAllText(Path.Combine(_folder.Path, "annotations.tsv"), annotations);
    }
}
