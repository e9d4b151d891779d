using SkillsMatch.Learning.Artefacts;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Store;

/// <summary>
/// Reads a model file only if it is the very file that was published. ML.NET itself loads damaged files, some of them with other scores,
/// and one never returned: so nothing is parsed before the fingerprint is right.
/// </summary>
internal static class VerifiedFile
{
    /// <exception cref="ModelUnusableException">The file is missing or not the published one.</exception>
    public static byte[] Read(string path, ModelManifest manifest) => Read(path, manifest.Size, manifest.Sha256);

    /// <exception cref="ModelUnusableException">The file is missing or not the published one.</exception>
    public static byte[] Read(string path, long size, string sha256)
    {
        if (!File.Exists(path))
            throw new ModelUnusableException(
                ModelProblem.FileMissing,
                $"The model file {path} is not there. Roll back to the model before it, or train and publish a new one.");
        var length = new FileInfo(path).Length;
        if (length != size)
            throw Damaged(path, $"it has {length} bytes instead of {size}");
        var bytes = File.ReadAllBytes(path);
        return Fingerprint.Of(bytes) == sha256 ? bytes : throw Damaged(path, "its SHA-256 is not the one in the manifest");
    }

    /// <summary>The encoder in the file, after its shape and its golden inputs were checked.</summary>
    /// <exception cref="ModelUnusableException">It cannot serve.</exception>
    public static SkillEncoder Encoder(string path, ModelManifest manifest)
    {
        RefuseOtherContract(manifest);
        using var zip = new MemoryStream(Read(path, manifest), writable: false);
        try
        {
            var encoder = new SkillEncoder(PipelineZip.ReadTable(zip), manifest.ModelId);
            GoldenInputs.Check(encoder, manifest);
            return encoder;
        }
        catch (Exception error) when (error is InvalidDataException or ArgumentException or EndOfStreamException)
        {
            throw new ModelUnusableException(
                ModelProblem.FileDamaged, $"The model file {path} holds no encoder of this service. Train and publish a new one.", error);
        }
    }

    private static void RefuseOtherContract(ModelManifest manifest)
    {
        if (manifest.FeatureContract != TextFeatures.Contract || manifest.Dimensions != EncoderShape.Dimensions)
        {
            throw new ModelUnusableException(
                ModelProblem.OtherContract,
                $"Model {manifest.ModelId} takes texts apart in another way than this version of the service. Train and publish a new one.");
        }
    }

    private static ModelUnusableException Damaged(string path, string how) =>
        new(
            ModelProblem.FileDamaged,
            $"The model file {path} is damaged: {how}. Roll back to the model before it, or train and publish a new one.");
}
