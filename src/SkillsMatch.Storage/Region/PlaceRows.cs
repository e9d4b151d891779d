using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Storage.Region;

/// <summary>A labour-market region (arbeidsmarktregio), coded as CBS does: AM23 is Drechtsteden.</summary>
public sealed class LabourMarketRegionRow
{
    /// <summary>AM and two digits.</summary>
    public required string Code { get; set; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }
}

/// <summary>A municipality and the region it belongs to, dated because membership changes.</summary>
public sealed class MunicipalityRow
{
    /// <summary>GM and four digits.</summary>
    public required string Code { get; set; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>The region it belongs to from <see cref="MemberFrom"/> on; null: not known here.</summary>
    public string? RegionCode { get; set; }

    /// <summary>First day of membership.</summary>
    public DateOnly MemberFrom { get; set; }
}

/// <summary>A PC4 area.</summary>
public sealed class PlaceRow
{
    /// <summary>Four digits.</summary>
    public required string Pc4 { get; set; }

    /// <summary>The place people call it.</summary>
    public required string Name { get; set; }

    /// <summary>The municipality; null: unknown.</summary>
    public string? MunicipalityCode { get; set; }

    /// <summary>WGS 84 degrees of the centroid.</summary>
    public double Latitude { get; set; }

    /// <summary>WGS 84 degrees of the centroid.</summary>
    public double Longitude { get; set; }

    /// <summary>The place as the engine knows it.</summary>
    public Place ToFact() => new(Pc4, Latitude, Longitude);
}
