using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Training;

/// <summary>One way to see a concept: a label, or a description of which a different piece is seen each time.</summary>
internal abstract class TextView
{
    /// <summary>Writes the rows of the features seen this time.</summary>
    /// <returns>How many.</returns>
    public abstract int Look(ref Dice dice, Span<int> rows);
}

/// <summary>A label: always the same features.</summary>
/// <param name="language">Two-letter code.</param>
/// <param name="text">Number of the normalised text; two labels with the same text have the same number.</param>
/// <param name="rows">Its features.</param>
internal sealed class LabelView(string language, int text, int[] rows) : TextView
{
    public string Language => language;

    public int Text => text;

    public ReadOnlySpan<int> Rows => rows;

    public override int Look(ref Dice dice, Span<int> target)
    {
        rows.CopyTo(target);
        return rows.Length;
    }
}

/// <summary>A description: each time some 6 to 19 words of it, as long as a phrase in a vacancy.</summary>
internal sealed class DescriptionView(string[] words) : TextView
{
    private const int FewestWords = 6;
    private const int WordsMore = 14;

    public override int Look(ref Dice dice, Span<int> target)
    {
        var length = FewestWords + dice.Below(WordsMore);
        var from = words.Length > length ? dice.Below(words.Length - length + 1) : 0;
        var piece = string.Join(' ', words, from, Math.Min(length, words.Length - from));
        return TextFeatures.Extract(piece, target);
    }
}
