using System.ComponentModel.DataAnnotations;
using SkillsMatch.Web.Region.GenerateSynthetic;
using SkillsMatch.Web.Region.LoadSeed;
using SkillsMatch.Web.Region.ShowRegion;

namespace SkillsMatch.Web.Region;

/// <summary>Which labour-market region this service is for (section Region).</summary>
public sealed record RegionOptions
{
    /// <summary>CBS code, AM and two digits.</summary>
    [Required, RegularExpression("^AM[0-9]{2}$", ErrorMessage = "Region:Code must be a CBS code such as AM23.")]
    public string Code { get; init; } = "";

    /// <summary>The name on pages.</summary>
    [Required]
    public string Name { get; init; } = "";
}

internal static class RegionRegistration
{
    public static IServiceCollection AddRegion(this IServiceCollection services)
    {
        services.AddOptions<RegionOptions>().BindConfiguration("Region").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SeedLoader>();
        services.AddSingleton<SyntheticRegion>();
        services.AddSingleton<RegionNow>();
        return services;
    }

    /// <summary>The files of the region; its page is found by Razor Pages.</summary>
    public static void MapRegion(this WebApplication app) => RegionFiles.Map(app);
}
