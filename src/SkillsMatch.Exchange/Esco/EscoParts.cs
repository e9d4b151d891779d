using System.Globalization;
using System.IO.Compression;

namespace SkillsMatch.Exchange.Esco;

/// <summary>Lists the CSV files in a zip or folder, within limits.</summary>
internal static class EscoParts
{
    /// <exception cref="EscoUnreadableException">There is no such zip or folder, or it holds more than it may.</exception>
    public static IReadOnlyList<EscoPart> In(string source, EscoLimits limits)
    {
        var parts = Directory.Exists(source) ? InFolder(source)
            : File.Exists(source) ? InZip(source, limits)
            : throw new EscoUnreadableException(
                source, "there is no such file or folder. Give the ESCO download: the zip itself, or the folder it was unpacked in.");
        if (parts.Count > limits.Files)
            throw new EscoUnreadableException(
                source, $"it holds {parts.Count} CSV files; at most {limits.Files} are read. Is this the right folder?");
        if (parts.FirstOrDefault(part => part.Bytes > limits.FileBytes) is { } big)
            throw new EscoUnreadableException(big.Name, $"it unpacks to more than {limits.FileBytes >> 20} MB, so it is not read.");
        return parts;
    }

    private static List<EscoPart> InFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsCsv).Order(StringComparer.Ordinal)
            .Select(file => new FileInfo(file))
            .Select(file => new EscoPart(
                folder, Path.GetRelativePath(folder, file.FullName), file.Length, Fingerprint(file.Length, file.LastWriteTimeUtc.Ticks))),
    ];

    private static List<EscoPart> InZip(string path, EscoLimits limits)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            if (zip.Entries.Sum(entry => entry.Length) > limits.TotalBytes)
                throw new EscoUnreadableException(path, $"it unpacks to more than {limits.TotalBytes >> 20} MB, so it is not read.");
            if (zip.Entries.FirstOrDefault(entry => entry.Length > 1 << 20 && entry.Length / limits.Ratio > entry.CompressedLength) is { } bomb)
                throw new EscoUnreadableException(path, $"'{bomb.FullName}' unpacks to more than {limits.Ratio} times its size, so it is not read.");
            return
            [
                .. zip.Entries.Where(entry => IsCsv(entry.FullName)).OrderBy(entry => entry.FullName, StringComparer.Ordinal)
                    .Select(entry => new EscoPart(path, entry.FullName, entry.Length, Fingerprint(entry.Length, entry.Crc32))),
            ];
        }
        catch (InvalidDataException)
        {
            throw new EscoUnreadableException(path, "it is no zip, or a damaged one. Download it anew, or give the folder it was unpacked in.");
        }
    }

    private static string Fingerprint(long length, long content) => string.Create(CultureInfo.InvariantCulture, $"{length}-{content}");

    // Archives made on macOS carry a shadow of each file.
    private static bool IsCsv(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        && !name.Contains("__MACOSX", StringComparison.Ordinal) && !Path.GetFileName(name).StartsWith('.');
}
