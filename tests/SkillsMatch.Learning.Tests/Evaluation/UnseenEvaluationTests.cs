using System.Collections.Immutable;
using SkillsMatch.Learning.Evaluation.Unseen;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Tests.Sources;

namespace SkillsMatch.Learning.Tests.Evaluation;

/// <summary>Measuring on what was kept out of training, on a taxonomy of a dozen occupations.</summary>
public sealed class UnseenEvaluationTests
{
    private static readonly TrainingTaxonomy Taxonomy = SmallTaxonomy.Create();

    [Fact]
    public void What_is_kept_out_is_nowhere_in_training()
    {
        var split = TaxonomySplit.Of(Taxonomy, 3, seed: 42, "nl");

        Assert.Equal((3, 3), (split.Occupations.Length, split.Labels.Length));
        var left = split.Training.Concepts.ToDictionary(one => one.Key);
        Assert.All(split.Occupations, one => Assert.DoesNotContain(one.Key, left.Keys));
        Assert.All(split.Labels, label => Assert.DoesNotContain(label.Text, left[label.Occupation].Labels.Select(one => one.Text)));
        Assert.Empty(split.Labels.Select(label => label.Occupation).Intersect(split.Occupations.Select(one => one.Key)));
        Assert.Equal(Taxonomy.Concepts.Length - 3, left.Count);
    }

    [Fact]
    public void The_same_seed_keeps_out_the_same_in_whatever_order_the_concepts_come()
    {
        var turned = Taxonomy with { Concepts = [.. Taxonomy.Concepts.Reverse()] };

        Assert.Equal(Keys(TaxonomySplit.Of(Taxonomy, 3, 42, "nl")), Keys(TaxonomySplit.Of(turned, 3, 42, "nl")));
        Assert.NotEqual(Keys(TaxonomySplit.Of(Taxonomy, 3, 42, "nl")), Keys(TaxonomySplit.Of(Taxonomy, 3, 43, "nl")));
    }

    [Fact]
    public async Task Labels_occupations_and_demands_are_measured_on_one_training()
    {
        var report = await UnseenEvaluation.RunAsync(Taxonomy, 3, SmallEncoder.Settings, cancellation: TestContext.Current.CancellationToken);

        var asked = TaxonomySplit.Of(Taxonomy, 3, SmallEncoder.Settings.Seed, "nl").Occupations.Sum(one => one.Labels.Count(label => label is { Language: "nl", Preferred: false }));
        Assert.Equal((3, asked, 3), (report.Labels.Queries, report.Occupations.Queries, report.Demands.Occupations));
        Assert.True(report.Labels.Concept.Mrr > report.Labels.Baselines["bm25"].Concept.Mrr);
        Assert.All(
            new[] { report.Demands.Popularity, report.Demands.Meaning, report.Demands.Neighbours, report.Demands.Both, report.Demands.BothWithDescription },
            scores => Assert.InRange(scores.Map, 0.01, 1));
        Assert.True(report.Demands.Both.Map > report.Demands.Popularity.Map);
    }

    [Fact]
    public async Task A_label_that_names_another_occupation_too_is_not_asked()
    {
        var hidden = TaxonomySplit.Of(Taxonomy, 3, SmallEncoder.Settings.Seed, "nl").Occupations[0];
        var shared = hidden.Labels.First(label => label is { Language: "nl", Preferred: false });
        var other = Taxonomy.Concepts.Last(one => one.Kind == ConceptKind.Occupation && one.Key != hidden.Key);
        var both = Taxonomy with { Concepts = [.. Taxonomy.Concepts.Select(one => one.Key == other.Key ? one with { Labels = [.. one.Labels, shared] } : one)] };
        Assert.Contains(hidden.Key, TaxonomySplit.Of(both, 3, SmallEncoder.Settings.Seed, "nl").Occupations.Select(one => one.Key));

        var alone = await UnseenEvaluation.RunAsync(Taxonomy, 3, SmallEncoder.Settings, cancellation: TestContext.Current.CancellationToken);
        var ambiguous = await UnseenEvaluation.RunAsync(both, 3, SmallEncoder.Settings, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(alone.Occupations.Queries - 1, ambiguous.Occupations.Queries);
    }

    [Fact]
    public async Task Each_part_of_the_training_is_left_out_once_and_all_answer_the_same_questions()
    {
        var outcomes = new List<AblationOutcome>();
        await foreach (var outcome in AblationEvaluation.RunAsync(Taxonomy, 3, SmallEncoder.Settings with { Steps = 10 }, cancellation: TestContext.Current.CancellationToken))
            outcomes.Add(outcome);

        Assert.Equal(8, outcomes.Select(one => one.Variant).Distinct().Count());
        Assert.All(outcomes, one => Assert.Equal(outcomes[0].Report.Labels.Queries, one.Report.Labels.Queries));
        Assert.Equal(7, outcomes.Select(one => one.Report.Demands.Meaning.Map).Distinct().Count()); // ten batches hold none of relations
    }

    [Fact]
    public async Task Too_few_occupations_are_refused()
    {
        var tiny = Taxonomy with { Concepts = [.. Taxonomy.Concepts.Where(one => one.Kind == ConceptKind.Skill)] };

        await Assert.ThrowsAsync<ArgumentException>(() => UnseenEvaluation.RunAsync(tiny, 3, SmallEncoder.Settings, cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Outside_names_are_asked_in_the_fold_of_their_skill_and_each_once()
    {
        ImmutableArray<CrosswalkName> names =
        [
            .. Taxonomy.Concepts.Where(one => one.Kind == ConceptKind.Skill)
                .Select(one => new CrosswalkName(one.Key, "nl", "kunnen " + one.Labels.First(label => label.Language == "nl").Text)),
        ];

        var reports = await CrosswalkEvaluation.RunAsync(Taxonomy, names, 2, SmallEncoder.Settings with { Steps = 60 }, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(names.Length, reports.Sum(one => one.Queries));
        Assert.All(reports, one => Assert.InRange(one.Concept.Mrr, 0.7, 1));
    }

    [Fact]
    public async Task Phrases_are_linked_to_the_skills_that_the_taxonomy_has()
    {
        using var encoder = (await SmallEncoder.TrainedAsync()).ToEncoder();
        var weld = Taxonomy.Concepts.Single(one => one.Labels.Any(label => label.Text == "weld metal"));
        LabelledPhrase[] phrases =
        [
            new("welding metal parts", [weld.Labels.Single(label => label is { Language: "en", Preferred: true }).Text]),
            new("enthusiastic", ["LABEL NOT PRESENT"]),
        ];

        var report = PhraseEvaluation.Run(phrases, Taxonomy, "en", encoder);

        Assert.Equal((1, 1.0), (report.Phrases, report.Model));
    }

    private static string[] Keys(TaxonomySplit split) => [.. split.Occupations.Select(one => one.Key), .. split.Labels.Select(one => one.Text)];
}
