using System.IO.Compression;
using Microsoft.ML;
using SkillsMatch.Learning.Encoding;

namespace SkillsMatch.Learning.Artefacts;

/// <summary>
/// The pipeline as the bytes of a zip file. ML.NET stamps its zips with the time of saving; here that is taken out, so that the same model
/// is the same file.
/// </summary>
internal static class PipelineZip
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(MLContext context, ITransformer pipeline) =>
        Write(context, pipeline, EncoderPipeline.EmptyRows(context).Schema);

    public static byte[] Write(MLContext context, ITransformer pipeline, DataViewSchema schema)
    {
        using var saved = new MemoryStream();
        context.Model.Save(pipeline, schema, saved);
        using var target = new MemoryStream();
        using (var from = new ZipArchive(saved, ZipArchiveMode.Read))
        using (var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
                Copy(entry, to);
        }

        return target.ToArray();
    }

    /// <summary>Takes the table out of the zip without ML.NET and without the ONNX runtime: fast to load, fast to use.</summary>
    /// <exception cref="InvalidDataException">The zip is damaged or holds no table of ours.</exception>
    public static QuantizedTable ReadTable(Stream zip)
    {
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
        var entry = archive.Entries.MaxBy(entry => entry.Length) ?? throw new InvalidDataException("The model file is an empty zip.");
        using var content = entry.Open();
        var bytes = new byte[entry.Length];
        content.ReadExactly(bytes);
        return OnnxGraph.ReadTable(bytes);
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive to)
    {
        var copy = to.CreateEntry(entry.FullName, CompressionLevel.SmallestSize);
        copy.LastWriteTime = NoTime;
        using var read = entry.Open();
        using var write = copy.Open();
        read.CopyTo(write);
    }
}
