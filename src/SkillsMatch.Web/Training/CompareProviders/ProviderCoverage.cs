using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Web.Region;

namespace SkillsMatch.Web.Training.CompareProviders;

/// <summary>What all offers of one provider cover together, for the page and as a file.</summary>
internal static class ProviderCoverage
{
    /// <summary>Computed once for each state of the region.</summary>
    public static DemandCoverage Of(string provider, RegionNow now, RegionMoment moment) => now.Keep(moment, ("provider", provider), () => DemandCoverage.Of(
        [.. moment.Facts.Market.TrainingOffers.Values.Where(one => one.Provider == provider).Select(one => one.Fact)], moment.Demand, moment.Facts.Taxonomy));

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/scholen/dekking.csv", HandleAsync).ExcludeFromDescription();

    private static async Task<Results<FileContentHttpResult, NotFound>> HandleAsync(string? aanbieder, RegionNow now, CancellationToken ct)
    {
        var moment = await now.ReadAsync(ct);
        if (aanbieder is null || moment.Facts.Market.TrainingOffers.Values.All(one => one.Provider != aanbieder))
            return TypedResults.NotFound();
        return CoverageTable.Of(Of(aanbieder, now, moment), moment, aanbieder).As("dekking.csv");
    }
}
