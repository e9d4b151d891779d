using System.Buffers;
using System.Collections.Frozen;

namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>
/// A light stem of a normalised word: close enough that "leggen", "legt" and "legde", "machine" and "machines", "lassen" and "last" meet.
/// It is not a linguist: both sides go through it, so what it bends wrongly it bends wrongly twice.
/// </summary>
internal static class DutchStem
{
    private const int ShortestStem = 3;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>Participles, without "ge", of strong verbs that name work.</summary>
    private static readonly FrozenDictionary<string, string> Strong = (
        "reden:rijden schreven:schrijven nomen:nemen sproken:spreken bracht:brengen sneden:snijden holpen:helpen kocht:kopen zocht:zoeken goten:gieten bogen:buigen slepen:slijpen "
        + "wogen:wegen sloten:sluiten dreven:drijven trokken:trekken bonden:binden wonnen:winnen hesen:hijsen knepen:knijpen "
        + "schonken:schenken dacht:denken wezen:wijzen")
        .Split(' ').Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    public static string Of(string word)
    {
        if (word.Length <= ShortestStem || !word.AsSpan().ContainsAny(Vowels))
            return word;
        var stem = word.AsSpan();
        var changed = true;
        while (changed)
        {
            changed = Strip(ref stem, "en")
                || Strip(ref stem, "te")
                || Strip(ref stem, "de")
                || StripPlural(ref stem)
                || Strip(ref stem, "e")
                || StripThirdPerson(ref stem);
        }

        return Undouble(stem);
    }

    /// <summary>The stem of the verb in a participle ("gelegd" is "leg", "aangelegd" is "aanleg"); null for other words.</summary>
    public static string? OfParticiple(string word)
    {
        if (word.Length < 5 || word[^1] is not ('d' or 't' or 'n'))
            return null;
        if (word.StartsWith("ge", StringComparison.Ordinal))
            return Of(Infinitive(word[2..]));
        var particle = SeparableVerb.ParticleOf(word);
        return particle is not null && word.AsSpan(particle.Length).StartsWith("ge") && word.Length > particle.Length + 4
            ? Of(particle + Infinitive(word[(particle.Length + 2)..]))
            : null;
    }

    private static string Infinitive(string participle) =>
        Strong.TryGetValue(participle, out var infinitive) ? infinitive : participle[^1] is 'd' or 't' ? participle[..^1] : participle;

    private static bool Strip(ref ReadOnlySpan<char> word, ReadOnlySpan<char> ending)
    {
        if (!word.EndsWith(ending) || word.Length - ending.Length < ShortestStem)
            return false;
        word = word[..^ending.Length];
        return true;
    }

    /// <summary>"machines"; but "lees", "huis" and "kennis" keep their s.</summary>
    private static bool StripPlural(ref ReadOnlySpan<char> word) =>
        !word.EndsWith("ss") && !word.EndsWith("is") && !word.EndsWith("us") && !EndsInLongVowel(word[..^1]) && Strip(ref word, "s");

    /// <summary>"legt", "leest"; but "kost" and "kast" keep their t.</summary>
    private static bool StripThirdPerson(ref ReadOnlySpan<char> word)
    {
        var isNoun = word.Length < 4 || word[^2] == 'c' || (word[^2] == 's' && !EndsInLongVowel(word[..^2]));
        return !isNoun && Strip(ref word, "t");
    }

    private static bool EndsInLongVowel(ReadOnlySpan<char> word) =>
        word.Length >= 2 && (word.EndsWith("ij") || (Vowels.Contains(word[^1]) && Vowels.Contains(word[^2])));

    /// <summary>
    /// Open and closed syllables spell alike ("maken", "maakt"), and so do v and f, z and s at the end ("lezen", "leest").
    /// </summary>
    private static string Undouble(ReadOnlySpan<char> word)
    {
        Span<char> target = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var letter in word)
        {
            if (length == 0 || target[length - 1] != letter || !char.IsAsciiLetter(letter))
                target[length++] = letter;
        }

        target[length - 1] = target[length - 1] switch { 'v' => 'f', 'z' => 's', var other => other };
        return target[..length].ToString();
    }
}
