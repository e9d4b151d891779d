using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Learning.Ranking.Simulation;
using SkillsMatch.Web.Matching.LearnFromFeedback;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Operations.Nightly;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Matching;

public sealed class LearnFromFeedbackTests(Postgres postgres)
{
    [Fact]
    public async Task With_enough_reactions_the_night_learns_and_the_new_ranking_serves_at_once()
    {
        var folder = Directory.CreateTempSubdirectory("skillsmatch-ranking-").FullName;
        await using var service = await RunningService.StartAsync(postgres, seeded: false, settings: $"--Ranking:Folder={folder}");
        var serving = service.Services.GetRequiredService<ServingRanking>();
        Assert.Null(serving.Current);
        await KeepAsync(service, new DateOnly(2026, 3, 2), RankingSimulation.JudgementsOf(new SimulationSettings(JobSeekers: 5000)));

        await using (var scope = service.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<LearnFromFeedbackJob>().RunAsync(Guid.NewGuid(), CancellationToken.None);

        Assert.StartsWith("match-ranking/1-", serving.Current!.Model, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_night_asks_for_learning_and_forgets_reactions_after_two_years()
    {
        await using var service = await RunningService.StartAsync(postgres, seeded: false, adjust: services => services.AddScoped<NightlyJob>());
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var lists = RankingSimulation.JudgementsOf(new SimulationSettings(JobSeekers: 100));
        await KeepAsync(service, today.AddYears(-2).AddDays(-1), [lists[0]]);
        await KeepAsync(service, today.AddYears(-2), [lists[1]]);

        await using (var scope = service.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<NightlyJob>().RunAsync(CancellationToken.None);

        Assert.Equal([lists[1].Id], await service.InDatabaseAsync(db => db.MatchFeedback.Select(one => one.Id).ToListAsync()));
        Assert.Equal(1, await service.InDatabaseAsync(db => db.Outbox.CountAsync(one => one.Job == JobKind.NameOf<LearnFromFeedbackJob>())));
    }

    private static Task<int> KeepAsync(RunningService service, DateOnly day, IEnumerable<FeedbackList> lists) => service.InDatabaseAsync(db =>
    {
        db.MatchFeedback.AddRange(lists.Select(list => FeedbackReading.RowOf(list, day)));
        return db.SaveChangesAsync();
    });
}
