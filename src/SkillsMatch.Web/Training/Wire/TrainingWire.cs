using System.ComponentModel;
using SkillsMatch.Storage.Training;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Training.Wire;

/// <summary>Een opleiding met alles wat ze leert en vraagt.</summary>
/// <param name="Opleiding">De opleiding in het kort.</param>
/// <param name="Omschrijving">Waar het over gaat.</param>
/// <param name="Leeruitkomsten">Wat iemand daarna kan of heeft.</param>
/// <param name="Instapvaardigheden">Wat iemand al moet kunnen.</param>
/// <param name="Instapeisen">Wat er verder gevraagd wordt; null: niets.</param>
/// <param name="Startdata">Eerste dagen; leeg: begint wanneer iemand wil.</param>
/// <param name="GewijzigdOp">Wanneer het aanbod het laatst veranderde.</param>
[DisplayName("OpleidingUitgebreid")]
public sealed record TrainingWire(
    TrainingSummary Opleiding, string Omschrijving, IReadOnlyList<SkillWire> Leeruitkomsten, IReadOnlyList<SkillWire> Instapvaardigheden, string? Instapeisen,
    IReadOnlyList<DateOnly> Startdata, DateTimeOffset GewijzigdOp)
{
    internal static TrainingWire Example { get; } = new(
        TrainingSummary.Example, TrainingOfferRequest.Example.Omschrijving, [SkillWire.Example], [], Instapeisen: null, [],
        new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero));

    /// <summary>Of a row with provider, outcomes and entry skills loaded.</summary>
    internal static TrainingWire Of(TrainingOfferRow row, TaxonomySnapshot taxonomy, MarketSnapshot market) => new(
        TrainingSummary.Of(row, market), row.Description, Skills(row.Outcomes.Select(one => one.SkillId), taxonomy),
        Skills(row.EntrySkills.Select(one => one.SkillId), taxonomy), row.EntryText, row.Starts, row.ChangedAt);

    private static IReadOnlyList<SkillWire> Skills(IEnumerable<int> ids, TaxonomySnapshot taxonomy) => [.. ids.Order().Select(id => SkillWire.Of(taxonomy.Skills[id]))];
}
