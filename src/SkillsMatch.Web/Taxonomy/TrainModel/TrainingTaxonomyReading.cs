using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Taxonomy;

namespace SkillsMatch.Web.Taxonomy.TrainModel;

/// <summary>Reads the taxonomy that is loaded as data to train on.</summary>
internal static class TrainingTaxonomyReading
{
    private const string SeedSource = "Seed data of the region";

    public static async Task<TrainingTaxonomy> ReadAsync(SkillsMatchDb db, CancellationToken ct)
    {
        var skills = await db.Skills.AsNoTracking().AsSplitQuery().Include(skill => skill.Labels).Where(skill => skill.HistoricSince == null).OrderBy(skill => skill.Uri).ToListAsync(ct);
        var occupations = await db.Occupations.AsNoTracking().AsSplitQuery().Include(one => one.Labels).Where(one => one.HistoricSince == null).OrderBy(one => one.Uri).ToListAsync(ct);
        var skillUris = skills.ToDictionary(skill => skill.Id, skill => skill.Uri);
        var occupationUris = occupations.ToDictionary(one => one.Id, one => one.Uri);
        return new TrainingTaxonomy
        {
            Concepts = [.. skills.Select(ConceptOf), .. occupations.Select(ConceptOf)],
            Demands = await DemandsAsync(db, occupationUris, skillUris, ct),
            Relations = await RelationsAsync(db, skillUris, ct),
            Hierarchy = [.. (await db.BroaderRelations.AsNoTracking().OrderBy(one => one.NarrowerUri).ThenBy(one => one.BroaderUri).ToListAsync(ct))
                .Select(one => new HierarchyLink(one.NarrowerUri, one.BroaderUri))],
            Sources = SourcesOf(skills),
        };
    }

    private static TrainingConcept ConceptOf(SkillRow skill) => new(
        skill.Uri, ConceptKind.Skill, [.. skill.Labels.OrderBy(label => label.Id).Select(label => new ConceptLabel(label.Language, label.Text, label.IsPreferred))],
        Describe(skill.ExampleNl, skill.Description, skill.LabelNl));

    private static TrainingConcept ConceptOf(OccupationRow occupation) => new(
        occupation.Uri, ConceptKind.Occupation,
        [.. occupation.Labels.OrderBy(label => label.Id).Select(label => new ConceptLabel(label.Language, label.Text, label.IsPreferred))],
        Describe(occupation.SummaryNl, occupation.Description, occupation.LabelNl));

    // A scheme's description is in Dutch where its label is: ESCO translates both or neither.
    private static ImmutableArray<ConceptDescription> Describe(string? own, string? ofScheme, string? dutchLabel) =>
    [
        .. new (string Language, string? Text)[] { ("nl", own), (dutchLabel is null ? "en" : "nl", ofScheme) }
            .Where(one => !string.IsNullOrWhiteSpace(one.Text))
            .Select(one => new ConceptDescription(one.Language, one.Text!)),
    ];

    private static async Task<ImmutableArray<OccupationSkillLink>> DemandsAsync(
        SkillsMatchDb db, Dictionary<int, string> occupations, Dictionary<int, string> skills, CancellationToken ct)
    {
        var rows = await db.OccupationSkills.AsNoTracking().OrderBy(one => one.OccupationId).ThenBy(one => one.SkillId).ThenBy(one => one.Scheme).ToListAsync(ct);
        return [.. rows.Where(one => occupations.ContainsKey(one.OccupationId) && skills.ContainsKey(one.SkillId)).DistinctBy(one => (one.OccupationId, one.SkillId))
            .Select(one => new OccupationSkillLink(occupations[one.OccupationId], skills[one.SkillId], one.Importance is Importance.Essential))];
    }

    private static async Task<ImmutableArray<SkillRelation>> RelationsAsync(SkillsMatchDb db, Dictionary<int, string> skills, CancellationToken ct)
    {
        var rows = await db.SkillRelations.AsNoTracking().OrderBy(one => one.SkillId).ThenBy(one => one.RelatedSkillId).ToListAsync(ct);
        return [.. rows.Where(one => skills.ContainsKey(one.SkillId) && skills.ContainsKey(one.RelatedSkillId))
            .Select(one => new SkillRelation(skills[one.SkillId], skills[one.RelatedSkillId]))];
    }

    private static ImmutableArray<TaxonomySource> SourcesOf(List<SkillRow> skills)
    {
        var esco = skills.Where(skill => skill.Version.StartsWith("ESCO", StringComparison.Ordinal)).Select(skill => skill.Version).Distinct().Order();
        var own = skills.Any(skill => skill.Code is not null) ? (string[])[SeedSource] : [];
        return [.. own.Select(name => new TaxonomySource(name, null)), .. esco.Select(name => new TaxonomySource(name, TaxonomySource.EscoCredit))];
    }
}
