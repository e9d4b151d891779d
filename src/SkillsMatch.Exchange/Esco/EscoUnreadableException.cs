namespace SkillsMatch.Exchange.Esco;

/// <summary>The ESCO files cannot be imported; the message says which, where, why, and what to do.</summary>
public sealed class EscoUnreadableException : Exception
{
    /// <summary>A whole file or source cannot be read.</summary>
    public EscoUnreadableException(string file, string why)
        : base($"{file}: {why}") => File = file;

    /// <summary>One place in a file cannot be read.</summary>
    public EscoUnreadableException(string file, long line, string why)
        : base($"{file}, line {line}: {why}") => (File, Line) = (file, line);

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The line, from 1; null: the whole file.</summary>
    public long? Line { get; }
}
