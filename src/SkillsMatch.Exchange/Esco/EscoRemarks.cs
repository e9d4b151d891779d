namespace SkillsMatch.Exchange.Esco;

/// <summary>Why something in a file was passed over or taken otherwise than it stands there.</summary>
public enum EscoRemark
{
    /// <summary>The row has another number of columns than the header.</summary>
    RaggedRow,

    /// <summary>A quotation mark stands where CSV allows none.</summary>
    StrayQuote,

    /// <summary>The URI is missing or is not one.</summary>
    NoUri,

    /// <summary>The preferred label is missing.</summary>
    NoLabel,

    /// <summary>The status of the concept is not "released".</summary>
    NotReleased,

    /// <summary>The kind of relation is neither essential nor optional.</summary>
    UnknownRelation,

    /// <summary>A label of more than 1,000 characters was left out; the concept was taken.</summary>
    LabelTooLong,

    /// <summary>Control characters were taken out of a text; the text was taken.</summary>
    ControlCharacters,

    /// <summary>The same concept stands in the files twice; the one that was modified last was taken.</summary>
    OlderDuplicate,

    /// <summary>A link names an occupation, skill or group that is in no file.</summary>
    UnknownConcept,

    /// <summary>A relation of a concept with itself.</summary>
    RelatedToItself,

    /// <summary>No file and no concept tells which collection this is.</summary>
    UnknownCollection,
}

/// <summary>All remarks of one kind about one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Remark">What there is to say.</param>
/// <param name="Count">How many rows, labels or texts.</param>
/// <param name="Lines">The lines, from 1: all of them up to <see cref="EscoRemarks.LinesKept"/>, else the first.</param>
public sealed record EscoRemarkCount(string File, EscoRemark Remark, int Count, IReadOnlyList<long> Lines);

/// <summary>Gathers remarks during an import. For one thread.</summary>
public sealed class EscoRemarks
{
    /// <summary>Line numbers kept per file and remark.</summary>
    public const int LinesKept = 100;

    private readonly Dictionary<(string File, EscoRemark Remark), (int Count, List<long> Lines)> _counts = [];

    /// <summary>Everything said so far, by file and kind.</summary>
    public IReadOnlyList<EscoRemarkCount> All =>
        [.. _counts.OrderBy(one => one.Key.File, StringComparer.Ordinal).ThenBy(one => one.Key.Remark)
            .Select(one => new EscoRemarkCount(one.Key.File, one.Key.Remark, one.Value.Count, one.Value.Lines))];

    /// <summary>Adds a remark about one line.</summary>
    public void Add(string file, long line, EscoRemark remark)
    {
        var (count, lines) = _counts.GetValueOrDefault((file, remark), (0, []));
        if (lines.Count < LinesKept)
            lines.Add(line);
        _counts[(file, remark)] = (count + 1, lines);
    }
}
