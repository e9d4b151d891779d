using System.IO.Compression;
using System.Text;

namespace SkillsMatch.Exchange.Esco;

/// <summary>One file of a download that holds something to import.</summary>
public sealed record EscoFile
{
    private readonly EscoPart _part;
    private readonly EscoLimits _limits;

    internal EscoFile(EscoPart part, EscoFileKind kind, string language, EscoLimits limits) =>
        (_part, Kind, Language, _limits) = (part, kind, language, limits);

    /// <summary>How messages call it: the source and the file in it.</summary>
    public string Name => _part.Name;

    /// <summary>What it holds.</summary>
    public EscoFileKind Kind { get; }

    /// <summary>ISO 639-1; empty for files without labels.</summary>
    public string Language { get; }

    /// <summary>Its unpacked size.</summary>
    public long Bytes => _part.Bytes;

    /// <summary>Tells whether it is still the same file.</summary>
    public string Fingerprint => _part.Fingerprint;

    internal EscoTable OpenTable() => _part.OpenTable(_limits);
}

/// <summary>A file as it lies in a zip or folder, before anyone knows what it holds.</summary>
/// <param name="Source">The zip or folder.</param>
/// <param name="Entry">Its path in there.</param>
/// <param name="Bytes">Its size as stated.</param>
/// <param name="Fingerprint">Changes when the content changes.</param>
internal sealed record EscoPart(string Source, string Entry, long Bytes, string Fingerprint)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Name => Path.GetFileName(Source.TrimEnd('/', '\\')) + "/" + Entry;

    public EscoTable OpenTable(EscoLimits limits)
    {
        var bytes = OpenBytes(out var zip, out var checksum);
        var read = new CheckedStream(bytes, zip, limits.FileBytes, checksum, why => new EscoUnreadableException(Name, why));
        return EscoTable.Open(Name, new StreamReader(read, StrictUtf8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16), limits);
    }

    private Stream OpenBytes(out ZipArchive? zip, out uint? checksum)
    {
        (zip, checksum) = (null, null);
        if (!File.Exists(Source))
            return File.OpenRead(Path.Combine(Source, Entry));
        zip = ZipFile.OpenRead(Source);
        var entry = zip.GetEntry(Entry) ?? throw new EscoUnreadableException(Name, "it is no longer in the zip.");
        checksum = entry.Crc32;
        return entry.Open();
    }
}
