using System.Text.RegularExpressions;

namespace SkillsMatch.Web.Vacancies.CheckWording;

/// <summary>Wording that may shut people out, and the context in which the same words are harmless.</summary>
internal sealed class WordingRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly Regex _words;
    private readonly Regex? _harmless;

    /// <summary>States a rule.</summary>
    /// <param name="ground">On what ground the words shut out.</param>
    /// <param name="words">The words, as a pattern over one line.</param>
    /// <param name="harmless">Around the words: where this is found over them, they are harmless.</param>
    public WordingRule(WordingGround ground, string words, string? harmless = null) =>
        (Ground, _words, _harmless) = (ground, Of(words), harmless is null ? null : Of(harmless));

    /// <summary>On what ground.</summary>
    public WordingGround Ground { get; }

    /// <summary>Where the words stand in a line, but for the harmless places.</summary>
    public IEnumerable<Match> In(string line) => _words.Matches(line).Where(found => !IsHarmless(line, found));

    private bool IsHarmless(string line, Match found) =>
        _harmless is not null && _harmless.Matches(line).Any(place => place.Index < found.Index + found.Length && found.Index < place.Index + place.Length);

    private static Regex Of(string pattern) => new(pattern, Options, Patience);
}
