using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Web.Taxonomy.TrainModel;

/// <summary>A taxonomy that was read past the database as names to search texts for: for measuring.</summary>
internal static class TaxonomyVocabulary
{
    public static SkillVocabulary ToVocabulary(this TrainingTaxonomy taxonomy) => new(
        [.. Of(taxonomy, ConceptKind.Skill).Select(one => new VocabularySkill(new SkillId(one.Index + 1), SkillKind.Skill, one.Item.Labels))],
        [.. Of(taxonomy, ConceptKind.Occupation).Select(one => new VocabularyOccupation(new OccupationId(one.Index + 1), one.Item.Labels))]);

    private static IEnumerable<(int Index, TrainingConcept Item)> Of(TrainingTaxonomy taxonomy, ConceptKind kind) =>
        taxonomy.Concepts.Where(one => one.Kind == kind && one.Labels.Length > 0).Index();
}
