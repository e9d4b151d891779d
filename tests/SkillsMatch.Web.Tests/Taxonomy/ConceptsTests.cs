using System.Net;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Taxonomy;

public sealed class ConceptsTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task An_occupation_shows_what_it_asks_and_how_the_labour_market_stands()
    {
        var welder = (await Vocabulary.OfAsync(seeded.Service)).Welder;

        var answer = (await seeded.Client.ReadAsync($"/v1/beroepen/{welder}")).ShouldBe(HttpStatusCode.OK).Json;

        Assert.Equal("lasser", answer["beroep"]!["naam"]!.GetValue<string>());
        Assert.True(answer["essentieel"]!.AsArray().Count + answer["gewenst"]!.AsArray().Count >= 12);
        Assert.Contains(
            answer["spanning"]!["klasse"]!.GetValue<string>(), (string[])["zeer-ruim", "ruim", "gemiddeld", "krap", "zeer-krap"]);
        Assert.True(answer["loon"]!["maximaal"]!.GetValue<decimal>() > answer["loon"]!["minimaal"]!.GetValue<decimal>());
        Assert.Matches("^[0-9]{4}$", answer["beroep"]!["isco"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("/v1/beroepen/987654321")]
    [InlineData("/v1/vaardigheden/987654321")]
    [InlineData("/v1/beroepen/lasser")]
    [InlineData("/v1/beroepen/99999999999999999999")]
    public async Task What_is_not_there_is_not_found(string path) =>
        (await seeded.Client.ReadAsync(path)).ShouldBeProblem(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_skill_shows_what_comes_near_and_what_says_so()
    {
        await using var service = await RunningService.StartAsync(seeded.Postgres);
        var skills = (await Vocabulary.OfAsync(service)).Welding;
        await service.InDatabaseAsync(async db =>
        {
            await db.SkillCloseness.Where(one => one.SkillId == skills[0]).ExecuteDeleteAsync();
            db.SkillCloseness.Add(new SkillClosenessRow { SkillId = skills[0], CloseSkillId = skills[1], Closeness = 0.75f, Source = ClosenessSource.Relation });
            await db.SaveChangesAsync();
            await Generations.CountChangeAsync(db, Generations.Taxonomy, CancellationToken.None);
            return 0;
        });

        var answer = (await service.Client.ReadAsync($"/v1/vaardigheden/{skills[0]}")).ShouldBe(HttpStatusCode.OK).Json;

        var near = Assert.Single(answer["verwant"]!.AsArray())!;
        Assert.Equal((skills[1], 0.75, "relatie"),
        (near["vaardigheid"]!["id"]!.GetValue<int>(), near["verwantschap"]!.GetValue<double>(), near["bron"]!.GetValue<string>()));
        Assert.False(string.IsNullOrEmpty(answer["modelversie"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Certificates_alone_are_found_when_only_certificates_are_asked()
    {
        var answer = (await seeded.Client.ReadAsync("/v1/vaardigheden?zoek=vca&soort=certificaat")).ShouldBe(HttpStatusCode.OK).Json["vaardigheden"]!.AsArray();

        Assert.NotEmpty(answer);
        Assert.All(answer, one => Assert.Equal("certificaat", one!["soort"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_kind_that_is_not_there_is_refused_with_the_kinds_that_are() => Assert.Contains(
        "certificaat",
        (await seeded.Client.ReadAsync("/v1/vaardigheden?soort=diploma")).ShouldBeProblem(HttpStatusCode.BadRequest).ErrorsAt("soort").Single(), StringComparison.Ordinal);
}
