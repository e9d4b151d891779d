using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Matching.ComputeMatches;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Matching.RequestMatches;

/// <summary>Asks for a match run in the background.</summary>
internal sealed class MatchRequests(SkillsMatchDb db, TimeProvider clock)
{
    public const int MostMatches = 200;

    /// <summary>Writes the run and the wish for its job in one go.</summary>
    public async Task<MatchRunRow> AskAsync(MatchDirection direction, Guid subjectId, int limit, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var run = new MatchRunRow { Id = Guid.CreateVersion7(now), Direction = direction, SubjectId = subjectId, Limit = limit, RequestedAt = now };
        db.MatchRuns.Add(run);
        db.Ask<ComputeMatchesJob>(run.Id, clock);
        await db.SaveChangesAsync(ct);
        return run;
    }
}
