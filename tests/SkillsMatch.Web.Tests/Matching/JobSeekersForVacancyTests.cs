using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Matching;

public sealed class JobSeekersForVacancyTests(Postgres postgres)
{
    [Fact]
    public async Task An_employer_sees_who_fits_as_pseudonyms_without_wishes_or_place()
    {
        await using var service = await RunningService.StartAsync(postgres, seeded: true, ProcessRole.WebAndWorker);
        var words = await Vocabulary.OfAsync(service);
        var jobSeeker = await Made.ProfileAsync(service, words.Profile(visible: true));
        var vacancy = await Made.VacancyAsync(service, words.Vacancy());

        var answer = await ComputedAsync(service, vacancy);

        var best = answer.Json["matches"]![0]!;
        Assert.Equal((5, 5), (best["onderbouwing"]!["heeft"]!.GetValue<int>(), best["onderbouwing"]!["gevraagd"]!.GetValue<int>()));
        Assert.Contains("reistijd", best["onderbouwing"]!["voorwaarden"]!.AsArray().Select(one => one!["soort"]!.GetValue<string>()));
        var ids = await service.InDatabaseAsync(db => db.JobSeekers.Select(one => one.Id.ToString()).ToListAsync());
        Assert.Contains(jobSeeker.Id, ids);
        Assert.DoesNotContain(ids, id => answer.Text.Contains(id, StringComparison.Ordinal));
        foreach (var secret in (string[])["wensen", "kenmerk", "minuten", "3311", "2345"])
            Assert.DoesNotContain(secret, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_person_has_another_name_at_another_vacancy_and_the_same_name_at_the_same()
    {
        await using var service = await RunningService.StartAsync(postgres, seeded: true, ProcessRole.WebAndWorker);
        var words = await Vocabulary.OfAsync(service);
        await Made.ProfileAsync(service, words.Profile(visible: true));
        var (one, other) = (await Made.VacancyAsync(service, words.Vacancy()), await Made.VacancyAsync(service, words.Vacancy()));

        var (first, second) = (Names(await ComputedAsync(service, one)), Names(await ComputedAsync(service, other)));

        Assert.NotEmpty(first);
        Assert.All(first.Zip(second), pair => Assert.NotEqual(pair.First, pair.Second)); // equal vacancies, so the same people in the same order
        Assert.Equal(first, Names(await ComputedAsync(service, one)));
    }

    [Fact]
    public async Task Who_takes_back_consent_or_changes_the_profile_is_gone_from_every_list_at_once()
    {
        await using var service = await RunningService.StartAsync(postgres, seeded: true, ProcessRole.WebAndWorker);
        var words = await Vocabulary.OfAsync(service);
        var (leaves, changes) =
            (await Made.ProfileAsync(service, words.Profile(visible: true)), await Made.ProfileAsync(service, words.Profile(visible: true)));
        var vacancy = await Made.VacancyAsync(service, words.Vacancy());
        var before = Names(await ComputedAsync(service, vacancy)).Count;

        (await service.Client.PutAsync(leaves.Path, words.Profile(visible: false), new With(leaves.Code, IfMatch: leaves.Tag))).ShouldBe(HttpStatusCode.OK);
        (await service.Client.PutAsync(changes.Path, words.Profile(visible: true), new With(changes.Code, IfMatch: changes.Tag))).ShouldBe(HttpStatusCode.OK);

        Assert.Equal(before - 2, Names(await ComputedAsync(service, vacancy)).Count);
        Assert.False(await service.InDatabaseAsync(db => db.Matches.AnyAsync(match => match.FoundId == Guid.Parse(leaves.Id))));
    }

    [Fact]
    public async Task The_list_of_a_real_vacancy_opens_with_its_code_only_and_that_of_a_fictitious_one_shows_fictitious_people()
    {
        await using var service = await RunningService.StartAsync(postgres, seeded: true, ProcessRole.WebAndWorker);
        var words = await Vocabulary.OfAsync(service);
        var real = await Made.VacancyAsync(service, words.Vacancy());
        var fictitious = await service.InDatabaseAsync(db => db.Vacancies.Where(one => one.OccupationId == words.Welder && one.EditCodeHash == null).Select(one => one.Id).FirstAsync());
        var asked = await service.InDatabaseAsync(
            db => db.VacancySkills.Where(one => one.VacancyId == fictitious).Select(one => one.SkillId).ToListAsync());
        await Made.ProfileAsync(
            service, new { vaardigheden = asked.Select(id => new { vaardigheidId = id }), zichtbaarVoorWerkgevers = true });

        (await service.Client.ReadAsync(real.Path + "/matches")).ShouldBeProblem(HttpStatusCode.Unauthorized);
        (await service.Client.PostAsync(real.Path + "/matchopdrachten", new { }, new With())).ShouldBeProblem(HttpStatusCode.Unauthorized);
        (await service.Client.ReadAsync(real.Path + "/matches", "0000-0000-0000")).ShouldBeProblem(HttpStatusCode.NotFound);
        var requested = (await service.Client.PostAsync($"/v1/vacatures/{fictitious}/matchopdrachten", new { }, new With())).ShouldBe(HttpStatusCode.Accepted);
        var run = Guid.Parse(requested.Json["id"]!.GetValue<string>());
        await Eventually.TrueAsync(
            () => service.InDatabaseAsync(db => db.MatchRuns.AnyAsync(one => one.Id == run && one.CompletedAt != null)));
        var shown = (await service.Client.ReadAsync(requested.Json["resultaat"]!.GetValue<string>())).ShouldBe(HttpStatusCode.OK).Json["matches"]!.AsArray().Count;

        var madeUp = await service.InDatabaseAsync(db => db.Matches.CountAsync(
            match => match.MatchRunId == run && db.JobSeekers.Any(one => one.Id == match.FoundId && one.IsFictitious)));
        Assert.Equal(madeUp, shown);
        Assert.Equal(madeUp + 1, await service.InDatabaseAsync(db => db.Matches.CountAsync(match => match.MatchRunId == run)));
    }

    [Fact]
    public async Task Fewer_than_five_people_are_not_counted_out_loud()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var words = await Vocabulary.OfAsync(service);
        var vacancy = await Made.VacancyAsync(service, words.Vacancy());

        var answer = (await service.Client.ReadAsync(vacancy.Path + "/matches", vacancy.Code)).ShouldBe(HttpStatusCode.OK).Json;

        Assert.Null(answer["berekendOp"]);
        Assert.Null(answer["aantal"]!["aantal"]);
        Assert.Equal("minder dan 5", answer["aantal"]!["tekst"]!.GetValue<string>());
    }

    [Fact]
    public async Task For_a_closed_vacancy_nobody_is_sought()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var vacancy = await Made.VacancyAsync(service, (await Vocabulary.OfAsync(service)).Vacancy());
        (await service.Client.PostAsync(vacancy.Path + "/sluiting", null, new With(vacancy.Code))).ShouldBe(HttpStatusCode.OK);

        (await service.Client.PostAsync(vacancy.Path + "/matchopdrachten", new { }, new With(vacancy.Code))).ShouldBeProblem(HttpStatusCode.Conflict);
    }

    private static async Task<ApiAnswer> ComputedAsync(RunningService service, Made vacancy)
    {
        ApiAnswer? answer = null;
        await Eventually.TrueAsync(async () =>
            (answer = (await service.Client.ReadAsync(vacancy.Path + "/matches", vacancy.Code)).ShouldBe(HttpStatusCode.OK)).Json["berekendOp"] is not null);
        return answer!;
    }

    private static List<string> Names(ApiAnswer answer) =>
        [.. answer.Json["matches"]!.AsArray().Select((JsonNode? one) => one!["pseudoniem"]!.GetValue<string>())];
}
