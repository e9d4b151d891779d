using System.Collections.Immutable;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Storage;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.LearnFromFeedback;

namespace SkillsMatch.Web.Matching.GiveFeedback;

/// <summary>
/// Keeps a judgement with the list it was given on, and not whose it was. The list is worked out again at that moment: the same facts give
/// the same list, so nothing has to be kept of lists that nobody judges.
/// </summary>
internal sealed class FeedbackWriting(SkillsMatchDb db, TimeProvider clock)
{
    private const int MostShown = 25;
    private const int Decimals = 4;

    /// <summary>Keeps it; false where the vacancy is not on the list, or alone on it: such a judgement has no place to learn from.</summary>
    public async Task<bool> WriteAsync(IReadOnlyList<Match> shown, Guid vacancyId, Judgement judgement, MarketSnapshot market, CancellationToken ct)
    {
        var at = shown.TakeWhile(match => match.Score.Vacancy.Value != vacancyId).Count();
        if (at == shown.Count || shown.Count < 2)
            return false;
        var places = Enumerable.Range(0, Math.Min(shown.Count, MostShown)).ToList();
        if (at >= places.Count)
            places[^1] = at;
        var list = new FeedbackList(
            Guid.NewGuid(), [.. places.Select(place => ShownOf(shown[place], place + 1, market))], places.IndexOf(at), judgement);
        db.MatchFeedback.Add(FeedbackReading.RowOf(list, DateOnly.FromDateTime(clock.GetUtcNow().Date)));
        await db.SaveChangesAsync(ct);
        return true;
    }

    private static ShownMatch ShownOf(Match match, int place, MarketSnapshot market) => new(
        place, Math.Round(match.Score.PlainOrder, Decimals), Math.Round(match.Score.Order, Decimals),
        market.Vacancies[match.Score.Vacancy.Value].Fact.Occupation?.Value, MatchFeatures.Of(match.Score, match.Conditions));
}
