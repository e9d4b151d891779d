using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Web.Taxonomy.RefreshCloseness;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Taxonomy;

public sealed class ModelPageTests(Postgres postgres)
{
    private const string Password = "a-password-of-this-test";

    [Fact]
    public async Task Anyone_sees_how_good_the_model_is_and_what_it_thinks_is_alike()
    {
        await using var service = await RunningService.StartAsync(postgres);
        using var visitor = new Visitor(service);
        await visitor.GoAsync("/model");

        var page = await visitor.SendAsync("main .searchline .btn", ("zoek", "MIG/MAG-lassen"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("melo-bel-nl", page.Text, StringComparison.Ordinal);
        Assert.Contains("This service uses the ESCO classification of the European Commission.", page.Text, StringComparison.Ordinal);
        var found = page.All("#buren li a").Length > 0 ? await visitor.GoAsync(page.All("#buren li a")[0].GetAttribute("href")!) : page;
        Assert.Contains(found.Texts("#buren tbody th"), skill => skill.Contains("lassen", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_neighbour_that_is_flagged_waits_for_the_steward_and_is_gone_once_the_steward_agrees_and_closeness_is_computed()
    {
        await using var service = await RunningService.StartAsync(postgres, settings: $"Operator:Password={Password}");
        using var visitor = new Visitor(service);
        var skill = await SkillWithNeighboursAsync(service);
        var address = $"/model?vaardigheid={skill}";
        var before = await visitor.GoAsync(address);
        var wrong = before.TextAt("#buren tbody th");

        var thanked = await visitor.SendAsync("#buren tbody button");
        Assert.Contains(wrong, thanked.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Contains(wrong, (await visitor.GoAsync(address)).Texts("#buren tbody th"));

        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.GoAsync("/operator/verwantschap")).Status);
        using var steward = new Visitor(service);
        steward.SignIn("operator", Password);
        Assert.Contains(wrong, (await steward.GoAsync("/operator/verwantschap")).TextAt("tbody th"), StringComparison.Ordinal);
        await steward.SendAsync("button[value=Apart]");

        await service.Services.GetRequiredService<ClosenessRefresh>().RunAsync(TestContext.Current.CancellationToken);
        await Eventually.TrueAsync(async () => !(await visitor.GoAsync(address)).Texts("#buren tbody th").Contains(wrong));
    }

    [Fact]
    public async Task Only_a_skill_that_is_called_near_can_be_flagged()
    {
        await using var service = await RunningService.StartAsync(postgres);
        using var visitor = new Visitor(service);
        var skill = await SkillWithNeighboursAsync(service);
        await visitor.GoAsync($"/model?vaardigheid={skill}");

        var page = await visitor.PostAsync("/model", ("vaardigheid", $"{skill}"), ("verwant", "99999999"));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    private static Task<int> SkillWithNeighboursAsync(RunningService service) =>
        service.InDatabaseAsync(db => db.SkillCloseness.OrderByDescending(one => one.Closeness).ThenBy(one => one.SkillId).Select(one => one.SkillId).FirstAsync());
}
