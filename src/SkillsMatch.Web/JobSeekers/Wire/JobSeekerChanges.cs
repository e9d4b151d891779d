using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.JobSeekers.Wire;

/// <summary>Makes and changes profiles for the API.</summary>
internal sealed class JobSeekerChanges(SkillsMatchDb db, OneTransaction transaction, TaxonomyCache taxonomies, MarketCache markets, VisibleJobSeekersCache people, TimeProvider clock)
{
    /// <summary>Notes everything that is wrong with what is asked; whether anything is.</summary>
    public async Task<bool> IsWrongAsync(JsonBody<JobSeekerRequest> asked, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().Date);
        return JobSeekerRules.Check(asked.Value, asked.Errors, await taxonomies.CurrentAsync(ct), await markets.CurrentAsync(ct), today).Any;
    }

    /// <summary>Makes a profile that the code opens.</summary>
    public Task<JobSeekerRow> CreateAsync(JobSeekerRequest asked, ReturnCode code, CancellationToken ct) => transaction.RunAsync(
        async () =>
        {
            var row = new JobSeekerRow { Id = Guid.CreateVersion7(clock.GetUtcNow()), ReturnCodeHash = code.Hash };
            JobSeekerFilling.Fill(row, asked, clock.GetUtcNow());
            db.JobSeekers.Add(row);
            await db.SaveChangesAsync(ct);
            transaction.AfterCommit(people.LookAgain);
            return row;
        },
        ct);

    /// <summary>Changes a profile when <paramref name="mayChange"/> agrees with its row version; null: it is gone, or it did not agree.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it meanwhile.</exception>
    public Task<JobSeekerRow?> ChangeAsync(Guid id, JobSeekerRequest asked, Func<uint, bool> mayChange, CancellationToken ct) => transaction.RunAsync(
        async () =>
        {
            var row = await db.JobSeekers.Include(one => one.Skills).Include(one => one.Work).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, ct);
            if (row is null || !mayChange(row.RowVersion))
                return null;
            JobSeekerFilling.Fill(row, asked, clock.GetUtcNow());
            await db.SaveChangesAsync(ct);
            transaction.AfterCommit(people.LookAgain);
            if (!row.VisibleToEmployers)
                await db.Matches.Where(match => match.FoundId == id).ExecuteDeleteAsync(ct); // who says no is not found any more, from now on
            return row;
        },
        ct);
}
