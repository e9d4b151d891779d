namespace SkillsMatch.Exchange.Esco;

/// <summary>What a download may hold at most. The real one, all languages together, stays under a tenth of it.</summary>
public sealed record EscoLimits
{
    /// <summary>Files in one zip or folder.</summary>
    public int Files { get; init; } = 500;

    /// <summary>Unpacked bytes of one file.</summary>
    public long FileBytes { get; init; } = 512L << 20;

    /// <summary>Unpacked bytes of one zip.</summary>
    public long TotalBytes { get; init; } = 4L << 30;

    /// <summary>Unpacked ÷ packed bytes of one file in a zip; ESCO's own stay under 15.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Characters in one field.</summary>
    public int FieldLength { get; init; } = 1 << 20;

    /// <summary>Columns in one file.</summary>
    public int Columns { get; init; } = 100;
}
