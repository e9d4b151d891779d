using System.Collections.Immutable;
using System.Text.Json;
using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Tests.Sources;

/// <summary>Reads the seed data of the region (data-seed/skills and data-seed/occupations) into a taxonomy.</summary>
internal static class SeedFiles
{
    public static TrainingTaxonomy Read(string folder)
    {
        var skills = Items(folder, "skills");
        var occupations = Items(folder, "occupations");
        return new TrainingTaxonomy
        {
            Concepts =
            [
                .. skills.Select(item => Concept(item, "seed/skill/", ConceptKind.Skill, "example")),
                .. occupations.Select(item => Concept(item, "seed/occupation/", ConceptKind.Occupation, "summary")),
            ],
            Demands = [.. occupations.SelectMany(item => Demands(item, "essential", true).Concat(Demands(item, "optional", false)))],
            Same = [.. Matches(skills, "seed/skill/", "exact").Concat(Matches(occupations, "seed/occupation/", "exact")).Select(pair => new SameMeaning(pair.Own, pair.Esco))],
            Relations = [.. Matches(skills, "seed/skill/", "close").Concat(Matches(occupations, "seed/occupation/", "close")).Select(pair => new SkillRelation(pair.Own, pair.Esco))],
            Sources = [new TaxonomySource("Seed data of the region", Credit: null)],
        };
    }

    /// <summary>Joins two taxonomies.</summary>
    public static TrainingTaxonomy With(this TrainingTaxonomy one, TrainingTaxonomy other) => new()
    {
        Concepts = [.. one.Concepts, .. other.Concepts],
        Demands = [.. one.Demands, .. other.Demands],
        Relations = [.. one.Relations, .. other.Relations],
        Hierarchy = [.. one.Hierarchy, .. other.Hierarchy],
        Same = [.. one.Same, .. other.Same],
        Sources = [.. one.Sources, .. other.Sources],
    };

    public static ImmutableArray<JsonElement> Items(string folder, string kind) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(folder, kind), "*.json").Order(StringComparer.Ordinal)
            .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateArray()),
    ];

    public static IEnumerable<string> Strings(JsonElement item, string name) =>
        item.GetProperty(name).EnumerateArray().Select(one => one.GetString()!);

    private static TrainingConcept Concept(JsonElement item, string prefix, ConceptKind kind, string description) => new(
        prefix + item.GetProperty("id").GetString(),
        kind,
        [
            new("nl", item.GetProperty("nl").GetString()!, true),
            new("en", item.GetProperty("en").GetString()!, true),
            .. Strings(item, "altNl").Select(text => new ConceptLabel("nl", text, false)),
            .. Strings(item, "altEn").Select(text => new ConceptLabel("en", text, false)),
        ],
        item.GetProperty(description).GetString() is { } text ? [new ConceptDescription("nl", text)] : []);

    private static IEnumerable<OccupationSkillLink> Demands(JsonElement item, string name, bool essential) =>
        Strings(item, name)
            .Select(
            skill => new OccupationSkillLink("seed/occupation/" + item.GetProperty("id").GetString(), "seed/skill/" + skill, essential));

    private static IEnumerable<(string Own, string Esco)> Matches(IEnumerable<JsonElement> items, string prefix, string match) => items
        .Where(item => item.GetProperty("escoMatch").GetString() == match)
        .Select(item => (prefix + item.GetProperty("id").GetString(), item.GetProperty("esco").GetString()!));
}
