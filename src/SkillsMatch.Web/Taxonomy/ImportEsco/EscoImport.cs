using Microsoft.EntityFrameworkCore;
using Npgsql;
using SkillsMatch.Exchange.Esco;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Operations;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Taxonomy.RefreshCloseness;

namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>
/// Imports ESCO: one transaction per group of files, so that an import that broke off goes on where it was. A second import of the same files
/// changes nothing. One import at a time per database.
/// </summary>
internal sealed class EscoImport(NpgsqlDataSource source, TimeProvider clock)
{
    /// <summary>What <see cref="ImportRunRow.Kind"/> says of these imports.</summary>
    public const string Kind = "esco";

    /// <summary>How long to wait for another import: the backend of one that was killed holds its lock for a moment.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Does an import that was asked for, or the rest of it; of one that is done it only gives the report.</summary>
    /// <exception cref="ImportRefusedException">Another import is running, the run is unknown, or its files are of an older or unknown version.</exception>
    /// <exception cref="EscoUnreadableException">A file cannot be read; the groups of files before it are in.</exception>
    public async Task<ImportReport> RunAsync(Guid run, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        await using var session = await OpenAsync(ct);
        var row = await session.Db.ImportRuns.SingleOrDefaultAsync(one => one.Id == run, ct) ?? throw ImportRefusedException.UnknownRun(run);
        if (row.CompletedAt is not null)
            return ImportReport.Parse(row.Report)!;
        return await new EscoImportSteps(session, await PlanAsync(session, row, ct), progress, clock).KeepAsync(row, ct);
    }

    /// <summary>Does the whole import and takes it back: what would it change?</summary>
    /// <exception cref="ImportRefusedException">As for <see cref="RunAsync"/>.</exception>
    /// <exception cref="EscoUnreadableException">A file cannot be read.</exception>
    public async Task<ImportReport> TryAsync(ImportRunRow row, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        await using var session = await OpenAsync(ct);
        return await new EscoImportSteps(session, await PlanAsync(session, row, ct), progress, clock).TryAsync(ct);
    }

    private async Task<ImportSession> OpenAsync(CancellationToken ct)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            if (await ImportSession.TryOpenAsync(source, ct) is { } session)
                return session;
            if (clock.GetElapsedTime(began) > Patience)
                throw ImportRefusedException.Busy();
            await Task.Delay(TimeSpan.FromMilliseconds(200), ct);
        }
    }

    private static async Task<EscoImportPlan> PlanAsync(ImportSession session, ImportRunRow row, CancellationToken ct)
    {
        var download = EscoDownload.Open(row.Sources);
        var version = row.Version ?? download.Version ?? throw ImportRefusedException.UnknownVersion();
        if (await NewestHereAsync(session.Db, ct) is { } newest && newest > EscoImportPlan.Number(version))
            throw ImportRefusedException.Older(version, newest.ToString());
        return new EscoImportPlan(download, "ESCO " + version, row.RequestedAt);
    }

    private static async Task<Version?> NewestHereAsync(SkillsMatchDb db, CancellationToken ct)
    {
        var versions = await db.Skills.Where(skill => skill.Version.StartsWith("ESCO ")).Select(skill => skill.Version).Distinct().ToListAsync(ct);
        return versions.Select(version => EscoImportPlan.Number(version["ESCO ".Length..])).Max();
    }
}

/// <summary>What an import is going to do.</summary>
internal sealed record EscoImportPlan(EscoDownload Download, string Version, DateTimeOffset At)
{
    /// <summary>The groups of files in the order in which they lean on each other.</summary>
    public IReadOnlyList<ImportPart> Parts { get; } =
    [
        new GroupPart(Download), ConceptPart.Skills(Download), ConceptPart.Occupations(Download), LinkPart.OccupationSkills(Download),
        LinkPart.SkillRelations(Download), new HierarchyPart(Download),
    ];

    /// <summary>A version as a number that can be compared; null where it is not written as one.</summary>
    public static Version? Number(string version)
    {
        var full = version.Contains('.', StringComparison.Ordinal) ? version : version + ".0";
        return System.Version.TryParse(full, out var number) ? number : null;
    }
}

/// <summary>Does the steps of one import on a session that holds the lock.</summary>
internal sealed class EscoImportSteps(ImportSession session, EscoImportPlan plan, IProgress<ImportProgress>? progress, TimeProvider clock)
{
    private long TotalBytes => Math.Max(1, plan.Parts.Sum(part => part.Files.Sum(file => file.Bytes)));

    /// <summary>Does each part that is not finished in a transaction of its own.</summary>
    public async Task<ImportReport> KeepAsync(ImportRunRow run, CancellationToken ct)
    {
        var report = ImportReport.Parse(run.Report) ?? NewReport();
        var before = report.Remarks.ToList();
        foreach (var part in plan.Parts.Where(part => !run.FinishedGroups.Contains(part.Key)))
        {
            await using var transaction = await session.Db.Database.BeginTransactionAsync(ct);
            await RunAsync(part, report, ct);
            run.FinishedGroups = [.. run.FinishedGroups, part.Key];
            report = report with { Remarks = [.. before, .. session.Remarks.All] };
            run.Report = report.ToJson();
            await session.Db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }

        await CompleteAsync(run, report, ct);
        progress?.Report(new ImportProgress("done", report.Version, 1));
        return report;
    }

    /// <summary>Does all parts in one transaction that is taken back.</summary>
    public async Task<ImportReport> TryAsync(CancellationToken ct)
    {
        var report = NewReport();
        await using var transaction = await session.Db.Database.BeginTransactionAsync(ct);
        foreach (var part in plan.Parts)
        {
            await RunAsync(part, report, ct);
            await DropAsync(ct);
        }

        await transaction.RollbackAsync(ct);
        return report with { Remarks = [.. session.Remarks.All] };
    }

    private async Task RunAsync(ImportPart part, ImportReport report, CancellationToken ct)
    {
        var before = plan.Parts.TakeWhile(other => other != part).Sum(other => other.Files.Sum(file => file.Bytes));
        var size = part.Files.Sum(file => file.Bytes);
        await session.DoAsync("SET LOCAL work_mem = '64MB'", ct);
        await session.DoAsync($"ANALYZE {part.Tables}", ct); // right after a large import PostgreSQL still plans for the small tables of before
        await part.RunAsync(session, new ImportStatement(plan.Version, plan.At, Tell), report, ct);
        Tell("done", 1);

        void Tell(string doing, double done) => progress?.Report(new ImportProgress(part.Name, doing, (before + done * size) / TotalBytes));
    }

    // The generation goes up once, with the last word of the import, and only when something changed.
    private async Task CompleteAsync(ImportRunRow run, ImportReport report, CancellationToken ct)
    {
        await using var transaction = await session.Db.Database.BeginTransactionAsync(ct);
        run.CompletedAt = clock.GetUtcNow();
        run.Report = report.ToJson();
        if (report.HasChanges)
        {
            await Generations.CountChangeAsync(session.Db, Generations.Taxonomy, ct);
            session.Db.Ask<RefreshClosenessJob>(run.Id, clock);
        }

        await session.Db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private Task<int> DropAsync(CancellationToken ct) => session.DoAsync(
        """
        DO $$ DECLARE one text; BEGIN
            FOR one IN SELECT relname FROM pg_class WHERE relnamespace = pg_my_temp_schema() AND relkind = 'r' LOOP
                EXECUTE 'DROP TABLE ' || one;
            END LOOP;
        END $$
        """, ct);

    private ImportReport NewReport() => new() { Version = plan.Version, NotRecognised = plan.Download.NotRecognised };
}
