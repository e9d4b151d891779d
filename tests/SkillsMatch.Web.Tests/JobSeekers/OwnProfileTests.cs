using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.JobSeekers;

public sealed class OwnProfileTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task Everything_kept_is_shown()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 5, ("Pc4", "3311"), ("Travel", "Bicycle"), ("Minutes", "25"), ("HoursFewest", "24"),
            ("HoursMost", "36"));

        var page = await visitor.GoAsync("/mijn-gegevens");

        Assert.Equal(5, page.All(".tags li.has").Length);
        Assert.Contains("Met de fiets, hoogstens 25 minuten", page.Text, StringComparison.Ordinal);
        Assert.Contains("24 tot 36", page.Text, StringComparison.Ordinal);
        Assert.Contains("Niemand. Werkgevers zien u niet.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_kept_can_be_taken_along()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 5, ("Pc4", "3311"));

        var answer = (await visitor.GoAsync("/mijn-gegevens?handler=Download")).Answer;
        using var file = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(5, file.RootElement.GetProperty("vaardigheden").GetArrayLength());
        Assert.Equal("3311", file.RootElement.GetProperty("postcode4").GetString());
        Assert.Equal("lasser", file.RootElement.GetProperty("werkervaring")[0].GetProperty("labelNl").GetString());
    }

    [Fact]
    public async Task Employers_see_nobody_until_that_person_says_yes_and_not_after_no()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 5);
        var id = await LatestAsync();
        Assert.False(await IsVisibleAsync(id));

        await visitor.GoAsync("/mijn-gegevens");
        await visitor.SendAsync("form[action*=Consent] button", ("visible", "true"));
        Assert.True(await IsVisibleAsync(id));
        await AddToListOfEmployerAsync(id);

        await visitor.GoAsync("/mijn-gegevens");
        await visitor.PostAsync("/mijn-gegevens?handler=Consent", ("visible", "false"));
        Assert.False(await IsVisibleAsync(id));
        Assert.Equal(0, await seeded.Service.InDatabaseAsync(db => db.Matches.CountAsync(match => match.FoundId == id)));
    }

    [Fact]
    public async Task Erasing_leaves_nothing_about_the_person()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 5);
        var id = await LatestAsync();
        await AddToListOfEmployerAsync(id);
        await visitor.GoAsync("/mijn-gegevens");

        var page = await visitor.SendAsync("form[action*=Erase] button", ("sure", "true"));

        Assert.Contains("Alles is gewist", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(visitor.Cookies.GetAllCookies(), cookie => cookie.Name == "profiel" && !cookie.Expired);
        Assert.False(await seeded.Service.InDatabaseAsync(db => db.JobSeekers.AnyAsync(one => one.Id == id)));
        Assert.False(await seeded.Service.InDatabaseAsync(db => db.JobSeekerSkills.AnyAsync(one => one.JobSeekerId == id)));
        Assert.False(await seeded.Service.InDatabaseAsync(db => db.Matches.AnyAsync(match => match.FoundId == id)));
        Assert.False(await seeded.Service.InDatabaseAsync(db => db.MatchRuns.AnyAsync(run => run.SubjectId == id)));
    }

    [Fact]
    public async Task Erasing_asks_whether_one_is_sure()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 5);
        await visitor.GoAsync("/mijn-gegevens");

        var page = await visitor.SendAsync("form[action*=Erase] button");

        Assert.Contains("Vink eerst aan dat u het zeker weet.", page.TextAt(".errors"), StringComparison.Ordinal);
        Assert.Equal(5, page.All(".tags li.has").Length);
    }

    [Fact]
    public async Task Leaving_closes_the_profile_on_this_computer_and_keeps_it()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 5);
        var id = await LatestAsync();
        await visitor.GoAsync("/mijn-gegevens");

        var page = await visitor.SendAsync("form[action*=Leave] button");

        Assert.Contains("Uw gegevens zijn gesloten", page.Text, StringComparison.Ordinal);
        Assert.True(await seeded.Service.InDatabaseAsync(db => db.JobSeekers.AnyAsync(one => one.Id == id)));
    }

    [Fact]
    public async Task A_cookie_that_was_made_up_opens_nothing()
    {
        using var visitor = new Visitor(seeded.Service);
        visitor.Cookies.Add(seeded.Client.BaseAddress!,
            new System.Net.Cookie("profiel", Convert.ToBase64String(Guid.NewGuid().ToByteArray())));

        var page = await visitor.GoAsync("/mijn-gegevens");

        Assert.Contains("Wij bewaren niets over u.", page.Text, StringComparison.Ordinal);
    }

    private Task<bool> IsVisibleAsync(Guid id) =>
        seeded.Service.InDatabaseAsync(db => db.JobSeekers.Where(one => one.Id == id).Select(one => one.VisibleToEmployers).SingleAsync());

    private Task<Guid> LatestAsync() =>
        seeded.Service.InDatabaseAsync(db => db.JobSeekers.OrderByDescending(one => one.ChangedAt).Select(one => one.Id).FirstAsync());

    private Task<int> AddToListOfEmployerAsync(Guid id) => seeded.Service.InDatabaseAsync(async db =>
    {
        var runs = new[] { (MatchDirection.JobSeekersForVacancy, await db.Vacancies.Select(one => one.Id).FirstAsync()),
            (MatchDirection.VacanciesForJobSeeker, id) }
            .Select(one => new MatchRunRow
            {
                Id = Guid.NewGuid(),
                Direction = one.Item1,
                SubjectId = one.Item2,
                Limit = 1,
                RequestedAt = DateTimeOffset.UtcNow
            }).ToList();
        runs[0].Matches.Add(new MatchRow { Rank = 1, FoundId = id, Score = 0.5, Explanation = "{}" });
        db.MatchRuns.AddRange(runs);
        return await db.SaveChangesAsync();
    });
}
