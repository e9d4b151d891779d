using System.Collections.Frozen;
using SkillsMatch.Learning.Texts.Reading;

namespace SkillsMatch.Learning.Texts.Phrases;

/// <summary>Takes off what only leads in: "ervaring met", "je bent verantwoordelijk voor het".</summary>
internal static class LeadIns
{
    private static readonly FrozenSet<string> Words = (
        "ervaring kennis aantoonbare ruime enige affiniteit vaardig staat bezit verantwoordelijk beschikt bent gaat zorgt weet kent bezig taken taak werkzaamheden werkervaring jaar jaren "
        + "verder daarnaast ook samen soms vaak regelmatig dagelijks zelfstandig eventueel eventuele onder andere bijvoorbeeld "
        + "natuurlijk uiteraard vooral geldig geldige mbo hbo vmbo niveau 1 2 3 4 "
        + "experience knowledge strong solid good proven ability able skills years "
        + "responsible").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Afterwords = (
        "verplicht vereist gewenst wenselijk nodig noodzakelijk handig prettig pre pluspunt welkom aanwezig behaald gehaald gezocht gevraagd woord geschrift vloeiend geldig m v x "
        + "required preferred wanted needed").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is left of a piece; null: nothing.</summary>
    public static (int First, int Last)? Trim(List<Token> tokens, int first, int last)
    {
        while (first <= last && (tokens[first].IsSmall || Words.Contains(tokens[first].Normal)))
            first++;
        while (last >= first && (Afterwords.Contains(tokens[last].Normal) || (tokens[last].IsSmall && !SeparableVerb.IsParticle(tokens[last].Normal))))
            last--;
        return first <= last ? (first, last) : null;
    }
}
