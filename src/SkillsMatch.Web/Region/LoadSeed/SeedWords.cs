using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Storage.Training;

namespace SkillsMatch.Web.Region.LoadSeed;

/// <summary>What the words of the seed files mean.</summary>
internal static class SeedWords
{
    public static SkillKind SkillKindOf(string word) => word switch
    {
        "skill" => SkillKind.Skill,
        "knowledge" => SkillKind.Knowledge,
        "transversal" => SkillKind.Transversal,
        "language" => SkillKind.Language,
        "licence" => SkillKind.Licence,
        "certificate" => SkillKind.Certificate,
        _ => throw Unknown(word),
    };

    public static TrainingKind TrainingKindOf(string word) => word switch
    {
        "bol" => TrainingKind.Bol,
        "bbl" => TrainingKind.Bbl,
        "mbo-certificaat" => TrainingKind.MboCertificate,
        "ad" => TrainingKind.AssociateDegree,
        "hbo-deeltijd" => TrainingKind.BachelorPartTime,
        "vakcursus" => TrainingKind.TradeCourse,
        "branche-certificaat" => TrainingKind.SectorCertificate,
        "leerbaan" => TrainingKind.Apprenticeship,
        _ => throw Unknown(word),
    };

    public static ContractKind ContractOf(string word) => word switch
    {
        "vast" => ContractKind.Permanent,
        "tijdelijk" => ContractKind.Temporary,
        "uitzend" => ContractKind.Agency,
        "leerbaan" => ContractKind.Apprenticeship,
        "oproep" => ContractKind.OnCall,
        "zzp" => ContractKind.SelfEmployed,
        _ => throw Unknown(word),
    };

    public static TravelMode TravelModeOf(string word) => word switch
    {
        "fiets" => TravelMode.Bicycle,
        "auto" => TravelMode.Car,
        "ov" => TravelMode.PublicTransport,
        _ => throw Unknown(word),
    };

    private static InvalidOperationException Unknown(string word) => new($"The seed data uses a word this version does not know: '{word}'.");
}
