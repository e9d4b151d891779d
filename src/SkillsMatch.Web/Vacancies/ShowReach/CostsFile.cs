using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using SkillsMatch.Web.Region;
using SkillsMatch.Web.Region.Download;

namespace SkillsMatch.Web.Vacancies.ShowReach;

/// <summary>What each demand of a vacancy costs, as a file.</summary>
internal static class CostsFile
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/werkgevers/vacature/{id:guid}/eisen.csv", HandleAsync).ExcludeFromDescription();

    private static async Task<Results<FileContentHttpResult, NotFound>> HandleAsync(
        Guid id, ReachNow reachNow, RegionNow now, IStringLocalizer<Words> words, CancellationToken ct)
    {
        if (await reachNow.ShowAsync(id, withShortlist: false, ct) is not { } shown)
            return TypedResults.NotFound();
        var moment = await now.ReadAsync(ct);
        var file = new CsvFile(moment.Today, moment.Region, "vacature", "eis", "soort", "mensen erbij zonder deze eis", "opleiding", "weken", "uren per week", "euro");
        foreach (var line in shown.Costs)
        {
            var offer = line.Training;
            file.Row(
                shown.Vacancy.Title, DemandLabel.Of(line, shown, words), DemandLabel.KindOf(line, words), line.More,
                offer?.Name, offer?.Fact.Weeks, offer?.Fact.HoursPerWeek, offer?.Fact.CostAfterSubsidy);
        }
        return file.As("eisen.csv");
    }
}
