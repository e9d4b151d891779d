using System.Net;
using System.Text.RegularExpressions;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Taxonomy;

public sealed partial class FindOccupationsTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Theory]
    [InlineData("lasser")]
    [InlineData("las")]
    [InlineData("lssser")]
    [InlineData("LASSER")]
    [InlineData("welder")]
    public async Task An_occupation_is_found_while_one_types_with_a_slip_or_in_English(string typed)
    {
        var answer = (await seeded.Client.ReadAsync($"/v1/beroepen?zoek={typed}")).ShouldBe(HttpStatusCode.OK);

        var names = answer.Json["beroepen"]!.AsArray().Take(5).Select(one => one!["beroep"]!["naam"]!.GetValue<string>());
        Assert.Contains(names, name => name.Contains("lasser", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_without_letters_finds_nothing() =>
        Assert.Empty((await seeded.Client.ReadAsync("/v1/beroepen?zoek=%20%21")).ShouldBe(HttpStatusCode.OK).Json["beroepen"]!.AsArray());

    [Fact]
    public async Task Without_a_question_one_walks_through_all_occupations_once_and_back()
    {
        var all = await seeded.Service.InDatabaseAsync(
            db => Task.FromResult(db.Occupations.Where(one => one.HistoricSince == null).Select(one => one.Id).Order().ToList()));

        var (ids, pages) = await WalkAsync("/v1/beroepen?limiet=100", "next");
        var back = await WalkAsync(pages[^1], "prev");

        Assert.Equal(all, ids);
        Assert.Equal(all.Chunk(100).Reverse().SelectMany(page => page), back.Ids);
    }

    [Fact]
    public async Task Everything_wrong_with_a_question_is_said_at_once()
    {
        var answer = (await seeded.Client.ReadAsync($"/v1/beroepen?zoek=%00{new string('a', 101)}&limiet=veel&cursor=x")).ShouldBeProblem(HttpStatusCode.BadRequest);

        Assert.Equal(["cursor", "limiet", "zoek"], answer.FieldsWithErrors.Order());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("eyJrZXkiOiJ4In0")]
    [InlineData("%F0%9F%92%A9")]
    public async Task A_cursor_that_is_not_ours_is_refused(string cursor) =>
        Assert.Equal(["cursor"], (await seeded.Client.ReadAsync("/v1/beroepen?cursor=" + cursor)).ShouldBeProblem(HttpStatusCode.BadRequest).FieldsWithErrors);

    [Fact]
    public async Task Who_has_the_answer_already_is_told_so()
    {
        var first = await seeded.Client.ReadAsync("/v1/beroepen?zoek=lasser");
        var again = await seeded.Client.GetAsync("/v1/beroepen?zoek=lasser", new With(IfNoneMatch: first.Header("ETag")));

        again.ShouldBe(HttpStatusCode.NotModified);
        Assert.Empty(again.Text);
    }

    private async Task<(List<int> Ids, List<string> Pages)> WalkAsync(string from, string relation)
    {
        var (ids, pages, path) = (new List<int>(), new List<string>(), (string?)from);
        while (path is not null)
        {
            var answer = (await seeded.Client.ReadAsync(path)).ShouldBe(HttpStatusCode.OK);
            ids.AddRange(answer.Json["beroepen"]!.AsArray().Select(one => one!["beroep"]!["id"]!.GetValue<int>()));
            pages.Add(path);
            path = Links(answer.Header("Link")).GetValueOrDefault(relation);
        }

        return (ids, pages);
    }

    private static Dictionary<string, string> Links(string? header) =>
        LinkValue().Matches(header ?? "").ToDictionary(match => match.Groups["relation"].Value, match => match.Groups["address"].Value);

    [GeneratedRegex("""<(?<address>[^>]+)>; rel="(?<relation>\w+)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LinkValue();
}
