using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Web.Matching.Wire;

/// <summary>The engine's outcomes in the words of the wire.</summary>
internal static class WireWords
{
    public static string Of(Fit fit) => fit switch { Fit.Good => "goed", Fit.Partly => "deels", _ => "een-beetje" };

    public static string Of(Importance importance) => importance is Importance.Essential ? "essentieel" : "gewenst";

    public static string Of(DemandState state) => state switch { DemandState.Met => "heeft", DemandState.Nearly => "bijna", _ => "mist" };

    public static string Of(ClosenessSource source) => source switch
    {
        ClosenessSource.Model => "model",
        ClosenessSource.Relation => "relatie",
        ClosenessSource.CoOccurrence => "samen-gevraagd",
        _ => "hierarchie",
    };

    public static string Of(ConditionKind kind) => kind switch
    {
        ConditionKind.Travel => "reistijd",
        ConditionKind.Hours => "uren",
        ConditionKind.Credential => "certificaten",
        ConditionKind.ShiftWork => "ploegendienst",
        _ => "startdatum",
    };

    public static string Of(ConditionOutcome outcome) => outcome switch
    {
        ConditionOutcome.Met => "voldoet",
        ConditionOutcome.NotMet => "voldoet-niet",
        _ => "onbekend",
    };

    public static string Of(PreferenceKind kind) => kind switch
    {
        PreferenceKind.Occupation => "beroep",
        PreferenceKind.Pay => "loon",
        _ => "contract",
    };

    public static string Of(AbstentionReason reason) => reason is AbstentionReason.TooFewSkills ? "te-weinig-vaardigheden" : "te-weinig-eisen";
}
