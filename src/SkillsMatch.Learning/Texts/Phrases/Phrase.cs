namespace SkillsMatch.Learning.Texts.Phrases;

/// <summary>A few words that may say one skill.</summary>
/// <param name="First">Position of its first token in the sentence.</param>
/// <param name="Last">Position of its last token.</param>
/// <param name="Text">The words to be understood; may borrow a shared head from elsewhere in the sentence ("onderhoud [van
/// pompen]").</param>
/// <param name="TellingWords">How many of the words carry meaning.</param>
internal sealed record Phrase(int First, int Last, string Text, int TellingWords);
