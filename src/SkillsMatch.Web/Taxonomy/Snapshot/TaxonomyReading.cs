using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Taxonomy.Search;

namespace SkillsMatch.Web.Taxonomy.Snapshot;

/// <summary>Reads the taxonomy from the database into a snapshot.</summary>
internal static class TaxonomyReading
{
    public static async Task<TaxonomySnapshot> ReadAsync(
        SkillsMatchDb db, long generation, string modelVersion, SkillEncoder? encoder, CancellationToken ct)
    {
        var skills = await ReadSkillsAsync(db, ct);
        var occupations = await ReadOccupationsAsync(db, ct);
        var facts = occupations.Values.Where(one => !one.IsHistoric).Select(one => one.Fact).ToList();
        return new TaxonomySnapshot(
            generation, skills, occupations, SkillTaxonomy.Of(facts, await ReadClosenessAsync(db, ct), modelVersion),
            ConceptSearch.Over(await SkillLabelsAsync(db, skills, ct)), ConceptSearch.Over(await OccupationLabelsAsync(db, occupations, ct), encoder),
            skills.Values.Any(skill => skill.Version.StartsWith("ESCO", StringComparison.Ordinal)));
    }

    private static async Task<FrozenDictionary<int, SkillEntry>> ReadSkillsAsync(SkillsMatchDb db, CancellationToken ct)
    {
        var rows = await db.Skills.AsNoTracking().ToListAsync(ct);
        return rows.ToFrozenDictionary(row => row.Id, row => new SkillEntry(
            row.Id, row.Uri, row.Kind, row.LabelNl ?? row.LabelEn ?? row.Uri, row.LabelNl is null ? "en" : "nl", row.LabelEn, row.ExampleNl,
            row.Version, row.HistoricSince is not null));
    }

    private static async Task<FrozenDictionary<int, OccupationEntry>> ReadOccupationsAsync(SkillsMatchDb db, CancellationToken ct)
    {
        var demands = (await db.OccupationSkills.AsNoTracking().ToListAsync(ct)).ToLookup(row => row.OccupationId);
        var rows = await db.Occupations.AsNoTracking().ToListAsync(ct);
        return rows.ToFrozenDictionary(row => row.Id, row => new OccupationEntry(
            row.Id, row.Uri, row.LabelNl ?? row.LabelEn ?? row.Uri, row.LabelNl is null ? "en" : "nl", row.LabelEn, row.SummaryNl ?? row.Description,
            row.Code is not null, row.HistoricSince is not null, FactOf(row, demands[row.Id])));
    }

    // Where the region itself says what an occupation asks, that counts; ESCO's list serves the others.
    private static Occupation FactOf(OccupationRow row, IEnumerable<OccupationSkillRow> demands)
    {
        var all = demands.ToList();
        var own = all.Where(demand => demand.Scheme is Scheme.SkillsMatch).ToList();
        return new Occupation
        {
            Id = new OccupationId(row.Id),
            Demands = [.. (own.Count > 0 ? own : all).OrderBy(demand => demand.SkillId).Select(demand => new SkillDemand(new SkillId(demand.SkillId), demand.Importance))],
            Isco = row.Isco,
            Level = row.Nlqf,
            Tension = row.Tension,
            Pay = row is { PayMinimum: { } minimum, PayMaximum: { } maximum } ? new MonthlyPay(minimum, maximum) : null,
        };
    }

    private static async Task<Dictionary<SkillId, ImmutableArray<CloseSkill>>> ReadClosenessAsync(SkillsMatchDb db, CancellationToken ct)
    {
        var rows = await db.SkillCloseness.AsNoTracking().ToListAsync(ct);
        return rows.GroupBy(row => row.SkillId).ToDictionary(
            one => new SkillId(one.Key),
            one => one.Select(row => new CloseSkill(new SkillId(row.CloseSkillId), row.Closeness, row.Source)).ToImmutableArray());
    }

    private static async Task<List<SearchLabel>> SkillLabelsAsync(SkillsMatchDb db, FrozenDictionary<int, SkillEntry> skills, CancellationToken ct)
    {
        var rows = await db.SkillLabels.AsNoTracking().Select(label => new { label.SkillId, label.Text, label.IsPreferred, label.Scheme }).ToListAsync(ct);
        return [.. rows.Where(row => !skills[row.SkillId].IsHistoric)
            .Select(row => new SearchLabel(row.SkillId, row.Text, SearchLabel.WeightOf(row.IsPreferred, row.Scheme is Scheme.SkillsMatch)))];
    }

    private static async Task<List<SearchLabel>> OccupationLabelsAsync(
        SkillsMatchDb db, FrozenDictionary<int, OccupationEntry> occupations, CancellationToken ct)
    {
        var rows = await db.OccupationLabels.AsNoTracking().Select(label => new { label.OccupationId, label.Text, label.IsPreferred }).ToListAsync(ct);
        return [.. rows.Where(row => !occupations[row.OccupationId].IsHistoric)
            .Select(row => new SearchLabel(row.OccupationId, row.Text, SearchLabel.WeightOf(row.IsPreferred, occupations[row.OccupationId].IsOfRegion)))];
    }
}
