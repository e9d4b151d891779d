using Microsoft.ML;
using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Training;

/// <summary>Takes a taxonomy apart into the rows of a data view, and puts it together again.</summary>
internal static class TaxonomyRows
{
    public static IDataView View(MLContext context, TrainingTaxonomy taxonomy) => context.Data.LoadFromEnumerable(Rows(taxonomy));

    public static TrainingTaxonomy Taxonomy(MLContext context, IDataView rows)
    {
        var facts = context.Data.CreateEnumerable<TaxonomyRow>(rows, reuseRowObject: false).ToLookup(row => (TaxonomyFact)row.Fact);
        return new TrainingTaxonomy
        {
            Concepts = [.. facts[TaxonomyFact.Label].Concat(facts[TaxonomyFact.Description]).GroupBy(row => row.Key).Select(Concept)],
            Demands = [.. facts[TaxonomyFact.Demand].Select(row => new OccupationSkillLink(row.Key, row.Other, row.Strong))],
            Relations = [.. facts[TaxonomyFact.Relation].Select(row => new SkillRelation(row.Key, row.Other))],
            Hierarchy = [.. facts[TaxonomyFact.Broader].Select(row => new HierarchyLink(row.Key, row.Other))],
            Same = [.. facts[TaxonomyFact.Same].Select(row => new SameMeaning(row.Key, row.Other))],
            Crosswalk = [.. facts[TaxonomyFact.Crosswalk].Select(row => new CrosswalkName(row.Key, row.Language, row.Text))],
            Sources = [],
        };
    }

    private static TrainingConcept Concept(IGrouping<string, TaxonomyRow> rows) => new(
        rows.Key,
        (ConceptKind)rows.First().Kind,
        [.. rows.Where(row => row.Fact == (int)TaxonomyFact.Label).Select(row => new ConceptLabel(row.Language, row.Text, row.Strong))],
        [.. rows.Where(row => row.Fact == (int)TaxonomyFact.Description).Select(row => new ConceptDescription(row.Language, row.Text))]);

    private static IEnumerable<TaxonomyRow> Rows(TrainingTaxonomy taxonomy) =>
    [
        .. taxonomy.Concepts.SelectMany(Texts),
        .. taxonomy.Demands.Select(link => Link(TaxonomyFact.Demand, link.Occupation, link.Skill, link.Essential)),
        .. taxonomy.Relations.Select(link => Link(TaxonomyFact.Relation, link.Skill, link.Related)),
        .. taxonomy.Hierarchy.Select(link => Link(TaxonomyFact.Broader, link.Narrower, link.Broader)),
        .. taxonomy.Same.Select(link => Link(TaxonomyFact.Same, link.One, link.Other)),
        .. taxonomy.Crosswalk.Select(
            name => new TaxonomyRow { Fact = (int)TaxonomyFact.Crosswalk, Key = name.Key, Language = name.Language, Text = name.Text }),
    ];

    private static IEnumerable<TaxonomyRow> Texts(TrainingConcept concept)
    {
        foreach (var label in concept.Labels)
            yield return Text(concept, TaxonomyFact.Label, label.Language, label.Text, label.Preferred);
        foreach (var description in concept.Descriptions)
            yield return Text(concept, TaxonomyFact.Description, description.Language, description.Text, strong: false);
    }

    private static TaxonomyRow Text(TrainingConcept concept, TaxonomyFact fact, string language, string text, bool strong) =>
        new() { Fact = (int)fact, Key = concept.Key, Kind = (int)concept.Kind, Language = language, Text = text, Strong = strong };

    private static TaxonomyRow Link(TaxonomyFact fact, string one, string other, bool strong = false) =>
        new() { Fact = (int)fact, Key = one, Other = other, Strong = strong };
}
