using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Web.Region;

namespace SkillsMatch.Web.Training.ShowCoverage;

/// <summary>The coverage of one offer as a file.</summary>
internal static class CoverageFile
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/scholen/aanbod/{id:guid}/dekking.csv", HandleAsync).ExcludeFromDescription();

    private static async Task<Results<FileContentHttpResult, NotFound>> HandleAsync(Guid id, RegionNow now, CancellationToken ct)
    {
        var moment = await now.ReadAsync(ct);
        if (!moment.Facts.Market.TrainingOffers.TryGetValue(id, out var offer))
            return TypedResults.NotFound();
        var coverage = now.Keep(moment, id, () => DemandCoverage.Of(offer.Fact.Outcomes, moment.Demand, moment.Facts.Taxonomy));
        return CoverageTable.Of(coverage, moment, offer.Name).As("dekking.csv");
    }
}
