using System.Net;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Web.Region.LoadSeed;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Ladder;

public sealed class LadderApiTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task The_roltrap_shows_steps_with_what_is_missing_and_routes_that_teach_it()
    {
        var made = await Made.ProfileAsync(seeded.Service, await WelderAsync());

        var answer = (await seeded.Client.ReadAsync(made.Path + "/roltrap", made.Code)).ShouldBe(HttpStatusCode.OK).Json;

        var steps = answer["stappen"]!.AsArray();
        Assert.NotEmpty(steps);
        Assert.Equal(2, answer["niveau"]!.GetValue<int>());
        Assert.All(steps, step => Assert.Contains(
            step!["soort"]!.GetValue<string>(), (string[])["omhoog", "opzij-vooruit", "vergelijkbaar"]));
        Assert.Contains(steps, step => step!["route"]!["delen"]!.AsArray().Count > 0);
    }

    [Fact]
    public async Task Limits_are_kept_and_what_exceeds_them_says_by_how_much()
    {
        var made = await Made.ProfileAsync(seeded.Service, await WelderAsync());

        var steps = (await seeded.Client.ReadAsync(made.Path + "/roltrap?weken=1&urenPerWeek=1&euro=0", made.Code)).ShouldBe(HttpStatusCode.OK).Json["stappen"]!.AsArray();

        var routes = steps.Select(step => step!["route"]!).Where(route => route["delen"]!.AsArray().Count > 0).ToList();
        Assert.NotEmpty(routes);
        Assert.All(routes, route => Assert.NotEmpty(route["overschrijdingen"]!.AsArray()));
    }

    // Somebody of the seed, under a code of one's own.
    private Task<object> WelderAsync() => seeded.Service.InDatabaseAsync(async db =>
    {
        var row = await db.JobSeekers.AsNoTracking().Include(one => one.Skills).Include(one => one.Work).AsSplitQuery()
            .SingleAsync(one => one.Id == SeedIds.Of("job-seeker", "wz-metaal-01"));
        return (object)new
        {
            vaardigheden = row.Skills.Select(one => new { vaardigheidId = one.SkillId }),
            werkervaring = row.Work.OrderBy(one => one.Position).Select(one => new { beroepId = one.OccupationId, jaren = one.Years }),
            pc4 = row.Pc4,
            niveau = row.Nlqf,
        };
    });
}
