using System.Net;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.JobSeekers.EraseJobSeeker;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.JobSeekers;

public sealed class ErasureTests(Postgres postgres)
{
    [Fact]
    public async Task Erasing_a_profile_leaves_no_trace_in_any_table()
    {
        await using var service = await RunningService.StartAsync(postgres, seeded: true, ProcessRole.WebAndWorker);
        var words = await Vocabulary.OfAsync(service);
        var posted = (await service.Client.PostAsync("/v1/werkzoekenden", words.Profile(visible: true), new With(Key: Guid.NewGuid().ToString()))).ShouldBe(HttpStatusCode.Created);
        var (id, code) = (posted.Json["id"]!.GetValue<string>(), posted.Json["terugkeercode"]!.GetValue<string>());
        await MatchBothWaysAsync(service, words, id, code);
        Assert.Contains("public.matches", await Traces.OfAsync(service, id));

        (await service.Client.DeleteAsync($"/v1/werkzoekenden/{id}", new With(code, IfMatch: posted.Header("ETag")))).ShouldBe(HttpStatusCode.NoContent);

        Assert.Empty(await Traces.OfAsync(service, id, code));
        (await service.Client.ReadAsync($"/v1/werkzoekenden/{id}", code)).ShouldBeProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_match_written_while_its_person_was_erased_is_swept_away_and_others_stay()
    {
        await using var service = await RunningService.StartAsync(postgres);
        await service.InDatabaseAsync(async db =>
        {
            var (vacancy, jobSeeker) =
                (await db.Vacancies.Select(one => one.Id).FirstAsync(), await db.JobSeekers.Select(one => one.Id).FirstAsync());
            db.MatchRuns.Add(RunFinding(MatchDirection.JobSeekersForVacancy, vacancy, Guid.NewGuid(), jobSeeker));
            db.MatchRuns.Add(RunFinding(MatchDirection.VacanciesForJobSeeker, jobSeeker, vacancy));
            await db.SaveChangesAsync();
            return await JobSeekerErasure.SweepAsync(db, CancellationToken.None);
        });

        Assert.Equal(2, await service.InDatabaseAsync(db => db.Matches.CountAsync()));
    }

    private static MatchRunRow RunFinding(MatchDirection direction, Guid subject, params Guid[] found)
    {
        var run = new MatchRunRow { Id = Guid.NewGuid(), Direction = direction, SubjectId = subject, Limit = 50, RequestedAt = DateTimeOffset.UtcNow };
        run.Matches.AddRange(found.Select((id, position) => new MatchRow { Rank = position + 1, FoundId = id, Explanation = "{}" }));
        return run;
    }

    private static async Task MatchBothWaysAsync(RunningService service, Vocabulary words, string id, string code)
    {
        (await service.Client.PostAsync($"/v1/werkzoekenden/{id}/matchopdrachten", new { }, new With(code, Key: Guid.NewGuid().ToString()))).ShouldBe(HttpStatusCode.Accepted);
        await Made.VacancyAsync(service, words.Vacancy());
        await Eventually.TrueAsync(() => service.InDatabaseAsync(async db => await IsFoundAsync(db, Guid.Parse(id))));
    }

    private static async Task<bool> IsFoundAsync(SkillsMatchDb db, Guid jobSeeker) =>
        await db.MatchRuns.AnyAsync(run => run.SubjectId == jobSeeker && run.CompletedAt != null) && await db.Matches.AnyAsync(match => match.FoundId == jobSeeker);
}
