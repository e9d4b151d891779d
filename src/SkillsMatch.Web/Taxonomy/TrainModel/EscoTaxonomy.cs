using System.Collections.Immutable;
using SkillsMatch.Exchange.Esco;
using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Web.Taxonomy.TrainModel;

/// <summary>Reads ESCO downloads as data to train on, past the database: for measuring.</summary>
internal static class EscoTaxonomy
{
    /// <param name="sources">Zips or folders, one per language.</param>
    /// <exception cref="EscoUnreadableException">One of them cannot be read.</exception>
    public static TrainingTaxonomy Read(IReadOnlyList<string> sources)
    {
        var (download, remarks) = (EscoDownload.Open(sources), new EscoRemarks());
        return new TrainingTaxonomy
        {
            Concepts =
            [
                .. Concepts(download, EscoFileKind.Occupations, ConceptKind.Occupation, file => EscoReader.Occupations(file, remarks).Select(one => one.Concept)),
                .. Concepts(download, EscoFileKind.Skills, ConceptKind.Skill, file => EscoReader.Skills(file, remarks).Select(one => one.Concept)),
            ],
            Demands =
            [
                .. One(download, EscoFileKind.OccupationSkills).SelectMany(file => EscoReader.OccupationSkills(file, remarks))
                    .Select(link => new OccupationSkillLink(link.From, link.To, link.IsEssential)).DistinctBy(link => (link.Occupation, link.Skill)),
            ],
            Relations = [.. One(download, EscoFileKind.SkillRelations).SelectMany(file => EscoReader.SkillRelations(file, remarks)).Select(link => new SkillRelation(link.From, link.To))],
            Hierarchy = [.. download.Of(EscoFileKind.BroaderRelations).SelectMany(file => EscoReader.Broader(file, remarks)).Select(step => new HierarchyLink(step.Narrower, step.Broader)).Distinct()],
            Sources = [new TaxonomySource(download.Version is { } version ? $"ESCO {version}" : "ESCO", TaxonomySource.EscoCredit)],
        };
    }

    // Relations are the same in every language: one file is enough.
    private static IEnumerable<EscoFile> One(EscoDownload download, EscoFileKind kind) => download.Of(kind).OrderByDescending(file => file.Bytes).Take(1);

    private static IEnumerable<TrainingConcept> Concepts(EscoDownload download, EscoFileKind kind, ConceptKind of, Func<EscoFile, IEnumerable<EscoConcept>> read) => download
        .Of(kind)
        .SelectMany(file => read(file).GroupBy(one => one.Uri, (_, same) => same.MaxBy(one => one.ModifiedAt)!).Select(one => (file.Language, Concept: one)))
        .GroupBy(one => one.Concept.Uri)
        .Select(same => new TrainingConcept(
            same.Key, of, [.. same.SelectMany(one => Labels(one.Language, one.Concept))],
            [.. same.Where(one => one.Concept.Description is not null).Select(one => new ConceptDescription(one.Language, one.Concept.Description!))]));

    private static IEnumerable<ConceptLabel> Labels(string language, EscoConcept concept) => concept.OtherLabels
        .Select(text => new ConceptLabel(language, text, Preferred: false))
        .Prepend(new ConceptLabel(language, concept.PreferredLabel, Preferred: true));
}
