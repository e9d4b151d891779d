using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Matching.ComputeMatches;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Operations;

public sealed class OutboxTests(Postgres postgres)
{
    [Fact]
    public async Task A_job_asked_for_in_a_transaction_that_is_rolled_back_is_never_done()
    {
        await using var service = await RunningService.StartAsync(postgres, seeded: false, ProcessRole.WebAndWorker);
        await service.InDatabaseAsync(async db =>
        {
            await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync();
                db.Ask<ComputeMatchesJob>(Guid.NewGuid(), TimeProvider.System);
                await db.SaveChangesAsync();
            });
            return 0;
        });

        await Task.Delay(600);

        Assert.Equal(0, await service.InDatabaseAsync(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task A_match_run_asked_for_is_done_in_the_background()
    {
        await using var service = await RunningService.StartAsync(postgres, seeded: true, ProcessRole.WebAndWorker);
        var run = await AskForMatchesAsync(service);

        await Eventually.TrueAsync(() => service.InDatabaseAsync(db => db.MatchRuns.AnyAsync(one => one.Id == run && one.CompletedAt != null)));

        Assert.NotEqual(0, await service.InDatabaseAsync(db => db.Matches.CountAsync(match => match.MatchRunId == run)));
    }

    [Fact]
    public async Task A_job_that_only_another_version_has_waits_and_holds_up_no_other()
    {
        await using var service = await RunningService.StartAsync(postgres, seeded: true, ProcessRole.WebAndWorker);
        await service.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"INSERT INTO outbox (id, job, argument, created_at) VALUES (0, 'JobOfAnotherVersion', gen_random_uuid(), now())"));
        var run = await AskForMatchesAsync(service);

        await Eventually.TrueAsync(() => service.InDatabaseAsync(db => db.MatchRuns.AnyAsync(one => one.Id == run && one.CompletedAt != null)));

        Assert.Equal(1, await service.InDatabaseAsync(db => db.Outbox.CountAsync(one => one.Job == "JobOfAnotherVersion" && one.DispatchedAt == null)));
    }

    [Fact]
    public async Task A_job_is_done_by_the_service_that_was_asked_also_while_another_starts_in_the_same_process()
    {
        var (here, elsewhere) = (await postgres.CloneAsync(seeded: false), await postgres.CloneAsync(seeded: false));
        await using var asked = SkillsMatchHost.Build([], here, ProcessRole.WebAndWorker);
        await using var another = SkillsMatchHost.Build([], elsewhere, ProcessRole.WebAndWorker);

        var storages = (asked.Services.GetRequiredService<JobStorage>(), another.Services.GetRequiredService<JobStorage>());
        using var scope = asked.Services.GetRequiredService<JobActivator>().BeginScope((JobActivatorContext?)null);

        Assert.NotSame(storages.Item1, storages.Item2);
        var worksOn = ((SkillsMatchDb)scope.Resolve(typeof(SkillsMatchDb))).Database.GetConnectionString();
        Assert.Equal(new NpgsqlConnectionStringBuilder(here).Database, new NpgsqlConnectionStringBuilder(worksOn).Database);
    }

    [Fact]
    public async Task A_job_delivered_twice_changes_nothing_the_second_time()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var run = await AskForMatchesAsync(service);

        await DeliverAsync(service, run);
        var first = await service.InDatabaseAsync(db => db.MatchRuns.Include(one => one.Matches).SingleAsync(one => one.Id == run));
        await DeliverAsync(service, run);
        var second = await service.InDatabaseAsync(db => db.MatchRuns.Include(one => one.Matches).SingleAsync(one => one.Id == run));

        Assert.Equal(first.CompletedAt, second.CompletedAt);
        Assert.Equal(first.Matches.Select(match => match.FoundId), second.Matches.Select(match => match.FoundId));
    }

    private static Task<Guid> AskForMatchesAsync(RunningService service) => service.InDatabaseAsync(async db =>
    {
        var jobSeeker = await db.JobSeekers.OrderBy(one => one.Id).Select(one => one.Id).FirstAsync();
        var run = new MatchRunRow
        {
            Id = Guid.NewGuid(),
            Direction = MatchDirection.VacanciesForJobSeeker,
            SubjectId = jobSeeker,
            Limit = 10,
            RequestedAt = DateTimeOffset.UtcNow,
        };
        db.MatchRuns.Add(run);
        db.Ask<ComputeMatchesJob>(run.Id, TimeProvider.System);
        await db.SaveChangesAsync();
        return run.Id;
    });

    private static async Task DeliverAsync(RunningService service, Guid run)
    {
        await using var scope = service.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ComputeMatchesJob>().RunAsync(run, CancellationToken.None);
    }
}
