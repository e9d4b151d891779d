namespace SkillsMatch.Learning.Store;

/// <summary>Why a model cannot serve.</summary>
public enum ModelProblem
{
    /// <summary>The folder holds no model.</summary>
    Missing,

    /// <summary>The manifest cannot be read or its seal is broken.</summary>
    ManifestDamaged,

    /// <summary>The manifest is there but the model file is not.</summary>
    FileMissing,

    /// <summary>The model file is not the one that was published: its size or SHA-256 differs.</summary>
    FileDamaged,

    /// <summary>The model was trained for another way of taking features or another number of dimensions.</summary>
    OtherContract,

    /// <summary>The model loads but does not give the vectors it gave when it was published.</summary>
    GoldenInputsDiffer,

    /// <summary>Loading took longer than it may.</summary>
    TooSlow,
}

/// <summary>A model cannot serve; the message says why and what to do. Whoever served before goes on serving.</summary>
public sealed class ModelUnusableException : Exception
{
    internal ModelUnusableException(ModelProblem problem, string message, Exception? inner = null)
        : base(message, inner) => Problem = problem;

    /// <summary>Why.</summary>
    public ModelProblem Problem { get; }
}
