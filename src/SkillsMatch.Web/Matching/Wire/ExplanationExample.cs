namespace SkillsMatch.Web.Matching.Wire;

/// <summary>One small explanation for the document.</summary>
internal static class ExplanationExample
{
    private static readonly SkillWire TigWelding = new(102, "urn:skillsmatch:skill:tig-lassen", "TIG-lassen", "nl");

    public static ExplanationWire Full { get; } = new(
        "deels", 0.62, 1, 3,
        [
            new ContributionWire(SkillWire.Example, "essentieel", "heeft", Via: null, 2.1, 2.1),
            new ContributionWire(TigWelding, "essentieel", "bijna", new CloseSkillWire(SkillWire.Example, 0.82, "model"), 1.7, 2.1),
            new ContributionWire(new SkillWire(103, "urn:skillsmatch:skill:technische-tekening-lezen", "technische tekening lezen", "nl"), "gewenst", "mist", Via: null, 0, 0.6),
        ],
        [new ConditionWire("reistijd", "voldoet", 18, []), new ConditionWire("uren", "voldoet", Minuten: null, [])],
        [new PreferenceWire("beroep", "voldoet", 0.05)],
        new LearnedWire(0.04, "match-ranking/3-5f2c81d0"),
        "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c");
}
