using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.JobSeekers;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.RefreshVacancy;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Vacancies.Wire;

/// <summary>
/// Posts, changes and closes vacancies. Each change is one transaction with the wish for fresh matches.
/// </summary>
internal sealed class VacancyChanges(SkillsMatchDb db, OneTransaction transaction, MarketCache markets, TimeProvider clock)
{
    /// <summary>Posts a checked vacancy that the code opens.</summary>
    public Task<VacancyRow> PostAsync(VacancyRequest asked, ReturnCode code, CancellationToken ct) => transaction.RunAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            var row = new VacancyRow
            {
                Id = Guid.CreateVersion7(now),
                Title = asked.Titel,
                Text = asked.Tekst,
                EditCodeHash = code.Hash,
                PostedOn = DateOnly.FromDateTime(now.Date),
            };
            VacancyFilling.Fill(row, asked, await EmployerAsync(asked.Werkgever, ct), now);
            db.Vacancies.Add(row);
            await SaveAsync(row, ct);
            return row;
        },
        ct);

    /// <summary>Changes a vacancy when <paramref name="mayChange"/> agrees with it; null: it is gone, or it did not agree.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it meanwhile.</exception>
    public Task<VacancyRow?> ChangeAsync(Guid id, VacancyRequest asked, Func<VacancyRow, bool> mayChange, CancellationToken ct) => transaction.RunAsync(
        async () =>
        {
            if (await FindAsync(id, ct) is not { } row || !mayChange(row))
                return null;
            VacancyFilling.Fill(row, asked, await EmployerAsync(asked.Werkgever, ct), clock.GetUtcNow());
            await SaveAsync(row, ct);
            return row;
        },
        ct);

    /// <summary>
    /// Closes a vacancy when <paramref name="mayClose"/> agrees with it; closing it again changes nothing. Null: gone, or it did not agree.
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it meanwhile.</exception>
    public Task<VacancyRow?> CloseAsync(Guid id, Func<VacancyRow, bool> mayClose, CancellationToken ct) => transaction.RunAsync(
        async () =>
        {
            if (await FindAsync(id, ct) is not { } row || !mayClose(row))
                return null;
            if (row.Status is VacancyStatus.Open)
            {
                (row.Status, row.ChangedAt) = (VacancyStatus.Closed, clock.GetUtcNow());
                await SaveAsync(row, ct);
            }

            await LoadEmployerAsync(row, ct);
            return row;
        },
        ct);

    private Task<VacancyRow?> FindAsync(Guid id, CancellationToken ct) =>
        db.Vacancies.Include(one => one.Skills).SingleOrDefaultAsync(one => one.Id == id, ct);

    private async Task SaveAsync(VacancyRow row, CancellationToken ct)
    {
        db.Ask<RefreshVacancyJob>(row.Id, clock);
        await db.SaveChangesAsync(ct);
        await LoadEmployerAsync(row, ct);
        transaction.AfterCommit(markets.LookAgain);
    }

    private Task LoadEmployerAsync(VacancyRow row, CancellationToken ct) => db.Entry(row).Reference(one => one.Employer).LoadAsync(ct);

    // Two vacancies of a new employer may arrive at once: whoever is second takes the row of the first.
    private async Task<Guid> EmployerAsync(string name, CancellationToken ct)
    {
        var trimmed = name.Trim();
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO employers (id, name, is_fictitious) VALUES ({Guid.CreateVersion7()}, {trimmed}, FALSE) ON CONFLICT (name) DO NOTHING", ct);
        return await db.Employers.Where(one => one.Name == trimmed).Select(one => one.Id).SingleAsync(ct);
    }
}
