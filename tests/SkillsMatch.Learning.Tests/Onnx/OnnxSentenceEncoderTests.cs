using SkillsMatch.Learning.Onnx;
using SkillsMatch.Learning.Store;
using SkillsMatch.Learning.Tests.Sources;

namespace SkillsMatch.Learning.Tests.Onnx;

public sealed class OnnxSentenceEncoderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Another_encoder_serves_by_configuration_and_says_its_own_name_and_size()
    {
        using var encoder = OnnxSentenceEncoder.Load(TinyOnnx.WriteTo(_folder.Path));

        Assert.Equal(3, encoder.Dimensions);
        Assert.Matches("^onnx/tiny-[0-9a-f]{8}$", encoder.ModelId);
        Assert.InRange(encoder.Likeness("lasser", "lassen"), 0.5, 0.99);
        Assert.InRange(encoder.Likeness("lasser", "kok"), -1, 0.2);
        Assert.Equal(1, encoder.Likeness("Lassers", "lasser"), 1e-5);
        Assert.Equal(0, encoder.Likeness("lasser", " - "));
    }

    [Fact]
    public void A_text_far_too_long_is_cut_and_all_threads_get_the_same_vector()
    {
        using var encoder = OnnxSentenceEncoder.Load(TinyOnnx.WriteTo(_folder.Path) with { MostTokens = 4 });
        var text = string.Join(' ', Enumerable.Repeat("lasser", 500));

        var all = encoder.EncodeAll([.. Enumerable.Repeat(text, 400)]);

        Assert.All(Enumerable.Range(0, 400), at => Assert.Equal(encoder.Encode("lasser lasser"), all[at].ToArray()));
    }

    [Fact]
    public void The_first_token_can_stand_for_the_text_and_the_largest_numbers_can()
    {
        var settings = TinyOnnx.WriteTo(_folder.Path);
        using var first = OnnxSentenceEncoder.Load(settings with { Pooling = SentencePooling.First });
        using var largest = OnnxSentenceEncoder.Load(settings with { Pooling = SentencePooling.Max });

        Assert.Equal(first.Encode("lasser"), first.Encode("kok"));
        Assert.True(largest.Likeness("lasser", "lassen") > largest.Likeness("lasser", "kok"));
    }

    [Fact]
    public void A_prefix_is_put_before_each_text()
    {
        var settings = TinyOnnx.WriteTo(_folder.Path);
        using var plain = OnnxSentenceEncoder.Load(settings with { Pooling = SentencePooling.Max });
        using var prefixed = OnnxSentenceEncoder.Load(settings with { Pooling = SentencePooling.Max, Prefix = "query: " });

        Assert.NotEqual(plain.Likeness("lasser", "kok"), prefixed.Likeness("lasser", "kok"), 1e-3);
    }

    [Fact]
    public void Settings_that_do_not_fit_are_refused_with_what_is_wrong()
    {
        var settings = TinyOnnx.WriteTo(_folder.Path);
        var nothing = Path.Combine(_folder.Path, "nothing.onnx");
        var broken = Path.Combine(_folder.Path, "broken.onnx");
        File.WriteAllText(broken, "not a model");

        Assert.Contains(nothing, Refused(settings with { File = nothing }, ModelProblem.FileMissing), StringComparison.Ordinal);
        Assert.Contains("3 numbers", Refused(settings with { Dimensions = 384 }, ModelProblem.OtherContract), StringComparison.Ordinal);
        Assert.Contains("MostTokens", Refused(settings with { MostTokens = 2 }, ModelProblem.OtherContract), StringComparison.Ordinal);
        Assert.Contains(broken, Refused(settings with { File = broken }, ModelProblem.FileDamaged), StringComparison.Ordinal);
        Assert.Contains("SentencePiece", Refused(settings with { Tokenizer = SentenceTokenizer.SentencePiece }, ModelProblem.FileDamaged), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Refused(OnnxEncoderSettings settings, ModelProblem problem)
    {
        var refusal = Assert.Throws<ModelUnusableException>(() => OnnxSentenceEncoder.Load(settings));
        Assert.Equal(problem, refusal.Problem);
        return refusal.Message;
    }
}
