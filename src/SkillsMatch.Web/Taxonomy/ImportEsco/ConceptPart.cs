using SkillsMatch.Exchange.Esco;

namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>Imports the skills, or the occupations, with their labels in all languages and the collections they are in.</summary>
internal sealed class ConceptPart : ImportPart
{
    private readonly ConceptTable _table;
    private readonly Func<EscoFile, EscoRemarks, IEnumerable<StatedConcept>> _read;
    private readonly IReadOnlyList<EscoFile> _concepts;
    private readonly EscoDownload _download;

    private ConceptPart(
        ConceptTable table, EscoDownload download, EscoFileKind kind, Func<EscoFile, EscoRemarks, IEnumerable<StatedConcept>> read)
        : base(
            table.Concepts, $"{table.Concepts}, {table.Labels}, broader_relations",
            [.. download.Of(kind), .. download.Of(EscoFileKind.Collection), .. download.Of(EscoFileKind.Schemes)]) =>
        (_table, _concepts, _download, _read) = (table, download.Of(kind), download, read);

    public static ConceptPart Skills(EscoDownload download) => new(
        ConceptTable.Skills, download, EscoFileKind.Skills,
        (file, remarks) => EscoReader.Skills(file, remarks).Select(skill => new StatedConcept(skill.Concept, skill.IsKnowledge, Isco: null)));

    public static ConceptPart Occupations(EscoDownload download) => new(
        ConceptTable.Occupations, download, EscoFileKind.Occupations,
        (file, remarks) => EscoReader.Occupations(file, remarks).Select(one => new StatedConcept(one.Concept, IsKnowledge: null, one.Isco)));

    public override async Task RunAsync(ImportSession session, ImportStatement statement, ImportReport report, CancellationToken ct)
    {
        if (_concepts.Count == 0)
            return;
        var staging = new ConceptStaging(session, _concepts, file => _read(file, session.Remarks));
        await staging.RunAsync(_download.Of(EscoFileKind.Collection), statement.Tell, ct);
        var isComplete = _concepts.Any(file => file.Language == "en");
        await new ConceptMerge(session, _table, statement).RunAsync(isComplete, report, ct);
        await new CollectionMerge(session, statement).RunAsync(_table.Concepts, _download.Of(EscoFileKind.Schemes), report, ct);
    }
}
