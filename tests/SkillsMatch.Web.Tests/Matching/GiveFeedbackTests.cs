using System.Net;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Web.Matching.LearnFromFeedback;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Matching;

public sealed class GiveFeedbackTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task A_reaction_is_kept_with_the_list_it_was_given_on()
    {
        var (made, shown) = await MatchesAsync();

        (await seeded.Client.PostAsync(Reactions(made, shown[1]), new { oordeel = "past-niet", reden = "mist-iets" }, new With(made.Code))).ShouldBe(HttpStatusCode.NoContent);

        var list = await LatestAsync();
        Assert.Equal(new Judgement(Verdict.NotForMe, NotForMeReason.LacksSomething), list.Judgement);
        Assert.Equal((2, 2), (list.JudgedMatch.Place, list.Shown[1].Place));
        Assert.All(list.Shown, match => Assert.Equal(MatchFeatures.Count, match.Features.Length));
        Assert.Contains(list.Shown, match => match.Occupation is not null);
    }

    [Fact]
    public async Task Nobody_can_tell_afterwards_who_said_it_or_of_which_vacancy()
    {
        var (made, shown) = await MatchesAsync();

        (await seeded.Client.PostAsync(Reactions(made, shown[0]), new { oordeel = "gesolliciteerd" }, new With(made.Code))).ShouldBe(HttpStatusCode.NoContent);

        var kept = await seeded.Service.InDatabaseAsync(db =>
            db.Database.SqlQuery<string>($"SELECT string_agg(one::text, ' ') AS \"Value\" FROM match_feedback one").SingleAsync());
        Assert.DoesNotContain(made.Id, kept, StringComparison.Ordinal);
        Assert.All(shown, vacancy => Assert.DoesNotContain(vacancy, kept, StringComparison.Ordinal));
        await LatestAsync();
    }

    [Theory]
    [InlineData("{\"oordeel\":\"geweldig\"}", "oordeel")]
    [InlineData("{}", "oordeel")]
    [InlineData("{\"oordeel\":\"past\",\"reden\":\"loon\"}", "reden")]
    [InlineData("{\"oordeel\":\"past-niet\",\"reden\":\"zomaar\"}", "reden")]
    public async Task A_reaction_that_says_nothing_clear_is_refused(string body, string field)
    {
        var (made, shown) = await MatchesAsync();

        var answer = (await seeded.Client.PostAsync(Reactions(made, shown[0]), body, new With(made.Code))).ShouldBeProblem(HttpStatusCode.BadRequest);

        Assert.Equal([field], answer.FieldsWithErrors);
    }

    [Fact]
    public async Task A_vacancy_outside_the_list_gets_no_reaction()
    {
        var (made, shown) = await MatchesAsync();
        var other = await seeded.Service.InDatabaseAsync(db => db.Vacancies
            .Where(one => one.Status == Storage.Vacancies.VacancyStatus.Open).Select(one => one.Id.ToString()).ToListAsync());

        var outside = other.First(id => !shown.Contains(id));

        (await seeded.Client.PostAsync(Reactions(made, outside), new { oordeel = "past" }, new With(made.Code))).ShouldBeProblem(HttpStatusCode.Conflict);
        (await seeded.Client.PostAsync(Reactions(made, Guid.Empty.ToString()), new { oordeel = "past" }, new With(made.Code))).ShouldBeProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Somebody_else_cannot_react_in_my_name()
    {
        var (made, shown) = await MatchesAsync();
        var other = await Made.ProfileAsync(seeded.Service, new { });

        (await seeded.Client.PostAsync(Reactions(made, shown[0]), new { oordeel = "past" }, new With(other.Code))).ShouldBeProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task On_the_page_yes_is_one_press_and_says_thank_you()
    {
        using var visitor = new Visitor(seeded.Service);
        await OpenFirstAsync(visitor);

        var page = await visitor.SendAsync("#reactie button[value=true]");

        Assert.Contains("Bedankt.", page.TextAt("#reactie"), StringComparison.Ordinal);
        var list = await LatestAsync();
        Assert.Equal((Verdict.Good, 1), (list.Judgement.Verdict, list.JudgedMatch.Place));
    }

    [Fact]
    public async Task On_the_page_no_can_say_why()
    {
        using var visitor = new Visitor(seeded.Service);
        var page = await OpenFirstAsync(visitor);
        Assert.Equal(6, page.All("#reactie input[name=reason]").Length);

        await visitor.SendAsync("#reactie button[value=false]", ("reason", "TooFar"));

        Assert.Equal(new Judgement(Verdict.NotForMe, NotForMeReason.TooFar), (await LatestAsync()).Judgement);
    }

    [Fact]
    public async Task The_privacy_page_says_what_is_kept_of_it()
    {
        using var visitor = new Visitor(seeded.Service);

        Assert.Contains("Dat bewaren wij los van u, 2 jaar", (await visitor.GoAsync("/privacy")).Text, StringComparison.Ordinal);
    }

    private static string Reactions(Made made, string vacancyId) => $"{made.Path}/matches/{vacancyId}/reacties";

    private async Task<(Made Profile, List<string> Shown)> MatchesAsync()
    {
        var made = await Made.ProfileAsync(seeded.Service, (await Vocabulary.OfAsync(seeded.Service)).Profile());
        var answer = (await seeded.Client.ReadAsync(made.Path + "/matches?limiet=200", made.Code)).ShouldBe(HttpStatusCode.OK).Json;
        return (made, [.. answer["matches"]!.AsArray().Select(match => match!["vacature"]!["id"]!.GetValue<string>())]);
    }

    /// <summary>The only judgement there is; whatever was there before goes first.</summary>
    private async Task<FeedbackList> LatestAsync() => await seeded.Service.InDatabaseAsync(async db =>
    {
        var list = Assert.Single(await FeedbackReading.ReadAsync(db, most: 10, CancellationToken.None));
        await db.MatchFeedback.ExecuteDeleteAsync();
        return list;
    });

    private static async Task<VisitedPage> OpenFirstAsync(Visitor visitor)
    {
        var page = await visitor.ChooseSkillsAsync("lasser", 8);
        return await visitor.GoAsync(page.All(".row h3 a")[0].GetAttribute("href")!);
    }
}
