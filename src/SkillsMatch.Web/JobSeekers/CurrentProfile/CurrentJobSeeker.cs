using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Web.JobSeekers.EraseJobSeeker;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.JobSeekers.CurrentProfile;

/// <summary>The profile of whoever sits at this browser. It comes into being at the first thing a person tells, and not before.</summary>
internal sealed class CurrentJobSeeker(SkillsMatchDb db, ProfileCookie cookie, VisibleJobSeekersCache people, TimeProvider clock)
{
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().Date);

    /// <summary>The profile with skills and work; null: nothing was told yet, or it was erased.</summary>
    public async Task<JobSeekerRow?> FindAsync(CancellationToken ct) => cookie.Read() is { } id ? await LoadAsync(id, ct) : null;

    /// <summary>Changes the profile, or starts one. Changes wait for each other, so a button pressed twice does no harm.</summary>
    public Task<JobSeekerRow> ChangeAsync(Action<JobSeekerRow> change, CancellationToken ct) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var row = await LockAsync(cookie.Read(), ct) ?? Start();
        change(row);
        row.ChangedAt = clock.GetUtcNow();
        row.ExpiresOn = ProfileLifetime.LastDay(row, Today);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        people.LookAgain();
        cookie.Give(row.Id);
        return row;
    });

    /// <summary>Opens the profile that a return code belongs to; null: there is none.</summary>
    public async Task<JobSeekerRow?> OpenAsync(ReturnCode code, CancellationToken ct)
    {
        var hash = code.Hash;
        var id = await db.JobSeekers.Where(one => one.ReturnCodeHash == hash && one.ExpiresOn >= Today).Select(one => (Guid?)one.Id)
            .SingleOrDefaultAsync(ct);
        if (id is not { } known)
            return null;
        cookie.Give(known);
        return await LoadAsync(known, ct);
    }

    /// <summary>Erases everything kept about the person; whether there was anything.</summary>
    public async Task<bool> EraseAsync(CancellationToken ct)
    {
        var id = cookie.Read();
        cookie.TakeAway();
        var erased = id is { } known && await JobSeekerErasure.EraseAsync(db, known, ct);
        people.LookAgain();
        return erased;
    }

    /// <summary>Leaves the profile where it is and this browser without it.</summary>
    public void Leave() => cookie.TakeAway();

    private async Task<JobSeekerRow?> LockAsync(Guid? id, CancellationToken ct)
    {
        if (id is not { } known)
            return null;
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM job_seekers WHERE id = {known} FOR UPDATE", ct);
        return await LoadAsync(known, ct);
    }

    private Task<JobSeekerRow?> LoadAsync(Guid id, CancellationToken ct) => db.JobSeekers
        .Include(one => one.Skills).Include(one => one.Work).AsSplitQuery()
        .SingleOrDefaultAsync(one => one.Id == id && (one.ExpiresOn == null || one.ExpiresOn >= Today), ct);

    private JobSeekerRow Start()
    {
        var row = new JobSeekerRow { Id = Guid.CreateVersion7() };
        db.JobSeekers.Add(row);
        return row;
    }
}
