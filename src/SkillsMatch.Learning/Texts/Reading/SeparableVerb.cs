namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>Dutch verbs that come apart: "aanleggen" becomes "je legt … aan".</summary>
internal static class SeparableVerb
{
    private const int ShortestVerb = 4;

    private static readonly string[] Particles =
    [
        "terug", "samen", "schoon", "achter", "binnen", "onder", "voor", "door", "over", "vast", "klaar", "aan", "bij", "los", "mee", "toe",
        "uit", "weg", "af", "in", "na", "om", "op",
    ];

    /// <summary>The particle a word begins with, where enough is left for a verb; null: none.</summary>
    public static string? ParticleOf(string word) =>
        Array.Find(
        Particles, particle => word.Length >= particle.Length + ShortestVerb && word.StartsWith(particle, StringComparison.Ordinal));

    /// <summary>Whether a word is such a particle.</summary>
    public static bool IsParticle(string word) => Array.IndexOf(Particles, word) >= 0;

    /// <summary>Particle and stem of the rest of an infinitive; null for a word that does not come apart.</summary>
    public static (string Particle, string Stem)? Apart(string word) =>
        word.EndsWith("en", StringComparison.Ordinal) && ParticleOf(word) is { } particle
            ? (particle, DutchStem.Of(word[particle.Length..]))
            : null;
}
