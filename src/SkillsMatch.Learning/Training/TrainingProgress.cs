namespace SkillsMatch.Learning.Training;

/// <summary>What a training run is doing.</summary>
public enum TrainingPhase
{
    /// <summary>Taking the features of all texts.</summary>
    Preparing,

    /// <summary>Improving the table, batch by batch.</summary>
    Learning,

    /// <summary>Measuring it on labels it has never seen.</summary>
    Measuring,

    /// <summary>Writing the model.</summary>
    Packing,
}

/// <summary>How far a training run is.</summary>
/// <param name="Phase">What it is doing.</param>
/// <param name="Step">Batches done.</param>
/// <param name="Steps">Batches in all.</param>
/// <param name="Loss">How wrong it lately was, per pair; falls while it learns. NaN before the first batch.</param>
/// <param name="Elapsed">Time since the start.</param>
/// <param name="Remaining">Time still to go, from the pace so far; null while that is unknown.</param>
public sealed record TrainingProgress(TrainingPhase Phase, int Step, int Steps, double Loss, TimeSpan Elapsed, TimeSpan? Remaining);
