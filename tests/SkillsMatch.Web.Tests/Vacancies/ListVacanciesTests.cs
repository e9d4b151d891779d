using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Vacancies;

public sealed partial class ListVacanciesTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task A_walk_meets_every_vacancy_exactly_once_while_others_are_posted()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var before = await seeded.Service.InDatabaseAsync(db => db.Vacancies
            .Where(one => one.Status == VacancyStatus.Open && (one.ClosesOn == null || one.ClosesOn >= today)).Select(one => one.Id.ToString()).ToListAsync());

        var seen = new List<string>();
        var path = (string?)"/v1/vacatures?limiet=37";
        while (path is not null)
        {
            var page = (await seeded.Client.ReadAsync(path)).ShouldBe(HttpStatusCode.OK);
            seen.AddRange(IdsOn(page));
            await Made.VacancyAsync(seeded.Service, words.Vacancy());
            path = LinkIn(page, "next");
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Empty(before.Except(seen));
    }

    [Fact]
    public async Task Going_back_shows_the_page_one_came_from()
    {
        var first = (await seeded.Client.ReadAsync("/v1/vacatures?limiet=10")).ShouldBe(HttpStatusCode.OK);
        var second = (await seeded.Client.ReadAsync(LinkIn(first, "next")!)).ShouldBe(HttpStatusCode.OK);
        var back = (await seeded.Client.ReadAsync(LinkIn(second, "prev")!)).ShouldBe(HttpStatusCode.OK);

        Assert.Null(LinkIn(first, "prev"));
        Assert.Equal(IdsOn(first), IdsOn(back));
    }

    [Fact]
    public async Task The_newest_come_first()
    {
        var days = (await seeded.Client.ReadAsync("/v1/vacatures?limiet=100")).Json["vacatures"]!.AsArray().Select(one => one!["plaatsingsdatum"]!.GetValue<string>()).ToList();

        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
    }

    [Fact]
    public async Task Only_one_occupation_is_shown_when_one_is_asked()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);

        var found = (await seeded.Client.ReadAsync($"/v1/vacatures?beroepId={words.Welder}")).ShouldBe(HttpStatusCode.OK).Json["vacatures"]!.AsArray();

        Assert.NotEmpty(found);
        Assert.All(found, one => Assert.Equal(words.Welder, one!["beroep"]!["id"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Everything_wrong_with_a_question_is_said_at_once() => Assert.Equal(
        ["beroepId", "cursor", "limiet"],
        (await seeded.Client.ReadAsync("/v1/vacatures?limiet=101&cursor=%7B&beroepId=-1")).ShouldBeProblem(HttpStatusCode.BadRequest).FieldsWithErrors);

    private static List<string> IdsOn(ApiAnswer page) =>
        [.. page.Json["vacatures"]!.AsArray().Select(one => one!["id"]!.GetValue<string>())];

    private static string? LinkIn(ApiAnswer page, string relation) =>
        LinkValue().Matches(page.Header("Link") ?? "").Where(match => match.Groups["relation"].Value == relation).Select(match => match.Groups["address"].Value).SingleOrDefault();

    [GeneratedRegex("""<(?<address>[^>]+)>; rel="(?<relation>\w+)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LinkValue();
}
