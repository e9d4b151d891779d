using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.JobSeekers;

public sealed class ProfileTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task A_new_profile_is_answered_with_its_place_its_tag_and_its_code()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);

        var answer = (await seeded.Client.PostAsync("/v1/werkzoekenden", words.Profile(), new With())).ShouldBe(HttpStatusCode.Created);
        var shown = (await seeded.Client.ReadAsync(answer.Header("Location")!, answer.Json["terugkeercode"]!.GetValue<string>())).ShouldBe(HttpStatusCode.OK);

        Assert.Equal(answer.Header("ETag"), shown.Header("ETag"));
        Assert.Equal(answer.Json["profiel"]!.ToJsonString(), shown.Json.ToJsonString());
        Assert.DoesNotContain("terugkeercode", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_the_code_only_a_hash_is_kept()
    {
        var made = await Made.ProfileAsync(seeded.Service, new { });

        var hash = await seeded.Service.InDatabaseAsync(
            db => db.JobSeekers.Where(one => one.Id == Guid.Parse(made.Id)).Select(one => one.ReturnCodeHash).SingleAsync());

        Assert.Equal(SHA256.HashData(Encoding.ASCII.GetBytes(made.Code.Replace("-", "", StringComparison.Ordinal))), hash);
        Assert.Empty(await Traces.OfAsync(seeded.Service, made.Code, made.Code.Replace("-", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/matches")]
    [InlineData("/opleidingsmatches")]
    [InlineData("/roltrap")]
    public async Task A_profile_opens_with_its_own_code_only(string part)
    {
        var (mine, other) = (await Made.ProfileAsync(seeded.Service, new { }), await Made.ProfileAsync(seeded.Service, new { }));

        (await seeded.Client.ReadAsync(mine.Path + part, mine.Code)).ShouldBe(HttpStatusCode.OK);
        (await seeded.Client.ReadAsync(mine.Path + part, mine.Code.ToLowerInvariant().Replace('-', ' '))).ShouldBe(HttpStatusCode.OK);
        var without = (await seeded.Client.ReadAsync(mine.Path + part)).ShouldBeProblem(HttpStatusCode.Unauthorized);
        Assert.StartsWith("Bearer", without.Header("WWW-Authenticate"), StringComparison.Ordinal);
        (await seeded.Client.ReadAsync(mine.Path + part, other.Code)).ShouldBeProblem(HttpStatusCode.NotFound);
        (await seeded.Client.ReadAsync(mine.Path + part, "geen code")).ShouldBeProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_profile_of_the_seed_opens_with_no_code()
    {
        var id = await seeded.Service.InDatabaseAsync(
            db => db.JobSeekers.Where(one => one.ReturnCodeHash == null).Select(one => one.Id).FirstAsync());

        (await seeded.Client.ReadAsync($"/v1/werkzoekenden/{id}", "0000-0000-0000")).ShouldBeProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_change_replaces_the_whole_profile()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);
        var made = await Made.ProfileAsync(seeded.Service, words.Profile());
        var fewer = new { vaardigheden = words.Welding.Skip(1).Take(2).Select(id => new { vaardigheidId = id }), werkervaring = new[] { new { beroepId = words.Welder } }, pc4 = "3312" };

        var changed = (await seeded.Client.PutAsync(made.Path, fewer, new With(made.Code, IfMatch: made.Tag))).ShouldBe(HttpStatusCode.OK);

        Assert.NotEqual(made.Tag, changed.Header("ETag"));
        Assert.Equal(words.Welding.Skip(1).Take(2), changed.Json["vaardigheden"]!.AsArray().Select(
            one => one!["vaardigheid"]!["id"]!.GetValue<int>()));
        Assert.Equal("3312", changed.Json["pc4"]!.GetValue<string>());
        Assert.Null(changed.Json["uren"]);
        Assert.Equal(changed.Json.ToJsonString(), (await seeded.Client.ReadAsync(made.Path, made.Code)).Json.ToJsonString());
    }

    [Fact]
    public async Task A_change_must_name_the_state_it_changes()
    {
        var made = await Made.ProfileAsync(seeded.Service, new { });
        (await seeded.Client.PutAsync(made.Path, new { niveau = 2 }, new With(made.Code)))
            .ShouldBeProblem(HttpStatusCode.PreconditionRequired);
        (await seeded.Client.PutAsync(made.Path, new { niveau = 2 }, new With(made.Code, IfMatch: made.Tag))).ShouldBe(HttpStatusCode.OK);

        (await seeded.Client.PutAsync(made.Path, new { niveau = 3 }, new With(made.Code, IfMatch: made.Tag))).ShouldBeProblem(HttpStatusCode.PreconditionFailed);
        (await seeded.Client.DeleteAsync(made.Path, new With(made.Code))).ShouldBeProblem(HttpStatusCode.PreconditionRequired);
        (await seeded.Client.DeleteAsync(made.Path, new With(made.Code, IfMatch: made.Tag)))
            .ShouldBeProblem(HttpStatusCode.PreconditionFailed);
        (await seeded.Client.PutAsync(made.Path, new { niveau = 3 }, new With(made.Code, IfMatch: "*"))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Of_two_changes_at_once_one_wins_and_the_other_is_told()
    {
        var made = await Made.ProfileAsync(seeded.Service, new { });

        var answers = await Task.WhenAll(Enumerable.Range(1, 6).Select(level =>
            seeded.Client.PutAsync(made.Path, new { niveau = level }, new With(made.Code, IfMatch: made.Tag))));

        Assert.Single(answers, answer => answer.Status is HttpStatusCode.OK);
        Assert.Equal(5, answers.Count(answer => answer.Status is HttpStatusCode.PreconditionFailed));
    }

    [Theory]
    [InlineData("naam")]
    [InlineData("bsn")]
    [InlineData("geboortedatum")]
    [InlineData("geslacht")]
    [InlineData("nationaliteit")]
    [InlineData("email")]
    [InlineData("Pc4")]
    public async Task A_field_that_is_not_there_is_refused_and_nothing_is_kept(string field)
    {
        var answer = (await seeded.Client.PostAsync("/v1/werkzoekenden", new Dictionary<string, object> { [field] = "kanarie-4711" }, new With())).ShouldBeProblem(HttpStatusCode.BadRequest);

        Assert.Contains("bestaat niet", answer.ErrorsAt(field).Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("kanarie", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await Traces.OfAsync(seeded.Service, "kanarie-4711"));
    }

    [Fact]
    public async Task Everything_wrong_with_a_profile_is_said_at_once()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);
        var wrong = new
        {
            vaardigheden = new object[]
            {
                new { vaardigheidId = words.Welding[0], niveau = 5 }, new { vaardigheidId = words.Welding[0] }, new { vaardigheidId = 987654321 }, new { niveau = 1 }, "lassen",
            },
            werkervaring = new object[] { new { beroepId = 987654321, jaren = 61 } },
            pc4 = "0000",
            niveau = 9,
            urenMinimaal = 40,
            urenMaximaal = 20,
            vervoermiddel = "paard",
            reistijdMaximaal = 4,
            loonMinimaal = -1,
            beschikbaarVanaf = "morgen",
            gewenstBeroepId = 0,
            zichtbaarVoorWerkgevers = "ja",
        };

        var answer = (await seeded.Client.PostAsync("/v1/werkzoekenden", wrong, new With())).ShouldBeProblem(HttpStatusCode.BadRequest);

        Assert.Equal(
            [
                "beschikbaarVanaf", "gewenstBeroepId", "loonMinimaal", "niveau", "pc4", "reistijdMaximaal", "urenMinimaal", "vaardigheden[0].niveau",
                "vaardigheden[1].vaardigheidId", "vaardigheden[2].vaardigheidId", "vaardigheden[3].vaardigheidId", "vaardigheden[4]", "vervoermiddel",
                "werkervaring[0].beroepId", "werkervaring[0].jaren", "zichtbaarVoorWerkgevers",
            ],
            answer.FieldsWithErrors.Except(["vaardigheden[4].vaardigheidId"]).Order(StringComparer.Ordinal));
    }
}
