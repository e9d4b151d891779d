using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Operations;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>Asks for imports.</summary>
internal static class ImportRequests
{
    /// <summary>Asks for an import in the background; it counts when the caller saves its changes.</summary>
    /// <param name="db">Where it is written.</param>
    /// <param name="sources">Zips and folders on the server that does it.</param>
    /// <param name="version">For instance 1.1.1; null: the sources tell.</param>
    /// <param name="clock">Tells when it was asked.</param>
    public static Guid AskForEsco(this SkillsMatchDb db, IReadOnlyList<string> sources, string? version, TimeProvider clock)
    {
        var run = NewRun(sources, version, clock);
        db.ImportRuns.Add(run);
        db.Ask<ImportEscoJob>(run.Id, clock);
        return run.Id;
    }

    /// <summary>The import of these sources that broke off and can go on, or a new one; for whoever does it at once.</summary>
    public static async Task<ImportRunRow> BeginEscoAsync(
        SkillsMatchDb db, IReadOnlyList<string> sources, string? version, TimeProvider clock, CancellationToken ct)
    {
        var wanted = NewRun(sources, version, clock);
        var open = await db.ImportRuns.Where(run => run.Kind == EscoImport.Kind && run.CompletedAt == null && run.Version == version)
            .OrderByDescending(run => run.RequestedAt).ToListAsync(ct);
        if (open.FirstOrDefault(run => run.Sources.SequenceEqual(wanted.Sources, StringComparer.Ordinal)) is { } brokenOff)
            return brokenOff;
        db.ImportRuns.Add(wanted);
        await db.SaveChangesAsync(ct);
        return wanted;
    }

    public static ImportRunRow NewRun(IReadOnlyList<string> sources, string? version, TimeProvider clock) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        Kind = EscoImport.Kind,
        Sources = [.. sources.Select(Path.GetFullPath)],
        Version = version,
        RequestedAt = clock.GetUtcNow(),
    };
}
