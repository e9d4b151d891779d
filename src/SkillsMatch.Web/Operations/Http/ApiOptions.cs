using System.ComponentModel.DataAnnotations;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>Settings of the API (section Api).</summary>
public sealed record ApiOptions
{
    /// <summary>Requests that one client address may make per minute.</summary>
    [Range(1, int.MaxValue)]
    public int RequestsPerMinute { get; init; } = 600;

    /// <summary>Bytes that one request may hold at most.</summary>
    [Range(1024, 100_000_000)]
    public long LargestRequest { get; init; } = 256 * 1024;

    /// <summary>Where the API is reached from outside, ending in /v1; empty: wherever its OpenAPI document was fetched.</summary>
    [RegularExpression("^(https?://.+)?/v1$", ErrorMessage = "Api:Address must end in /v1, for instance https://skillsmatch.example/v1.")]
    public string Address { get; init; } = "/v1";
}
