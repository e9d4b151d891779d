namespace SkillsMatch.Web.Region.KindsOfWork;

/// <summary>
/// The kinds of work the region plans by. There is no official definition of vaklieden and kenniswerkers; this is our own, by ISCO-08 major
/// group, and every page that shows it says so.
/// </summary>
internal enum WorkKind
{
    /// <summary>Vaklieden: ISCO 4 to 8.</summary>
    SkilledTrades,

    /// <summary>Kenniswerkers: ISCO 1 to 3.</summary>
    KnowledgeWork,

    /// <summary>Elementair werk: ISCO 9.</summary>
    Elementary,
}

/// <summary>Puts occupations into kinds of work and groups.</summary>
internal static class WorkKinds
{
    /// <summary>ISCO major group of the skilled trades in technique and construction ("vakmensen techniek en bouw").</summary>
    public const char TechniqueAndConstruction = '7';

    /// <summary>The kind by ISCO-08 code; null: unknown code, or armed forces (ISCO 0), which have no skill level of their own.</summary>
    public static WorkKind? Of(string? isco) => isco is [var major, ..] ? major switch
    {
        >= '4' and <= '8' => WorkKind.SkilledTrades,
        >= '1' and <= '3' => WorkKind.KnowledgeWork,
        '9' => WorkKind.Elementary,
        _ => null,
    } : null;

    /// <summary>The ISCO-08 sub-major group, two digits; null: unknown.</summary>
    public static string? GroupOf(string? isco) => isco is { Length: >= 2 } && Of(isco) is not null ? isco[..2] : null;
}

/// <summary>The second axis: which education an occupation usually asks, or a person has.</summary>
internal enum EducationKind
{
    /// <summary>Praktisch opgeleid: NLQF up to 4.</summary>
    Practical,

    /// <summary>Theoretisch opgeleid: NLQF from 5 on.</summary>
    Theoretical,
}

/// <summary>Puts NLQF levels on the second axis.</summary>
internal static class EducationKinds
{
    private const int LastPracticalLevel = 4;

    /// <summary>The side of the axis; null: unknown level.</summary>
    /// <param name="level">NLQF, 0 (entry of mbo) to 8.</param>
    public static EducationKind? Of(int? level) =>
        level is { } known ? known <= LastPracticalLevel ? EducationKind.Practical : EducationKind.Theoretical : null;
}
