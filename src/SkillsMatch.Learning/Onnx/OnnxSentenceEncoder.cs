using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Store;

namespace SkillsMatch.Learning.Onnx;

/// <summary>Loads an ONNX sentence encoder of the operator's choice, to serve in the place of the model that comes with the service.</summary>
public static class OnnxSentenceEncoder
{
    /// <summary>Loads and tries it. Its name is that of the file with the first digits of its SHA-256 ("onnx/e5-small-1f0c9a2b").</summary>
    /// <exception cref="ModelUnusableException">A file is missing, is not what it should be, or gives other vectors than the settings say.</exception>
    public static SkillEncoder Load(OnnxEncoderSettings settings)
    {
        RefuseMissing(settings.File, nameof(settings.File));
        RefuseMissing(settings.Vocabulary, nameof(settings.Vocabulary));
        if (settings.MostTokens < 3)
            throw new ModelUnusableException(ModelProblem.OtherContract, $"Model:Onnx:MostTokens is {settings.MostTokens}; it must be 3 or more.");

        var vectors = Try(settings);
        if (settings.Dimensions is { } expected && expected != vectors.Dimensions)
        {
            throw new ModelUnusableException(
                ModelProblem.OtherContract, $"{settings.File} gives vectors of {vectors.Dimensions} numbers; Model:Onnx:Dimensions says {expected}.");
        }

        return new SkillEncoder(vectors, $"onnx/{Path.GetFileNameWithoutExtension(settings.File)}-{Fingerprint(settings.File)}");
    }

    private static OnnxSentenceVectors Try(OnnxEncoderSettings settings)
    {
        try
        {
            // Texts are encoded over all processors; a session that took them all for one text would only be in the way.
            using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
            return new OnnxSentenceVectors(
                new InferenceSession(settings.File, options), new SentenceTokens(settings), settings.Pooling, GoldenInputs.Texts);
        }
        catch (Exception problem) when (problem is OnnxRuntimeException or ArgumentException or InvalidDataException or InvalidOperationException or IOException)
        {
            throw new ModelUnusableException(
                ModelProblem.FileDamaged,
                $"{settings.File} with the {settings.Tokenizer} vocabulary {settings.Vocabulary} is no sentence encoder that can be used: {problem.Message}",
                problem);
        }
    }

    private static void RefuseMissing(string file, string setting)
    {
        if (!File.Exists(file))
            throw new ModelUnusableException(ModelProblem.FileMissing, $"Model:Onnx:{setting} names {file}, which is not there.");
    }

    private static string Fingerprint(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream))[..8];
    }
}
