using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Operations;

public sealed class ErrorPagesTests(Postgres postgres, SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task An_address_that_is_not_there_gets_a_page_with_a_way_on()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.GoAsync("/bestaat-niet");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("Deze pagina bestaat niet", page.TextAt("h1"));
        Assert.NotEmpty(page.All("main a[href='/']"));
    }

    [Fact]
    public async Task A_failure_gives_a_number_to_mention_and_nothing_of_the_inside()
    {
        await using var service = await RunningService.StartAsync(postgres, seeded: false,
            adjust: services => services.AddSingleton<IStartupFilter, Breaking>());
        using var visitor = new Visitor(service);

        var page = await visitor.GoAsync("/breek");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal("Er ging iets mis bij ons", page.TextAt("h1"));
        Assert.Matches("^[0-9a-f]{32}$", page.TextAt("code"));
        Assert.DoesNotContain("Exception", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_API_keeps_its_own_errors()
    {
        var answer = await seeded.Client.GetAsync("/v1/bestaat-niet");

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/privacy")]
    [InlineData("/toegankelijkheid")]
    [InlineData("/hulp")]
    [InlineData("/hoe-de-computer-rekent")]
    public async Task Pages_about_the_website_are_there(string path)
    {
        using var visitor = new Visitor(seeded.Service);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GoAsync(path)).Status);
    }

    [Fact]
    public async Task The_numbers_on_the_page_are_those_of_the_policy()
    {
        using var visitor = new Visitor(seeded.Service);
        var policy = Engine.Matching.MatchPolicy.Default;

        var page = await visitor.GoAsync("/hoe-de-computer-rekent");

        Assert.Contains(page.Texts("tr"), row => row == $"“Past goed” vanaf{policy.Words.GoodFrom:0.##}".Replace('.', ','));
        Assert.Contains(page.Texts("tr"), row => row == $"Skills die u minstens geeft{policy.MinimumSkills}");
    }

    private sealed class Breaking : IStartupFilter
    {
        // At the very end of the pipeline, where only an address without a page arrives.
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Run(_ => throw new InvalidOperationException("broken on purpose"));
        };
    }
}
