using System.Text.Json;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.LearnFromFeedback;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Telemetry;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Matching.ComputeMatches;

/// <summary>Does what a match run asks, and writes into it what came out and with which versions. Saving is the caller's.</summary>
internal sealed class MatchRunComputation(
    TaxonomyCache taxonomies, MarketCache markets, VisibleJobSeekersCache people, MatchPolicy policy, ServingRanking learned, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);

    /// <summary>Completes <paramref name="run"/>; false when the job seeker or vacancy it is about is gone.</summary>
    public async Task<bool> CompleteAsync(SkillsMatchDb db, MatchRunRow run, CancellationToken ct)
    {
        var started = clock.GetTimestamp();
        var taxonomy = await taxonomies.CurrentAsync(ct);
        var market = await markets.CurrentAsync(ct);
        var limited = policy with { MatchesShown = run.Limit };
        var found = run.Direction switch
        {
            MatchDirection.VacanciesForJobSeeker => await VacanciesAsync(db, run, taxonomy, market, limited, ct),
            MatchDirection.JobSeekersForVacancy => await JobSeekersAsync(run, taxonomy, market, limited, ct),
            _ => throw new InvalidOperationException($"Match run {run.Id} asks for {run.Direction}, which is answered directly and never by a run."),
        };
        if (!found)
            return false;

        (run.PolicyVersion, run.ModelVersion, run.CompletedAt) = (limited.Version, taxonomy.ForEngine.ModelVersion, clock.GetUtcNow());
        SkillsMatchActivity.RankingDuration.Record(clock.GetElapsedTime(started).TotalMilliseconds);
        SkillsMatchActivity.MatchesMade.Add(run.Matches.Count);
        return true;
    }

    private async Task<bool> VacanciesAsync(
        SkillsMatchDb db, MatchRunRow run, TaxonomySnapshot taxonomy, MarketSnapshot market, MatchPolicy limited, CancellationToken ct)
    {
        if (await JobSeekerFacts.LoadAsync(db, run.SubjectId, market, ct) is not { } jobSeeker)
            return false;
        var page = market.Index.Page(jobSeeker, taxonomy.ForEngine, limited, learned.Current);
        run.FactsHash = Fingerprint.Of(jobSeeker, market.VacancyFacts, taxonomy.ForEngine, limited).Hex;
        Fill(run, page.Matches, match => match.Score.Vacancy.Value, page.FilteredOut, page.Abstained, taxonomy);
        return true;
    }

    private async Task<bool> JobSeekersAsync(
        MatchRunRow run, TaxonomySnapshot taxonomy, MarketSnapshot market, MatchPolicy limited, CancellationToken ct)
    {
        if (!market.Vacancies.TryGetValue(run.SubjectId, out var vacancy))
            return false;
        var page = (await people.CurrentAsync(ct)).Index.Page(vacancy.Fact, taxonomy.ForEngine, limited);
        Fill(run, page.Matches, match => match.Score.JobSeeker.Value, page.FilteredOut, page.Abstained, taxonomy);
        return true;
    }

    private static void Fill(
        MatchRunRow run, IReadOnlyList<Match> matches, Func<Match, Guid> found, int filteredOut, Abstention? abstained, TaxonomySnapshot taxonomy)
    {
        run.FilteredOut = filteredOut;
        run.AbstainedBecause = abstained is null ? null : WireWords.Of(abstained.Reason);
        run.Matches.AddRange(matches.Select((match, position) => new MatchRow
        {
            Rank = position + 1,
            FoundId = found(match),
            Score = match.Score.Value,
            Explanation = JsonSerializer.Serialize(ExplanationWire.Of(match, taxonomy), Wire),
        }));
    }
}
