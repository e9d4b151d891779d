namespace SkillsMatch.Learning.Training;

/// <summary>How the learning rate falls from its start to nearly nothing at the last step.</summary>
public enum RateDecay
{
    /// <summary>In a straight line.</summary>
    Linear,

    /// <summary>Along half a cosine: slow, fast, slow.</summary>
    Cosine,
}

/// <summary>Everything about a training run that is not data. Kept in the manifest of the model.</summary>
public sealed record TrainingSettings
{
    /// <summary>Same seed, same data and same settings give the same file, byte for byte, on the same kind of processor.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>Batches the table is improved with.</summary>
    public int Steps { get; init; } = 6000;

    /// <summary>Pairs in a batch; every pair is a wrong answer to all others.</summary>
    public int BatchSize { get; init; } = 512;

    /// <summary>How far a row moves at first.</summary>
    public double LearningRate { get; init; } = 0.05;

    /// <summary>How the learning rate falls.</summary>
    public RateDecay Decay { get; init; } = RateDecay.Cosine;

    /// <summary>Divides the cosines before they compete: the smaller, the more the hardest wrong answers count. Above 0.05.</summary>
    public double Temperature { get; init; } = 0.07;

    /// <summary>Share of the features of a text left out at random, so that no single word is leaned on; 0 to below 1.</summary>
    public double FeatureDropout { get; init; } = 0.25;

    /// <summary>The language of the service: its labels are met more often than those of others.</summary>
    public string HomeLanguage { get; init; } = "nl";

    /// <summary>How often each kind of pair is practised.</summary>
    public PairMixture Mixture { get; init; } = new();

    /// <summary>Alternative labels in the home language kept out of training, to measure each run on names it has never seen.</summary>
    public int HeldOutLabels { get; init; } = 300;

    /// <summary>Processors used; the outcome does not depend on it.</summary>
    public int Threads { get; init; } = Math.Max(1, Environment.ProcessorCount);

    /// <exception cref="ArgumentException">A setting lies outside its range; the message names it.</exception>
    internal void RefuseImpossible()
    {
        Refuse(Steps < 1, nameof(Steps), "Steps must be at least 1.");
        Refuse(BatchSize is < 2 or > 8192, nameof(BatchSize), "BatchSize must lie between 2 and 8192.");
        Refuse(LearningRate is not (> 0 and <= 1), nameof(LearningRate), "LearningRate must lie above 0 and at most at 1.");
        Refuse(Temperature is not (>= 0.05 and <= 1), nameof(Temperature), "Temperature must lie between 0.05 and 1.");
        Refuse(FeatureDropout is not (>= 0 and <= 0.9), nameof(FeatureDropout), "FeatureDropout must lie between 0 and 0.9.");
        Refuse(HeldOutLabels < 0, nameof(HeldOutLabels), "HeldOutLabels must not be negative.");
        Refuse(Threads < 1, nameof(Threads), "Threads must be at least 1.");
    }

    private static void Refuse(bool impossible, string setting, string message)
    {
        if (impossible)
            throw new ArgumentException(message, setting);
    }
}

/// <summary>How often each kind of pair is practised; shares, brought to a sum of 1. A kind without data is left out.</summary>
public sealed record PairMixture
{
    /// <summary>Two labels of one occupation.</summary>
    public double OccupationLabels { get; init; } = 0.35;

    /// <summary>Two labels of one skill.</summary>
    public double SkillLabels { get; init; } = 0.22;

    /// <summary>An occupation and a skill that it asks.</summary>
    public double Demands { get; init; } = 0.18;

    /// <summary>A label and a piece of the description of the same concept.</summary>
    public double Descriptions { get; init; } = 0.20;

    /// <summary>Two skills that the taxonomy says belong together, or a skill and its broader one.</summary>
    public double Relations { get; init; } = 0.05;
}
