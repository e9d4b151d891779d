using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.RankVacancies;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Matching;

public sealed class MatchesForJobSeekerTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task Each_match_is_the_sum_of_its_parts_and_says_what_is_missing()
    {
        var made = await Made.ProfileAsync(seeded.Service, (await Vocabulary.OfAsync(seeded.Service)).Profile());

        var answer = (await seeded.Client.ReadAsync(made.Path + "/matches?limiet=20", made.Code)).ShouldBe(HttpStatusCode.OK).Json;

        var matches = answer["matches"]!.AsArray();
        Assert.NotEmpty(matches);
        Assert.All(matches, match => AddsUp(match!["onderbouwing"]!));
        Assert.Contains(
            matches, match => match!["onderbouwing"]!["onderdelen"]!.AsArray().Any(part => part!["staat"]!.GetValue<string>() == "mist"));
        Assert.Equal(Enumerable.Range(1, matches.Count), matches.Select(match => match!["plek"]!.GetValue<int>()));
    }

    [Fact]
    public async Task The_list_is_sent_byte_for_byte_as_the_format_of_the_api_has_it_though_its_parts_are_written_once()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);
        var vacancy = await Made.VacancyAsync(seeded.Service, words.Vacancy("Lasser \"d'été\" <MIG & MAG>"));
        var made = await Made.ProfileAsync(seeded.Service, words.Profile());

        var sent = (await seeded.Client.ReadAsync(made.Path + "/matches", made.Code)).ShouldBe(HttpStatusCode.OK);

        var shown = await ShownAsync(Guid.Parse(made.Id));
        var parts = shown.Matches.SelectMany(match => match.Onderbouwing.Onderdelen).ToList();
        Assert.True(parts.Distinct<object>(ReferenceEqualityComparer.Instance).Count() < parts.Count, "Nothing repeats itself.");
        Assert.Contains(shown.Matches, match => match.Vacature.Id == Guid.Parse(vacancy.Id));
        Assert.Equal(JsonSerializer.SerializeToUtf8Bytes(shown, Format), await sent.Message.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/json; charset=utf-8", sent.Header("Content-Type"));
    }

    [Fact]
    public async Task Who_gave_too_few_skills_is_told_how_many_it_takes()
    {
        var made = await Made.ProfileAsync(seeded.Service, new { });

        foreach (var part in (string[])["/matches", "/opleidingsmatches", "/roltrap"])
        {
            var answer = (await seeded.Client.ReadAsync(made.Path + part, made.Code)).ShouldBe(HttpStatusCode.OK).Json;
            Assert.Equal("te-weinig-vaardigheden", answer["onthouding"]!["reden"]!.GetValue<string>());
            Assert.Equal((0, 3), (answer["onthouding"]!["gegeven"]!.GetValue<int>(), answer["onthouding"]!["nodig"]!.GetValue<int>()));
        }
    }

    [Fact]
    public async Task One_pair_is_explained_with_what_would_make_it_fit()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);
        var vacancy = await Made.VacancyAsync(seeded.Service, words.Vacancy());
        var made = await Made.ProfileAsync(seeded.Service, new { vaardigheden = words.Welding.Take(3).Select(id => new { vaardigheidId = id }), urenMinimaal = 8, urenMaximaal = 16 });

        var answer = (await seeded.Client.ReadAsync($"{made.Path}/matches/{vacancy.Id}", made.Code)).ShouldBe(HttpStatusCode.OK).Json;

        AddsUp(answer["onderbouwing"]!);
        Assert.Equal((3, 5), (answer["onderbouwing"]!["heeft"]!.GetValue<int>(), answer["onderbouwing"]!["gevraagd"]!.GetValue<int>()));
        var help = answer["watHelpt"]!;
        Assert.Equal("met-wijziging", help["uitkomst"]!.GetValue<string>());
        Assert.Equal("uren", Assert.Single(help["voorwaarden"]!.AsArray())!["soort"]!.GetValue<string>());
        Assert.True(help["scoreDan"]!.GetValue<double>() >= 0.7);
    }

    [Fact]
    public async Task A_pair_with_a_vacancy_that_is_not_open_is_not_found()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);
        var (made, vacancy) =
            (await Made.ProfileAsync(seeded.Service, words.Profile()), await Made.VacancyAsync(seeded.Service, words.Vacancy()));
        (await seeded.Client.ReadAsync($"{made.Path}/matches/{vacancy.Id}", made.Code)).ShouldBe(HttpStatusCode.OK);

        (await seeded.Client.PostAsync(vacancy.Path + "/sluiting", null, new With(vacancy.Code))).ShouldBe(HttpStatusCode.OK);

        (await seeded.Client.ReadAsync($"{made.Path}/matches/{vacancy.Id}", made.Code)).ShouldBeProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Training_that_helps_teaches_what_is_missing()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);
        var made = await Made.ProfileAsync(
            seeded.Service, new { vaardigheden = words.Welding.Skip(3).Take(3).Select(id => new { vaardigheidId = id }) });
        var offer = await Made.TrainingAsync(seeded.Service, words.Training());

        var answer = (await seeded.Client.ReadAsync($"{made.Path}/opleidingsmatches?beroepId={words.Welder}&limiet=100", made.Code)).ShouldBe(HttpStatusCode.OK).Json;

        var match = answer["open"]!.AsArray().Single(one => one!["opleiding"]!["id"]!.GetValue<string>() == offer.Id)!;
        Assert.Equal(
            words.Welding.Take(2).Order(), match["leert"]!.AsArray().Select(one => one!["vaardigheid"]!["id"]!.GetValue<int>()).Order());
        Assert.Equal(950, match["kostenNaSubsidie"]!.GetValue<decimal>());
    }

    [Theory]
    [InlineData("/matches?limiet=201", "limiet")]
    [InlineData("/opleidingsmatches?beroepId=987654321", "beroepId")]
    [InlineData("/opleidingsmatches?beroepId=x", "beroepId")]
    [InlineData("/roltrap?weken=-1", "weken")]
    public async Task A_question_that_cannot_be_answered_says_what_is_wrong(string part, string field)
    {
        var made = await Made.ProfileAsync(seeded.Service, new { });

        Assert.Equal([field], (await seeded.Client.ReadAsync(made.Path + part, made.Code)).ShouldBeProblem(HttpStatusCode.BadRequest).FieldsWithErrors);
    }

    [Fact]
    public async Task Matches_asked_for_are_made_in_the_background_and_kept_with_what_they_were_made_with()
    {
        await using var service = await RunningService.StartAsync(seeded.Postgres, seeded: true, ProcessRole.WebAndWorker);
        var made = await Made.ProfileAsync(service, (await Vocabulary.OfAsync(service)).Profile());

        var asked = (await service.Client.PostAsync(made.Path + "/matchopdrachten", new { limiet = 5 }, new With(made.Code))).ShouldBe(HttpStatusCode.Accepted);
        var run = asked.Header("Location")!;
        await Eventually.TrueAsync(async () => (await service.Client.ReadAsync(run, made.Code)).ShouldBe(HttpStatusCode.OK).Json["status"]!.GetValue<string>() == "klaar");

        var status = (await service.Client.ReadAsync(run, made.Code)).Json;
        var found = (await service.Client.ReadAsync(status["resultaat"]!.GetValue<string>(), made.Code)).ShouldBe(HttpStatusCode.OK).Json["matches"]!.AsArray();
        Assert.Equal(5, found.Count);
        Assert.All(found, match => AddsUp(match!["onderbouwing"]!));
        Assert.NotNull(status["beleid"]);
        Assert.NotNull(status["model"]);
        (await service.Client.ReadAsync(run)).ShouldBeProblem(HttpStatusCode.Unauthorized);
        (await service.Client.ReadAsync(run + "/werkzoekenden", made.Code)).ShouldBeProblem(HttpStatusCode.NotFound);
        (await service.Client.ReadAsync(run, (await Made.ProfileAsync(service, new { })).Code)).ShouldBeProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task As_long_as_matches_are_not_made_the_sender_is_asked_to_come_back()
    {
        var made = await Made.ProfileAsync(seeded.Service, new { });
        var run = (await seeded.Client.PostAsync(made.Path + "/matchopdrachten", new { }, new With(made.Code))).ShouldBe(HttpStatusCode.Accepted).Header("Location")!;

        Assert.Equal(
            "wacht", (await seeded.Client.ReadAsync(run, made.Code)).ShouldBe(HttpStatusCode.OK).Json["status"]!.GetValue<string>());
        Assert.Equal("1", (await seeded.Client.ReadAsync(run + "/vacatures", made.Code)).ShouldBeProblem(HttpStatusCode.Conflict).Header("Retry-After"));
        var id = Guid.Parse(run.AsSpan(run.LastIndexOf('/') + 1));
        Assert.True(await seeded.Service.InDatabaseAsync(
            db => db.Outbox.AnyAsync(message => message.Job == "ComputeMatchesJob" && message.Argument == id)));
    }

    private JsonSerializerOptions Format => seeded.Service.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

    private async Task<RankedVacancies> ShownAsync(Guid jobSeekerId)
    {
        await using var scope = seeded.Service.Services.CreateAsyncScope();
        var facts = (await scope.ServiceProvider.GetRequiredService<MatchingLookup>().ForAsync(jobSeekerId, TestContext.Current.CancellationToken))!;
        var policy = scope.ServiceProvider.GetRequiredService<MatchPolicy>();
        return RankVacanciesEndpoint.Shown(facts.Market.Index.Page(facts.JobSeeker, facts.Taxonomy.ForEngine, policy, learned: null), facts, policy);
    }

    private static void AddsUp(JsonNode explanation)
    {
        var parts = explanation["onderdelen"]!.AsArray();
        var (earned, possible) =
            (parts.Sum(one => one!["punten"]!.GetValue<double>()), parts.Sum(one => one!["mogelijk"]!.GetValue<double>()));
        Assert.Equal(earned / possible, explanation["score"]!.GetValue<double>(), 12);
        Assert.Equal(explanation["heeft"]!.GetValue<int>(), parts.Count(one => one!["staat"]!.GetValue<string>() == "heeft"));
        Assert.Equal(explanation["gevraagd"]!.GetValue<int>(), parts.Count);
    }
}
