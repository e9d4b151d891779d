using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Matching.Pseudonymity;
using SkillsMatch.Web.Matching.RefreshRegion;
using SkillsMatch.Web.Matching.ShowMatchRun;
using SkillsMatch.Web.Matching.Wire;

namespace SkillsMatch.Web.Matching.FindJobSeekers;

/// <summary>Reads whom a run found for a vacancy, as far as they may be seen now.</summary>
internal sealed class FoundJobSeekersReading(SkillsMatchDb db, Pseudonyms pseudonyms, TimeProvider clock)
{
    /// <summary>The latest run that looked widely enough; null: there is none yet.</summary>
    public Task<MatchRunRow?> LatestAsync(Guid vacancyId, CancellationToken ct) => db.MatchRuns.AsNoTracking()
        .Where(run => run.SubjectId == vacancyId && run.Direction == MatchDirection.JobSeekersForVacancy && run.CompletedAt != null && run.Limit >= RegionRefresh.Limit)
        .OrderByDescending(run => run.RequestedAt).FirstOrDefaultAsync(ct);

    /// <summary>What the run found. Null run: not computed yet.</summary>
    public async Task<FoundJobSeekers> ReadAsync(MatchRunRow? run, CancellationToken ct)
    {
        if (run is null)
            return new FoundJobSeekers(null, HeadCountWire.Of(0), HeadCountWire.Of(0), [], null, null, null);
        var matches = await db.Matches.AsNoTracking()
            .Where(match => match.MatchRunId == run.Id && MaySee(run).Any(jobSeeker => jobSeeker.Id == match.FoundId))
            .OrderBy(match => match.Rank).ToListAsync(ct);
        var names = await pseudonyms.NamesAsync(run.SubjectId, [.. matches.Select(match => new JobSeekerId(match.FoundId))], ct);
        return new FoundJobSeekers(
            run.CompletedAt, HeadCountWire.Of(matches.Count), HeadCountWire.Of(run.FilteredOut),
            [.. matches.Select((match, position) => new PseudonymMatchWire(
                position + 1, names[new JobSeekerId(match.FoundId)], EmployerExplanationWire.Of(MatchRunReading.ExplanationOf(match))))],
            run.AbstainedBecause, run.PolicyVersion, run.ModelVersion);
    }

    // Consent and what a person says of themselves count as they are now, not as they were when the run was made. A vacancy that anybody
    // may look into, because it is made up, shows made-up people only.
    private IQueryable<JobSeekerRow> MaySee(MatchRunRow run)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().Date);
        return db.JobSeekers.Where(
            one => one.VisibleToEmployers && one.ChangedAt <= run.RequestedAt && (one.ExpiresOn == null || one.ExpiresOn >= today)
            && (one.IsFictitious || db.Vacancies.Any(vacancy => vacancy.Id == run.SubjectId && vacancy.EditCodeHash != null)));
    }
}
