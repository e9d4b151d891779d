using System.Collections.Frozen;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Taxonomy.Search;

namespace SkillsMatch.Web.Taxonomy.Snapshot;

/// <summary>A skill as pages and wire show it.</summary>
/// <param name="Label">Dutch; the English one where there is no Dutch, and then <paramref name="LabelLanguage"/> says "en".</param>
internal sealed record SkillEntry(
    int Id, string Uri, SkillKind Kind, string Label, string LabelLanguage, string? LabelEn, string? Example, string Version, bool IsHistoric)
{
    /// <summary>Whether it is a licence or certificate: something one has or has not, that can be a hard condition.</summary>
    public bool IsCredential => Kind is SkillKind.Licence or SkillKind.Certificate;

    /// <summary>The label in the language of the page.</summary>
    public string LabelIn(string language) => language == "en" && LabelEn is not null ? LabelEn : Label;
}

/// <summary>An occupation as pages and wire show it.</summary>
internal sealed record OccupationEntry(
    int Id, string Uri, string Label, string LabelLanguage, string? LabelEn, string? Summary, bool IsOfRegion, bool IsHistoric, Occupation Fact)
{
    /// <summary>The title in the language of the page.</summary>
    public string LabelIn(string language) => language == "en" && LabelEn is not null ? LabelEn : Label;
}

/// <summary>The whole taxonomy at one generation, in memory, immutable, for all threads.</summary>
internal sealed record TaxonomySnapshot(
    long Generation, FrozenDictionary<int, SkillEntry> Skills, FrozenDictionary<int, OccupationEntry> Occupations, SkillTaxonomy ForEngine,
    ConceptSearch SkillSearch, ConceptSearch OccupationSearch, bool HoldsEsco)
{
    /// <summary>Occupations that stand in the region's own list: those with tension, pay and vacancies.</summary>
    public IReadOnlyList<Occupation> OccupationsOfRegion { get; } =
        [.. Occupations.Values.Where(one => one is { IsOfRegion: true, IsHistoric: false }).OrderBy(one => one.Id).Select(one => one.Fact)];

    /// <summary>The label of a skill, also of one that is historic.</summary>
    public string LabelOf(SkillId skill) => Skills[skill.Value].Label;
}
