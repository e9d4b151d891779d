namespace SkillsMatch.Learning.Store;

/// <summary>
/// Writes a file so that it is either wholly there or not at all, also after a power cut: a temporary file, flushed to disk, then renamed.
/// </summary>
internal static class DurableFile
{
    public const string TemporaryEnding = ".tmp";

    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = path + TemporaryEnding;
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }
}
