using System.Collections.Frozen;

namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>Words that carry no meaning of their own in a name or phrase, Dutch and English.</summary>
internal static class SmallWords
{
    private static readonly FrozenSet<string> Words = (
        "de het een en of van in op met voor aan bij te ten ter om door naar uit tot je jij jou jouw u uw wij we ons onze ik mijn hij zij ze hun dit dat die deze "
        + "er als is zijn ben bent was wordt worden kan kunt kunnen moet moeten zal zult zullen heeft hebt hebben heb ook nog wel al "
        + "dan dus maar want zo zoals via per "
        + "binnen tussen onder over tijdens vanuit waar wat wie hoe alle veel meer zelf etc bijvoorbeeld graag goed goede "
        + "the a an of to and or for with in on at by from using your you our we is "
        + "are as be it this that").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string normalWord) => Words.Contains(normalWord);
}
