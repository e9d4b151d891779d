using System.Collections.Immutable;
using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Tests.Sources;

/// <summary>
/// Reads unpacked ESCO CSV folders (…/en, …/nl) into a taxonomy: the experiments' loader; the product fills it from the database.
/// </summary>
internal static class EscoFiles
{
    public static TrainingTaxonomy Read(string root)
    {
        var en = Path.Combine(root, "en");
        return new TrainingTaxonomy
        {
            Concepts = [.. Concepts(root, "occupations", ConceptKind.Occupation), .. Concepts(root, "skills", ConceptKind.Skill)],
            Demands =
            [
                .. CsvRows.Read(Path.Combine(en, "occupationSkillRelations.csv"))
                    .Select(row => new OccupationSkillLink(row["occupationUri"], row["skillUri"], row["relationType"] == "essential")),
            ],
            Relations =
            [
                .. CsvRows.Read(Path.Combine(en, "skillSkillRelations.csv"))
                    .Select(row => new SkillRelation(row["originalSkillUri"], row["relatedSkillUri"])),
            ],
            Hierarchy =
            [
                .. new[] { "broaderRelationsSkillPillar.csv", "broaderRelationsOccPillar.csv" }
                    .SelectMany(file => CsvRows.Read(Path.Combine(en, file)))
                    .Select(row => new HierarchyLink(row["conceptUri"], row["broaderUri"])),
            ],
            Sources = [new TaxonomySource("ESCO 1.1.1 (nl, en)", TaxonomySource.EscoCredit)],
        };
    }

    private static IEnumerable<TrainingConcept> Concepts(string root, string file, ConceptKind kind) => new[] { "nl", "en" }
        .SelectMany(language => CsvRows.Read(Path.Combine(root, language, $"{file}_{language}.csv")).Select(row => (language, row)))
        .GroupBy(one => one.row["conceptUri"])
        .Select(rows => new TrainingConcept(
            rows.Key,
            kind,
            [.. rows.SelectMany(one => Labels(one.language, one.row)).DistinctBy(label => (label.Language, label.Text))],
            [.. rows.Where(one => one.row["description"].Length > 0).Select(one => new ConceptDescription(one.language, one.row["description"]))]));

    private static IEnumerable<ConceptLabel> Labels(string language, Dictionary<string, string> row) =>
        row["altLabels"].Split('\n').Select(text => text.Trim()).Where(text => text.Length > 0)
            .Select(text => new ConceptLabel(language, text, Preferred: false))
            .Prepend(new ConceptLabel(language, row["preferredLabel"].Trim(), Preferred: true));
}
