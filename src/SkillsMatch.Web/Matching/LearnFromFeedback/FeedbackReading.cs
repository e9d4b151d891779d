using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;

namespace SkillsMatch.Web.Matching.LearnFromFeedback;

/// <summary>Judgements as kept, to and from what is learned from.</summary>
internal static class FeedbackReading
{
    private static readonly JsonSerializerOptions Kept = new(JsonSerializerDefaults.Web);

    /// <summary>The latest judgements whose features this version knows.</summary>
    public static async Task<List<FeedbackList>> ReadAsync(SkillsMatchDb db, int most, CancellationToken ct)
    {
        var rows = await db.MatchFeedback.AsNoTracking().Where(row => row.FeatureContract == MatchFeatures.Contract)
            .OrderByDescending(row => row.GivenOn).ThenBy(row => row.Id).Take(most).ToListAsync(ct);
        return [.. rows.Select(ListOf)];
    }

    public static MatchFeedbackRow RowOf(FeedbackList list, DateOnly day) => new()
    {
        Id = list.Id,
        GivenOn = day,
        Verdict = Enum.Parse<FeedbackVerdict>(list.Judgement.Verdict.ToString()),
        Reason = list.Judgement.Reason is { } reason ? Enum.Parse<FeedbackReason>(reason.ToString()) : null,
        Judged = list.Judged,
        FeatureContract = MatchFeatures.Contract,
        Shown = JsonSerializer.Serialize(list.Shown, Kept),
    };

    private static FeedbackList ListOf(MatchFeedbackRow row) => new(
        row.Id,
        JsonSerializer.Deserialize<ImmutableArray<ShownMatch>>(row.Shown, Kept),
        row.Judged,
        new Judgement(Enum.Parse<Verdict>(row.Verdict.ToString()), row.Reason is { } reason ? Enum.Parse<NotForMeReason>(reason.ToString()) : null));
}
