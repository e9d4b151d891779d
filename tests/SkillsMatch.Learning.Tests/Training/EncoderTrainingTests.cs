using System.Collections.Concurrent;
using Microsoft.ML;
using SkillsMatch.Learning.Artefacts;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Tests.Sources;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Tests.Training;

public sealed class EncoderTrainingTests
{
    [Fact]
    public async Task The_same_data_and_seed_give_the_same_file_whatever_the_threads_and_the_order()
    {
        var taxonomy = SmallTaxonomy.Create();
        var turned = taxonomy with { Concepts = [.. taxonomy.Concepts.Reverse()], Demands = [.. taxonomy.Demands.Reverse()] };

        var alone = await EncoderTraining.RunAsync(taxonomy, SmallEncoder.Settings with { Threads = 1, Steps = 40 });
        var together = await EncoderTraining.RunAsync(turned, SmallEncoder.Settings with { Threads = 3, Steps = 40 });

        Assert.Equal(alone.File, together.File);
        Assert.Equal(alone.Data.Fingerprint, together.Data.Fingerprint);
    }

    [Fact]
    public async Task Another_seed_gives_another_file()
    {
        var one = await EncoderTraining.RunAsync(SmallTaxonomy.Create(), SmallEncoder.Settings with { Steps = 2 });
        var other = await EncoderTraining.RunAsync(SmallTaxonomy.Create(), SmallEncoder.Settings with { Steps = 2, Seed = 43 });

        Assert.NotEqual(one.File, other.File);
    }

    [Theory]
    [InlineData("poets", "schoonmaakster", "verpleegster")]
    [InlineData("trucker", "vrachtwagen rijden", "koken")]
    [InlineData("welder", "constructielasser", "boekhouder")]
    [InlineData("wonden verzorgen", "wound care", "weld metal")]
    [InlineData("verpleegkundige", "medicijnen toedienen", "heftruck rijden")]
    public async Task What_belongs_together_is_nearer_than_what_does_not(string text, string near, string far)
    {
        var encoder = (await SmallEncoder.TrainedAsync()).ToEncoder();

        Assert.True(encoder.Likeness(text, near) > encoder.Likeness(text, far) + 0.1);
    }

    [Fact]
    public async Task Labels_kept_out_of_training_are_measured()
    {
        var score = (await SmallEncoder.TrainedAsync()).HeldOut;

        Assert.NotNull(score);
        Assert.Equal(1, score.Labels);
        Assert.InRange(score.MeanReciprocalRank, 0.1, 1);
    }

    [Fact]
    public async Task A_stopped_training_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        var progress = new Reports(report =>
        {
            if (report.Phase == TrainingPhase.Learning && report.Step > 0)
                stop.Cancel();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => EncoderTraining.RunAsync(SmallTaxonomy.Create(), SmallEncoder.Settings with { Steps = 1_000_000 }, progress, stop.Token));
    }

    [Fact]
    public async Task Progress_tells_every_phase_and_the_time_that_remains()
    {
        var reports = new ConcurrentQueue<TrainingProgress>();

        await EncoderTraining.RunAsync(SmallTaxonomy.Create(), SmallEncoder.Settings with { Steps = 20 }, new Reports(reports.Enqueue));

        Assert.Equal(Enum.GetValues<TrainingPhase>(), reports.Select(report => report.Phase).Distinct());
        var last = reports.Last(report => report.Phase == TrainingPhase.Learning);
        Assert.Equal((20, 20, TimeSpan.Zero), (last.Step, last.Steps, last.Remaining));
        Assert.True(last.Loss > 0);
    }

    [Fact]
    public async Task A_setting_outside_its_range_is_named()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(
            () => EncoderTraining.RunAsync(SmallTaxonomy.Create(), new TrainingSettings { Temperature = 0.01 }));

        Assert.Contains("Temperature", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taxonomy_that_teaches_nothing_is_refused()
    {
        var bare = new TrainingTaxonomy { Concepts = [new("a", ConceptKind.Skill, [new("nl", "koken", true)], [])], Sources = [] };

        var error = await Assert.ThrowsAsync<ArgumentException>(() => EncoderTraining.RunAsync(bare, SmallEncoder.Settings));

        Assert.Contains("nothing to learn", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_to_unknown_concepts_are_left_out()
    {
        var taxonomy = SmallTaxonomy.Create();
        var odd = taxonomy with
        {
            Demands = taxonomy.Demands.Add(new OccupationSkillLink("o/nobody", "s/koken", true)),
            Same = [new SameMeaning("s/koken", "s/nothing")],
        };

        var plain = await EncoderTraining.RunAsync(taxonomy, SmallEncoder.Settings with { Steps = 5 });
        var trained = await EncoderTraining.RunAsync(odd, SmallEncoder.Settings with { Steps = 5 });

        Assert.Equal(plain.File, trained.File);
    }

    [Fact]
    public void The_estimator_promises_the_column_that_it_gives()
    {
        var context = EncoderPipeline.Context();
        var estimator = new EncoderEstimator(context, SmallEncoder.Settings with { Steps = 2 }, progress: null, CancellationToken.None);
        var rows = EncoderEstimator.Rows(context, SmallTaxonomy.Create());

        var transformer = estimator.Fit(rows);

        Assert.Equal(128, ((Microsoft.ML.Data.VectorDataViewType)transformer.GetOutputSchema(rows.Schema)["Embedding"].Type).Size);
    }

    private sealed class Reports(Action<TrainingProgress> told) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => told(value);
    }
}
