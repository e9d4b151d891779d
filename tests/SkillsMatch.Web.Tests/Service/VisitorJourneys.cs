namespace SkillsMatch.Web.Tests.Service;

/// <summary>Ways through the pages that many tests begin with.</summary>
public static class VisitorJourneys
{
    /// <summary>Chooses an occupation by searching for it.</summary>
    public static async Task<VisitedPage> ChooseWorkAsync(this Visitor visitor, string work)
    {
        await visitor.GoAsync("/beroep?zoek=" + Uri.EscapeDataString(work));
        return await visitor.SendAsync("button[name=occupation]");
    }

    /// <summary>Chooses an occupation and the first skills suggested for it, and goes on to the vacancies.</summary>
    public static async Task<VisitedPage> ChooseSkillsAsync(this Visitor visitor, string work, int skills = 10,
        params (string Field, string Value)[] wishes)
    {
        var page = await visitor.ChooseWorkAsync(work);
        var ticks = page.All("#skills input[name=Skill]").Take(skills).Select(box => ("Skill", box.GetAttribute("value")!));
        return await visitor.SendAsync(".tally button", [.. ticks, .. wishes]);
    }
}
