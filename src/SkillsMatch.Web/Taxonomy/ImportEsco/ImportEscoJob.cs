using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>Does an import of ESCO in the background; the id is that of its run. Delivered again it goes on where it was, or finds all done.</summary>
internal sealed partial class ImportEscoJob(EscoImport import, TaxonomyCache taxonomy, ILogger<ImportEscoJob> logger) : IJob
{
    public async Task RunAsync(Guid id, CancellationToken ct)
    {
        var report = await import.RunAsync(id, progress: null, ct);
        taxonomy.LookAgain();
        foreach (var line in report.Lines)
            LogLine(id, line.Name, line.Read, line.Added, line.Updated, line.Historic);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Import {Run}: {Kind}, {Read} read, {Added} added, {Updated} updated, {Historic} made historic")]
    private partial void LogLine(Guid run, string kind, int read, int added, int updated, int historic);
}
