using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Closeness;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Vocabulary;
using SkillsMatch.Storage;

namespace SkillsMatch.Web.Taxonomy.SimilarityModel;

/// <summary>Reads the names of all current skills and occupations, for closeness and for finding them in texts.</summary>
internal static class VocabularyReading
{
    public static async Task<SkillVocabulary> ReadAsync(SkillsMatchDb db, CancellationToken ct)
    {
        var skillLabels = (await db.SkillLabels.AsNoTracking().OrderBy(label => label.Id).ToListAsync(ct)).ToLookup(label => label.SkillId);
        var occupationLabels = (await db.OccupationLabels.AsNoTracking().OrderBy(label => label.Id).ToListAsync(ct)).ToLookup(label => label.OccupationId);
        var skills = await db.Skills.AsNoTracking().Where(skill => skill.HistoricSince == null).OrderBy(skill => skill.Id)
            .Select(skill => new { skill.Id, skill.Kind }).ToListAsync(ct);
        var occupations = await db.Occupations.AsNoTracking().Where(one => one.HistoricSince == null).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(ct);
        return new SkillVocabulary(
            [.. skills.Select(skill => new VocabularySkill(new SkillId(skill.Id), KindOf(skill.Kind), Labels(
                skillLabels[skill.Id].Select(label => new ConceptLabel(label.Language, label.Text, label.IsPreferred)))))],
            [.. occupations.Select(id => new VocabularyOccupation(new OccupationId(id), Labels(
                occupationLabels[id].Select(label => new ConceptLabel(label.Language, label.Text, label.IsPreferred)))))]);
    }

    /// <summary>What the taxonomy states about how skills hang together.</summary>
    public static async Task<SkillStructure> ReadStructureAsync(SkillsMatchDb db, CancellationToken ct)
    {
        var relations = await db.SkillRelations.AsNoTracking().OrderBy(one => one.SkillId).ThenBy(one => one.RelatedSkillId).ToListAsync(ct);
        var broader = await (
            from relation in db.BroaderRelations
            join narrower in db.Skills on relation.NarrowerUri equals narrower.Uri
            join wider in db.Skills on relation.BroaderUri equals wider.Uri
            where narrower.HistoricSince == null && wider.HistoricSince == null
            orderby narrower.Id, wider.Id
            select new { Narrower = narrower.Id, Broader = wider.Id }).ToListAsync(ct);
        var demands = await db.OccupationSkills.AsNoTracking().OrderBy(one => one.OccupationId).ThenBy(one => one.SkillId)
            .Select(one => new { one.OccupationId, one.SkillId }).ToListAsync(ct);
        var apart = await db.ClosenessFlags.AsNoTracking().Where(flag => flag.Decision == Storage.Taxonomy.FlagDecision.Apart).ToListAsync(ct);
        return new SkillStructure(
            [.. relations.Select(one => (new SkillId(one.SkillId), new SkillId(one.RelatedSkillId)))],
            [.. broader.Select(one => (new SkillId(one.Narrower), new SkillId(one.Broader)))])
        {
            Demands = [.. demands.Select(one => (new OccupationId(one.OccupationId), new SkillId(one.SkillId)))],
            Apart = [.. apart.Select(one => (new SkillId(one.SkillId), new SkillId(one.CloseSkillId)))],
        };
    }

    private static SkillKind KindOf(Storage.Taxonomy.SkillKind kind) => Enum.Parse<SkillKind>(kind.ToString());

    private static ImmutableArray<ConceptLabel> Labels(IEnumerable<ConceptLabel> labels) => [.. labels];
}
