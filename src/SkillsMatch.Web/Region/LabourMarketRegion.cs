using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.Region;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.Region;

/// <summary>The labour-market region this service is for (arbeidsmarktregio), as it is made up on one day.</summary>
internal sealed class LabourMarketRegion
{
    private readonly HashSet<string> _codes;

    private LabourMarketRegion(string code, string name, ImmutableArray<MunicipalityRow> municipalities) =>
        (Code, Name, Municipalities, _codes) = (code, name, municipalities, municipalities.Select(one => one.Code).ToHashSet(StringComparer.Ordinal));

    /// <summary>CBS code, for instance AM23.</summary>
    public string Code { get; }

    /// <summary>The name on pages.</summary>
    public string Name { get; }

    /// <summary>Its municipalities, by name.</summary>
    public ImmutableArray<MunicipalityRow> Municipalities { get; }

    /// <summary>The region of this service on <paramref name="day"/>: membership is dated.</summary>
    public static LabourMarketRegion Of(RegionOptions options, MarketSnapshot market, DateOnly day) => new(
        options.Code,
        options.Name,
        [.. market.Municipalities.Values.Where(one => one.RegionCode == options.Code && one.MemberFrom <= day).OrderBy(one => one.Name, StringComparer.Ordinal)]);

    /// <summary>Whether a municipality lies in it; an unknown one does not.</summary>
    public bool Holds(string? municipalityCode) => municipalityCode is not null && _codes.Contains(municipalityCode);

    /// <summary>The municipality of the region that a place lies in; null: unknown or elsewhere.</summary>
    public string? MunicipalityOf(Place? place, MarketSnapshot market) =>
        place is not null && market.Places.TryGetValue(place.Pc4, out var row) && Holds(row.MunicipalityCode) ? row.MunicipalityCode : null;
}
