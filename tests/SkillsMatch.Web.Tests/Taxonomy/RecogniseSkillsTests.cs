using System.Net;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Taxonomy;

public sealed class RecogniseSkillsTests(SeededService seeded) : IClassFixture<SeededService>
{
    private const string Text = "Wij zoeken een lasser. Je kunt MIG/MAG-lassen en hebt VCA.";

    [Fact]
    public async Task Each_skill_comes_with_the_sentence_it_was_found_in()
    {
        var answer = (await seeded.Client.PostAsync("/v1/vaardigheden/_herken", new { tekst = Text }, new With())).ShouldBe(HttpStatusCode.OK).Json;

        var welding = answer["vaardigheden"]!.AsArray().Single(one => one!["vaardigheid"]!["label"]!.GetValue<string>() == "MIG/MAG-lassen")!;
        Assert.Equal("Je kunt MIG/MAG-lassen en hebt VCA.", welding["zin"]!.GetValue<string>());
        Assert.Equal(welding["woorden"]!.GetValue<string>(), Text.Substring(
            welding["begin"]!.GetValue<int>(), welding["woorden"]!.GetValue<string>().Length));
    }

    [Theory]
    [InlineData("Lasser gezocht (mbo 3), 32-40 uur. Je kunt MIG/MAG-lassen. Duits is een pré.", "Duits", "gewenst", "mbo 3", "32-40 uur")]
    [InlineData("Curriculum vitae. Mbo 3 afgerond. Ik spreek Duits. Beschikbaar: 24 uur per week.", "Duits", "essentieel", "Mbo 3", "24 uur per week")]
    [InlineData("Cursus voor beginners, 4 uur per week. U leert MIG/MAG-lassen en Duits. Vooropleiding: mbo 3.", "Duits", "essentieel", "mbo 3", "4 uur per week")]
    public async Task Level_and_hours_come_with_their_words_too(string text, string skill, string importance, string level, string hours)
    {
        var answer = (await seeded.Client.PostAsync("/v1/vaardigheden/_herken", new { tekst = text }, new With())).ShouldBe(HttpStatusCode.OK).Json;

        var found = answer["vaardigheden"]!.AsArray().Single(one => one!["vaardigheid"]!["label"]!.GetValue<string>() == skill)!;
        Assert.Equal(importance, found["belang"]!.GetValue<string>());
        Assert.Equal([found["woorden"]!.GetValue<string>(), level, hours], new[] { found, answer["opleidingsniveau"]!, answer["uren"]! }.Select(
            one => text.Substring(one["begin"]!.GetValue<int>(), one["lengte"]!.GetValue<int>())));
        Assert.All([found, answer["opleidingsniveau"]!, answer["uren"]!], one => Assert.InRange(one["zekerheid"]!.GetValue<double>(), 0.5, 1));
    }

    [Fact]
    public async Task Nothing_of_a_text_is_kept_even_when_the_sender_wants_it_done_once()
    {
        await using var service = await RunningService.StartAsync(seeded.Postgres);

        (await service.Client.PostAsync("/v1/vaardigheden/_herken", new { tekst = Text }, new With(Key: Guid.NewGuid().ToString()))).ShouldBe(HttpStatusCode.OK);

        Assert.Equal(0, await service.InDatabaseAsync(db => db.IdempotentAnswers.CountAsync()));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused() => Assert.Equal(
        ["tekst", "titel"],
        (await seeded.Client.PostAsync("/v1/vaardigheden/_herken", new { tekst = new string('a', 20_001), titel = new string('b', 201) }, new With()))
        .ShouldBeProblem(HttpStatusCode.BadRequest).FieldsWithErrors);
}
