using System.Text.Json;
using System.Text.Json.Serialization;
using SkillsMatch.Exchange.Esco;

namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>What became of one kind of thing in an import.</summary>
/// <param name="Name">What was imported, for instance "skills".</param>
/// <param name="Read">How many different ones the files state.</param>
/// <param name="Added">New here.</param>
/// <param name="Updated">Known here and changed.</param>
/// <param name="Unchanged">Known here and the same (the version that states them may be newer).</param>
/// <param name="Removed">Labels and links that the files no longer state; concepts are never removed.</param>
/// <param name="Historic">Concepts that the files no longer state, marked historic.</param>
/// <param name="Returned">Concepts that were historic and are stated again; counted in <paramref name="Updated"/> too.</param>
internal sealed record ReportLine(
    string Name, int Read, int Added = 0, int Updated = 0, int Unchanged = 0, int Removed = 0, int Historic = 0, int Returned = 0)
{
    /// <summary>Whether anything that a reader of the taxonomy sees became different.</summary>
    [JsonIgnore]
    public bool HasChanges => Added + Updated + Removed + Historic + Returned > 0;
}

/// <summary>What an import did: kept with the run as JSON, and shown.</summary>
internal sealed record ImportReport
{
    /// <summary>For instance "ESCO 1.1.1".</summary>
    public required string Version { get; init; }

    /// <summary>How many concepts, labels and links became what.</summary>
    public List<ReportLine> Lines { get; init; } = [];

    /// <summary>What was passed over, why, and on which lines.</summary>
    public List<EscoRemarkCount> Remarks { get; init; } = [];

    /// <summary>CSV files that hold nothing an import needs.</summary>
    public IReadOnlyList<string> NotRecognised { get; init; } = [];

    /// <summary>Concepts that another version stated last and this one states again without a change.</summary>
    public int Restated { get; set; }

    /// <summary>Whether the database is different now.</summary>
    public bool HasChanges => Restated > 0 || Lines.Any(line => line.HasChanges);

    private static JsonSerializerOptions Format { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static ImportReport? Parse(string? json) => json is null ? null : JsonSerializer.Deserialize<ImportReport>(json, Format);

    public string ToJson() => JsonSerializer.Serialize(this, Format);
}
