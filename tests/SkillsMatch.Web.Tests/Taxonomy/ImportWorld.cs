using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Operations;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Taxonomy.ImportEsco;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Taxonomy;

/// <summary>A service on a database of its own, a folder for downloads, and what tests of imports ask of them.</summary>
internal sealed class ImportWorld : IAsyncDisposable
{
    private ImportWorld(RunningService service) => Service = service;

    public RunningService Service { get; }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "skillsmatch-esco-" + Guid.NewGuid().ToString("N"));

    public EscoImport Import => Service.Services.GetRequiredService<EscoImport>();

    public static async Task<ImportWorld> StartAsync(Postgres postgres, bool seeded = false) => new(await RunningService.StartAsync(postgres, seeded));

    /// <summary>Imports folders or zips, as the command does.</summary>
    public async Task<ImportReport> ImportAsync(params string[] sources) => await ImportAsync(version: null, sources);

    public async Task<ImportReport> ImportAsync(string? version, string[] sources)
    {
        var run = await InDatabaseAsync(db => ImportRequests.BeginEscoAsync(db, sources, version, TimeProvider.System, CancellationToken.None));
        return await Import.RunAsync(run.Id, progress: null, CancellationToken.None);
    }

    /// <summary>Imports the sample in English and Dutch.</summary>
    public Task<ImportReport> ImportAsync(SampleEsco esco, string version = "1.1.1") =>
        ImportAsync(esco.WriteTo(Folder, "en", version), esco.WriteTo(Folder, "nl", version));

    public Task<T> InDatabaseAsync<T>(Func<SkillsMatchDb, Task<T>> look) => Service.InDatabaseAsync(look);

    public Task<long> TaxonomyGenerationAsync() =>
        InDatabaseAsync(async db => (await Generations.CurrentAsync(db, Generations.Taxonomy, CancellationToken.None)).Number);

    public Task<Storage.Taxonomy.SkillRow> SkillAsync(string id) =>
        InDatabaseAsync(db => db.Skills.Include(skill => skill.Labels).SingleAsync(skill => skill.Uri == SampleEsco.Skill + id));

    public Task<Storage.Taxonomy.OccupationRow> OccupationAsync(string id) =>
        InDatabaseAsync(db => db.Occupations.Include(one => one.Labels).Include(one => one.Skills).SingleAsync(one => one.Uri == SampleEsco.Occupation + id));

    public Task<string> HashAsync() => TaxonomyRows.HashAsync(Service.ConnectionString);

    public Task<List<ImportRunRow>> RunsAsync() => InDatabaseAsync(db => db.ImportRuns.AsNoTracking().OrderBy(run => run.RequestedAt).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }
}
