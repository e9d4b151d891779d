using System.Net;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Layout;

public sealed class LanguageTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task Pages_are_Dutch_until_English_is_chosen_and_then_stay_English()
    {
        using var visitor = new Visitor(seeded.Service);
        Assert.Equal("nl", (await visitor.GoAsync("/hulp")).Document.DocumentElement.GetAttribute("lang"));

        var page = await visitor.GoAsync("/taal/en?terug=%2Fhulp");

        Assert.Equal("/hulp", page.Address.AbsolutePath);
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Privacy", (await visitor.GoAsync("/privacy")).TextAt("h1"));
        Assert.Contains("We keep little", (await visitor.GoAsync("/privacy")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elders.example/")]
    [InlineData("//elders.example/")]
    [InlineData("/\\elders.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/a\nb")]
    [InlineData("")]
    public async Task Choosing_a_language_never_sends_a_visitor_elsewhere(string back)
    {
        var answer = await seeded.Client.GetAsync("/taal/en?terug=" + Uri.EscapeDataString(back));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_language_that_is_not_there_does_not_exist() =>
        Assert.Equal(HttpStatusCode.NotFound, (await seeded.Client.GetAsync("/taal/de")).StatusCode);

    [Fact]
    public async Task Amounts_and_days_follow_the_language()
    {
        using var visitor = new Visitor(seeded.Service);
        var dutch = await visitor.ChooseSkillsAsync("lasser");
        var english = await visitor.GoAsync("/taal/en?terug=%2Fbanen");

        Assert.Matches("De nieuwste is van [0-9]+ [a-z]+ [0-9]{4}", dutch.Text);
        Assert.Matches("The newest is of [0-9]+ [A-Z][a-z]+ [0-9]{4}", english.Text);
    }
}
