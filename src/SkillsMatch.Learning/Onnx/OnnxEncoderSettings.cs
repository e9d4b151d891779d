namespace SkillsMatch.Learning.Onnx;

/// <summary>How a sentence encoder cuts text into tokens.</summary>
public enum SentenceTokenizer
{
    /// <summary>BERT and its kin: <c>vocab.txt</c>.</summary>
    WordPiece,

    /// <summary>SentencePiece with its own numbering: <c>*.model</c>.</summary>
    SentencePiece,

    /// <summary>SentencePiece with the numbering of XLM-RoBERTa (multilingual E5, BGE-M3): <c>sentencepiece.bpe.model</c>.</summary>
    XlmRoberta,
}

/// <summary>How the vectors of the tokens become the one of the text.</summary>
public enum SentencePooling
{
    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>The first one, that of the whole sentence ([CLS]).</summary>
    First,

    /// <summary>The largest number at each place.</summary>
    Max,
}

/// <summary>An ONNX sentence encoder to use instead of the model that comes with the service.</summary>
public sealed record OnnxEncoderSettings
{
    /// <summary>The ONNX file; inputs <c>input_ids</c> and, where it has them, <c>attention_mask</c> and <c>token_type_ids</c>.</summary>
    public required string File { get; init; }

    /// <summary>The vocabulary of the tokenizer: <c>vocab.txt</c> or a SentencePiece model.</summary>
    public required string Vocabulary { get; init; }

    /// <summary>What kind of vocabulary that is.</summary>
    public SentenceTokenizer Tokenizer { get; init; } = SentenceTokenizer.WordPiece;

    /// <summary>Whether text is put in lower case first (WordPiece only; "uncased" models).</summary>
    public bool LowerCase { get; init; } = true;

    /// <summary>Put before each text, as some encoders ask ("query: ").</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>How a text gets one vector; has no meaning for a model that gives one itself.</summary>
    public SentencePooling Pooling { get; init; } = SentencePooling.Mean;

    /// <summary>Numbers the vectors must have; null: whatever the model gives.</summary>
    public int? Dimensions { get; init; }

    /// <summary>Tokens of a text that count, 3 or more.</summary>
    public int MostTokens { get; init; } = 128;
}
