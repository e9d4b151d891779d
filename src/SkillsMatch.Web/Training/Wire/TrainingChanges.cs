using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Training;
using SkillsMatch.Web.JobSeekers;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Database;

namespace SkillsMatch.Web.Training.Wire;

/// <summary>Publishes, changes and withdraws training offers, each in one transaction.</summary>
internal sealed class TrainingChanges(SkillsMatchDb db, OneTransaction transaction, MarketCache markets, TimeProvider clock)
{
    /// <summary>Publishes a checked offer that the code opens.</summary>
    public Task<TrainingOfferRow> PublishAsync(TrainingOfferRequest asked, ReturnCode code, CancellationToken ct) => transaction.RunAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            var row = new TrainingOfferRow
            {
                Id = Guid.CreateVersion7(now),
                Name = asked.Naam,
                Description = asked.Omschrijving,
                Delivery = asked.Vorm,
                EditCodeHash = code.Hash,
            };
            TrainingFilling.Fill(row, asked, await ProviderAsync(asked.Aanbieder, ct), now);
            db.TrainingOffers.Add(row);
            await SaveAsync(row, ct);
            return row;
        },
        ct);

    /// <summary>
    /// Changes an offer when <paramref name="mayChange"/> agrees with its row version; null: it is gone, or it did not agree.
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it meanwhile.</exception>
    public Task<TrainingOfferRow?> ChangeAsync(Guid id, TrainingOfferRequest asked, Func<uint, bool> mayChange, CancellationToken ct) =>
        OnAsync(id, mayChange, async row => TrainingFilling.Fill(row, asked, await ProviderAsync(asked.Aanbieder, ct), clock.GetUtcNow()), ct);

    /// <summary>
    /// Withdraws an offer when <paramref name="mayWithdraw"/> agrees with its row version; null: it is gone, or it did not agree.
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it meanwhile.</exception>
    public Task<TrainingOfferRow?> WithdrawAsync(Guid id, Func<uint, bool> mayWithdraw, CancellationToken ct) => OnAsync(
        id, mayWithdraw,
        row =>
        {
            (row.IsWithdrawn, row.ChangedAt) = (true, clock.GetUtcNow());
            return Task.CompletedTask;
        },
        ct);

    private Task<TrainingOfferRow?> OnAsync(Guid id, Func<uint, bool> agrees, Func<TrainingOfferRow, Task> change, CancellationToken ct) => transaction.RunAsync(
        async () =>
        {
            var row = await db.TrainingOffers.Include(one => one.Outcomes).Include(one => one.EntrySkills).AsSplitQuery()
                .SingleOrDefaultAsync(one => one.Id == id && !one.IsWithdrawn, ct);
            if (row is null || !agrees(row.RowVersion))
                return null;
            await change(row);
            await SaveAsync(row, ct);
            return row;
        },
        ct);

    private async Task SaveAsync(TrainingOfferRow row, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        await db.Entry(row).Reference(one => one.Provider).LoadAsync(ct);
        transaction.AfterCommit(markets.LookAgain);
    }

    // Two offers of a new provider may arrive at once: whoever is second takes the row of the first.
    private async Task<Guid> ProviderAsync(string name, CancellationToken ct)
    {
        var trimmed = name.Trim();
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO providers (id, name) VALUES ({Guid.CreateVersion7()}, {trimmed}) ON CONFLICT (name) DO NOTHING", ct);
        return await db.Providers.Where(one => one.Name == trimmed).Select(one => one.Id).SingleAsync(ct);
    }
}
