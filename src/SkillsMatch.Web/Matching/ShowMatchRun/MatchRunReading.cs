using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Matching.ShowMatchRun;

/// <summary>Reads runs and what they found.</summary>
internal sealed class MatchRunReading(SkillsMatchDb db, TaxonomyCache taxonomies, MarketCache markets)
{
    private static readonly JsonSerializerOptions Kept = new(JsonSerializerDefaults.Web);

    /// <summary>An explanation as it was kept.</summary>
    public static ExplanationWire ExplanationOf(MatchRow match) => JsonSerializer.Deserialize<ExplanationWire>(match.Explanation, Kept)!;

    public static ProblemHttpResult NotYet(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "1";
        return Problems.Conflict(
            "opdracht-loopt-nog", "De opdracht loopt nog", "De matches worden nog berekend. Probeer het over een seconde opnieuw.");
    }

    /// <summary>A run that looks this way; null: there is none.</summary>
    public Task<MatchRunRow?> FindAsync(Guid id, MatchDirection direction, CancellationToken ct) =>
        db.MatchRuns.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.Direction == direction, ct);

    /// <summary>The vacancies that a run found, also those that were closed since.</summary>
    public async Task<IReadOnlyList<VacancyMatchWire>> VacanciesAsync(MatchRunRow run, CancellationToken ct)
    {
        var matches = await db.Matches.AsNoTracking().Where(match => match.MatchRunId == run.Id).OrderBy(match => match.Rank).ToListAsync(ct);
        var found = matches.ConvertAll(match => match.FoundId);
        var rows = await db.Vacancies.AsNoTracking().Include(one => one.Employer).Where(one => found.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        var (taxonomy, market) = (await taxonomies.CurrentAsync(ct), await markets.CurrentAsync(ct));
        return [.. matches.Where(match => rows.ContainsKey(match.FoundId))
            .Select(match => new VacancyMatchWire(match.Rank, VacancySummary.Of(rows[match.FoundId], taxonomy, market), ExplanationOf(match)))];
    }
}
