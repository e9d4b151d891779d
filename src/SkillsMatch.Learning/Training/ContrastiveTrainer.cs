namespace SkillsMatch.Learning.Training;

/// <summary>Improves a table batch by batch until the steps are done.</summary>
internal sealed class ContrastiveTrainer(TrainingSettings settings, TrainingPace pace)
{
    private const double Smoothing = 0.98;

    /// <exception cref="OperationCanceledException">The caller stopped it; nothing is left behind.</exception>
    public EmbeddingTable Train(TrainingSet set, CancellationToken cancellation)
    {
        var table = new EmbeddingTable(FeatureWeights.Of(set.AllLabels), settings.Seed);
        var source = new PairSource(set, settings.Mixture);
        var step = new ContrastiveStep(table, settings);
        var batch = new PairBatch(settings.BatchSize, new ConceptPairs([.. set.Essential, .. set.Optional, .. set.Related]));
        var loss = double.NaN;
        for (var number = 0; number < settings.Steps; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var dice = Dice.For(settings.Seed, number, piece: -1);
            source.Draw(batch, ref dice);
            var now = step.Run(batch, number, Rate(number));
            loss = double.IsNaN(loss) ? now : (loss * Smoothing) + (now * (1 - Smoothing));
            pace.Learned(number + 1, loss);
        }

        return table;
    }

    private float Rate(int step)
    {
        var done = (double)step / settings.Steps;
        var share = settings.Decay == RateDecay.Linear ? 1 - done : (1 + Math.Cos(Math.PI * done)) / 2;
        return (float)(settings.LearningRate * Math.Max(share, 0.002));
    }
}
