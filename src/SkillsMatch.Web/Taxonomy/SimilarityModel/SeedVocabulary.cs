using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Exchange.Seed;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Web.Taxonomy.SimilarityModel;

/// <summary>The names of the seed data that comes with the service, for commands that need no database. Ids are places in the lists.</summary>
internal sealed class SeedVocabulary
{
    private SeedVocabulary(SeedRegion region) => (Skills, Occupations) = (region.Skills, region.Occupations);

    /// <summary>Skills, licences, certificates and languages; <see cref="SkillId"/> counts in this list.</summary>
    public IReadOnlyList<SeedSkill> Skills { get; }

    /// <summary>Occupations; <see cref="OccupationId"/> counts in this list.</summary>
    public IReadOnlyList<SeedOccupation> Occupations { get; }

    /// <summary>Reads a folder of seed data.</summary>
    /// <param name="folder">Null: the data that comes with the service.</param>
    /// <exception cref="SeedUnreadableException">A file is missing or malformed.</exception>
    public static SeedVocabulary Read(string? folder = null) =>
        new(SeedReader.Read(folder ?? Path.Combine(AppContext.BaseDirectory, "data-seed")));

    public string NameOf(SkillId skill) => Skills[skill.Value].Id;

    public string NameOf(OccupationId occupation) => Occupations[occupation.Value].Id;

    public SkillVocabulary ToVocabulary() => new(
        [.. Skills.Select((one, at) => new VocabularySkill(new SkillId(at), Enum.Parse<SkillKind>(one.Kind, ignoreCase: true), Labels(one.Nl, one.En, one.AltNl, one.AltEn)))],
        [.. Occupations.Select((one, at) => new VocabularyOccupation(new OccupationId(at), Labels(one.Nl, one.En, one.AltNl, one.AltEn)))]);

    private static ImmutableArray<ConceptLabel> Labels(string nl, string en, string[] altNl, string[] altEn) =>
    [
        new("nl", nl, Preferred: true),
        new("en", en, Preferred: true),
        .. altNl.Select(text => new ConceptLabel("nl", text, Preferred: false)),
        .. altEn.Select(text => new ConceptLabel("en", text, Preferred: false)),
    ];
}
