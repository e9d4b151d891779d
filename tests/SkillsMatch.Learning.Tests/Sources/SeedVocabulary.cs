using System.Collections.Immutable;
using System.Text.Json;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Tests.Sources;

/// <summary>The names of the region's seed data, with the ids by which tests call them.</summary>
internal static class SeedVocabulary
{
    private static readonly string Folder = Path.Combine(SharedFolder.Repository, "data-seed");
    private static readonly Lazy<ImmutableArray<JsonElement>> SkillItems = new(() => SeedFiles.Items(Folder, "skills"));
    private static readonly Lazy<ImmutableArray<JsonElement>> OccupationItems = new(() => SeedFiles.Items(Folder, "occupations"));

    public static SkillVocabulary Read() => new(
        [
            .. SkillItems.Value.Select((item, at) => new VocabularySkill(
                new SkillId(at), Enum.Parse<SkillKind>(item.GetProperty("kind").GetString()!, ignoreCase: true), Labels(item))),
        ],
        [.. OccupationItems.Value.Select((item, at) => new VocabularyOccupation(new OccupationId(at), Labels(item)))]);

    public static SkillId Skill(string name) =>
        new(SkillItems.Value.Index().Single(pair => pair.Item.GetProperty("id").GetString() == name).Index);

    public static string NameOf(SkillId skill) => SkillItems.Value[skill.Value].GetProperty("id").GetString()!;

    public static string NameOf(OccupationId occupation) => OccupationItems.Value[occupation.Value].GetProperty("id").GetString()!;

    private static ImmutableArray<ConceptLabel> Labels(JsonElement item) =>
    [
        new("nl", item.GetProperty("nl").GetString()!, true),
        new("en", item.GetProperty("en").GetString()!, true),
        .. SeedFiles.Strings(item, "altNl").Select(text => new ConceptLabel("nl", text, false)),
        .. SeedFiles.Strings(item, "altEn").Select(text => new ConceptLabel("en", text, false)),
    ];
}
