using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SkillsMatch.Exchange.Esco;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Taxonomy.ImportEsco;
using SkillsMatch.Web.Tests.Operations;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Taxonomy;

public sealed class BrokenOffImportTests(Postgres postgres)
{
    private const int Kills = 20;

    [Fact]
    public async Task An_import_killed_at_twenty_random_points_and_started_again_ends_as_one_that_was_left_alone()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var esco = SampleEsco.OfSize(skills: 400, occupations: 120);
        string[] sources = [esco.WriteTo(world.Folder, "en"), esco.WriteTo(world.Folder, "nl")];
        await world.ImportAsync(sources);
        var unbroken = await world.HashAsync();

        var dice = new Random(20);
        for (var kills = 0; kills < Kills;)
        {
            var database = await postgres.CloneAsync(seeded: false);
            while (await IsKilledAsync(database, sources, afterLines: dice.Next(1, 45), delay: dice.Next(0, 25)))
                kills++;
            Assert.Equal(unbroken, await TaxonomyRows.HashAsync(database));
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_leaves_what_was_read_before_and_the_next_import_goes_on()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var esco = new SampleEsco();
        var folder = esco.WriteTo(world.Folder, "en");
        await File.WriteAllBytesAsync(Path.Combine(folder, "skillSkillRelations.csv"), [.. "originalSkillUri,relationType,relatedSkillUri\n"u8, 0xFF, 0xFE, 0x41]);

        await Assert.ThrowsAsync<EscoUnreadableException>(() => world.ImportAsync(folder));
        var generation = await world.TaxonomyGenerationAsync();
        esco.WriteTo(world.Folder, "en");
        await world.ImportAsync(folder);

        Assert.Equal(0, generation);
        Assert.Equal(1, await world.TaxonomyGenerationAsync());
        var run = Assert.Single(await world.RunsAsync());
        Assert.NotNull(run.CompletedAt);
        await using var unbroken = await ImportWorld.StartAsync(postgres);
        await unbroken.ImportAsync(folder);
        Assert.Equal(await unbroken.HashAsync(), await world.HashAsync());
    }

    [Fact]
    public async Task Two_imports_at_once_do_the_work_once()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var esco = new SampleEsco();
        string[] sources = [esco.WriteTo(world.Folder, "en"), esco.WriteTo(world.Folder, "nl")];
        await using var other = await ImportWorld.StartAsync(postgres);
        await other.ImportAsync(sources);

        var reports = await Task.WhenAll(world.ImportAsync(sources), world.ImportAsync(sources));

        Assert.Equal(await other.HashAsync(), await world.HashAsync());
        Assert.Equal(1, await world.TaxonomyGenerationAsync());
        Assert.Equal(6, reports.Max(report => report.Lines.Single(line => line.Name == "skills").Added));
    }

    [Fact]
    public async Task An_import_beside_one_that_goes_on_is_refused_with_what_to_do()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var source = world.Service.Services.GetRequiredService<NpgsqlDataSource>();
        await using var held = await AdvisoryLock.TryTakeAsync(source, AdvisoryLock.TaxonomyImport, CancellationToken.None);
        var import = new EscoImport(source, TimeProvider.System) { Patience = TimeSpan.Zero };

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => import.RunAsync(Guid.NewGuid(), progress: null, CancellationToken.None));

        Assert.Contains("Wait", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_asked_for_is_done_in_the_background_and_once()
    {
        await using var world = await ImportWorld.StartAsync(postgres);
        var run = await world.InDatabaseAsync(async db =>
        {
            var id = db.AskForEsco([new SampleEsco().WriteTo(world.Folder, "en")], version: null, TimeProvider.System);
            await db.SaveChangesAsync();
            return id;
        });
        await using var worker = await RunningService.StartOnAsync(world.Service.ConnectionString, ProcessRole.Worker);

        await Eventually.TrueAsync(async () => (await world.RunsAsync()).Single().CompletedAt is not null, seconds: 60);
        var generation = await world.TaxonomyGenerationAsync();
        await using var scope = worker.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ImportEscoJob>().RunAsync(run, CancellationToken.None);

        Assert.Equal("weld metal", (await world.SkillAsync("weld")).LabelEn);
        Assert.InRange(await world.TaxonomyGenerationAsync(), generation, generation + 1); // closeness may come in between
    }

    // False: it came to its end before it could be killed.
    private static async Task<bool> IsKilledAsync(string database, string[] sources, int afterLines, int delay)
    {
        await using var process = ServiceProcess.Start(["import", "esco", .. sources, $"ConnectionStrings:SkillsMatch={database}"]);
        var ended = process.ExitCodeAsync();
        while (!ended.IsCompleted && process.Said.AsSpan().Count("\"part\"") < afterLines)
            await Task.Delay(2);
        await Task.Delay(delay);
        if (ended.IsCompleted)
        {
            Assert.True(await ended == 0, process.Said);
            return false;
        }

        await process.KillAsync();
        return true;
    }
}
