using System.Net;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Web.JobSeekers;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.JobSeekers;

public sealed class KeepProfileTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task A_code_opens_the_profile_in_another_browser()
    {
        using var first = new Visitor(seeded.Service);
        var code = await KeepAsync(first);

        using var second = new Visitor(seeded.Service);
        await second.GoAsync("/terug");
        var page = await second.SendAsync("main .btn", ("code", code.ToLowerInvariant().Replace('-', ' ')));

        Assert.Equal("/mijn-skills", page.Address.AbsolutePath);
        Assert.Equal(6, page.All("input[name=Skill][checked]").Length);
    }

    [Fact]
    public async Task Only_a_hash_of_the_code_is_kept()
    {
        using var visitor = new Visitor(seeded.Service);
        var code = ReturnCode.Read(await KeepAsync(visitor))!;
        var hash = code.Hash;

        Assert.Equal(1, await seeded.Service.InDatabaseAsync(db => db.JobSeekers.CountAsync(one => one.ReturnCodeHash == hash)));
    }

    [Fact]
    public async Task The_code_is_shown_once()
    {
        using var visitor = new Visitor(seeded.Service);
        var code = await KeepAsync(visitor);

        var page = await visitor.GoAsync("/bewaren");

        Assert.DoesNotContain(code, page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("U heeft al een code.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_code_ends_the_old_one()
    {
        using var visitor = new Visitor(seeded.Service);
        var old = await KeepAsync(visitor);
        await visitor.GoAsync("/bewaren");
        await visitor.SendAsync("main .btn");

        using var other = new Visitor(seeded.Service);
        await other.GoAsync("/terug");
        var page = await other.SendAsync("main .btn", ("code", old));

        Assert.Contains("Deze code kennen wij niet.", page.TextAt(".errors"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_with_a_code_is_kept_a_year()
    {
        using var visitor = new Visitor(seeded.Service);
        var hash = ReturnCode.Read(await KeepAsync(visitor))!.Hash;

        var last = await seeded.Service.InDatabaseAsync(db => db.JobSeekers.Where(one => one.ReturnCodeHash == hash)
            .Select(one => one.ExpiresOn).SingleAsync());

        Assert.Equal(DateOnly.FromDateTime(DateTime.UtcNow).AddYears(1), last);
    }

    [Fact]
    public async Task A_code_of_the_wrong_shape_is_told_so()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.GoAsync("/terug");

        var page = await visitor.SendAsync("main .btn", ("code", "te kort"));

        Assert.Contains("Een code heeft twaalf letters en cijfers.", page.TextAt(".errors"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessing_codes_is_stopped_after_ten_attempts()
    {
        await using var service = await RunningService.StartOnAsync(seeded.Service.ConnectionString);
        using var visitor = new Visitor(service);
        await visitor.GoAsync("/terug");
        for (var attempt = 0; attempt < 10; attempt++)
            Assert.Equal(HttpStatusCode.OK, (await visitor.SendAsync("main .btn", ("code", "0000-0000-0000"))).Status);

        var page = await visitor.SendAsync("main .btn", ("code", "0000-0000-0000"));

        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Contains("Even wachten", page.TextAt("h1"), StringComparison.Ordinal);
    }

    private static async Task<string> KeepAsync(Visitor visitor)
    {
        await visitor.ChooseSkillsAsync("lasser", 6);
        await visitor.GoAsync("/bewaren");
        return (await visitor.SendAsync("main .btn")).TextAt(".code");
    }
}
