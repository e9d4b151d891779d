using Microsoft.ML.Tokenizers;

namespace SkillsMatch.Learning.Onnx;

/// <summary>Cuts a text into the token numbers that a sentence encoder was trained on, with its marks of begin and end.</summary>
internal sealed class SentenceTokens
{
    private readonly Func<string, IReadOnlyList<int>> _tokens;
    private readonly string _prefix;
    private readonly int _most;

    public SentenceTokens(OnnxEncoderSettings settings)
    {
        (_prefix, _most) = (settings.Prefix, settings.MostTokens);
        _tokens = settings.Tokenizer == SentenceTokenizer.WordPiece ? WordPiece(settings) : SentencePiece(settings);
    }

    /// <summary>The numbers; of a long text the first ones and the mark of the end.</summary>
    public long[] Of(string text)
    {
        var all = _tokens(_prefix + text);
        var kept = all.Take(Math.Min(all.Count, _most)).Select(token => (long)token).ToArray();
        kept[^1] = all[^1];
        return kept;
    }

    private static Func<string, IReadOnlyList<int>> WordPiece(OnnxEncoderSettings settings)
    {
        var options = new BertOptions { LowerCaseBeforeTokenization = settings.LowerCase, RemoveNonSpacingMarks = settings.LowerCase };
        var tokenizer = BertTokenizer.Create(settings.Vocabulary, options);
        return text => tokenizer.EncodeToIds(text, addSpecialTokens: true);
    }

    private static Func<string, IReadOnlyList<int>> SentencePiece(OnnxEncoderSettings settings)
    {
        using var model = File.OpenRead(settings.Vocabulary);
        var tokenizer = SentencePieceTokenizer.Create(model, addBeginningOfSentence: true, addEndOfSentence: true);
        return settings.Tokenizer == SentenceTokenizer.SentencePiece
            ? text => tokenizer.EncodeToIds(text)
            : text => [.. tokenizer.EncodeToIds(text).Select(token => XlmRoberta(tokenizer, token))];
    }

    // fairseq put its own four marks in front (begin 0, padding 1, end 2, unknown 3), so that all other pieces moved up by one.
    private static int XlmRoberta(SentencePieceTokenizer tokenizer, int token) =>
        token == tokenizer.BeginningOfSentenceId ? 0
        : token == tokenizer.EndOfSentenceId ? 2
        : token == tokenizer.UnknownId ? 3
        : token + 1;
}
