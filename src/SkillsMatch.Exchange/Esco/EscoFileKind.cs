namespace SkillsMatch.Exchange.Esco;

/// <summary>What a file of the ESCO download holds.</summary>
public enum EscoFileKind
{
    /// <summary>Skills with their labels in one language.</summary>
    Skills,

    /// <summary>Occupations with their labels in one language.</summary>
    Occupations,

    /// <summary>ISCO groups or skill groups with their labels in one language.</summary>
    Groups,

    /// <summary>The skill groups again, one column per level, with their codes.</summary>
    SkillsHierarchy,

    /// <summary>What lies under what.</summary>
    BroaderRelations,

    /// <summary>Relations between two skills.</summary>
    SkillRelations,

    /// <summary>Which skills an occupation asks.</summary>
    OccupationSkills,

    /// <summary>The members of one collection, for instance the green skills.</summary>
    Collection,

    /// <summary>The names of the concept schemes; collections are among them.</summary>
    Schemes,
}

/// <summary>Tells from its columns what a file holds: names of files differ between versions and users, columns do not.</summary>
internal static class EscoLayout
{
    private static readonly (EscoFileKind Kind, string[] Has, string[] HasNot)[] Layouts =
    [
        (EscoFileKind.OccupationSkills, ["occupationUri", "skillUri", "relationType"], []),
        (EscoFileKind.SkillRelations, ["originalSkillUri", "relatedSkillUri", "relationType"], []),
        (EscoFileKind.BroaderRelations, ["conceptUri", "broaderUri"], []),
        (EscoFileKind.SkillsHierarchy, ["Level 0 URI", "Level 1 URI"], []),
        (EscoFileKind.Schemes, ["conceptSchemeUri", "preferredLabel"], []),
        (EscoFileKind.Collection, ["conceptUri", "broaderConceptUri"], []),
        (EscoFileKind.Occupations, ["conceptUri", "preferredLabel", "iscoGroup"], []),
        (EscoFileKind.Skills, ["conceptUri", "preferredLabel", "skillType"], []),
        (EscoFileKind.Groups, ["conceptUri", "preferredLabel", "code"], ["greenShare"]),
    ];

    /// <summary>The kind of file with these columns; null: none that an import needs.</summary>
    public static EscoFileKind? KindOf(IReadOnlyCollection<string> columns)
    {
        var has = columns.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var fitting = Layouts.Where(layout => layout.Has.All(has.Contains) && !layout.HasNot.Any(has.Contains));
        return fitting.Select(layout => (EscoFileKind?)layout.Kind).FirstOrDefault();
    }

    /// <summary>Whether files of this kind hold labels, so that their language matters.</summary>
    public static bool HasLabels(EscoFileKind kind) => kind
        is EscoFileKind.Skills or EscoFileKind.Occupations or EscoFileKind.Groups or EscoFileKind.SkillsHierarchy or EscoFileKind.Schemes;
}
