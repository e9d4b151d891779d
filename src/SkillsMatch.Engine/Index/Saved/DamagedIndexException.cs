namespace SkillsMatch.Engine.Index.Saved;

/// <summary>A saved index cannot be trusted: it is cut off, was changed since it was written, or was written in another format.</summary>
public sealed class DamagedIndexException : Exception
{
    /// <summary>Says what is wrong with it.</summary>
    public DamagedIndexException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong with it and how that showed.</summary>
    public DamagedIndexException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <inheritdoc/>
    public DamagedIndexException()
        : this("The saved index is damaged.")
    {
    }
}
