using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Changes;
using SkillsMatch.Web.Operations.Changes;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>Open vacancies and training offers in memory, as new as the database.</summary>
internal sealed class MarketCache(IDbContextFactory<SkillsMatchDb> databases, ChangeMarks marks) : FactCache<MarketSnapshot>(databases, marks)
{
    protected override IReadOnlyList<FactKind> Kinds { get; } = [FactKind.Vacancies, FactKind.TrainingOffers];

    protected override bool Concerns(FactChanges changes) => IsAll(changes) || Kinds.Any(kind => changes.Of(kind).Count > 0);

    protected override async Task<MarketSnapshot> ReadAsync(SkillsMatchDb db, MarketSnapshot? before, CancellationToken ct)
    {
        var read = await MarketReading.ReadAllAsync(db, ct);
        var market = new MarketSnapshot(
            (before?.Generation ?? 0) + 1, read.Vacancies.ToImmutableDictionary(), read.TrainingOffers.ToImmutableDictionary(), read.Places);
        if (before is not null)
            market.Index.BuildAs(before.Index);
        return market;
    }

    protected override async Task<MarketSnapshot> AfterAsync(SkillsMatchDb db, MarketSnapshot before, FactChanges changes, CancellationToken ct)
    {
        if (IsAll(changes))
            return await ReadAsync(db, before, ct);
        var (vacancies, offers) = (changes.Of(FactKind.Vacancies), changes.Of(FactKind.TrainingOffers));
        return before.After(await MarketReading.ReadAsync(db, before.PlaceTable, vacancies, offers, ct), vacancies, offers);
    }

    protected override IEnumerable<KeyValuePair<Guid, long>> StampsOf(MarketSnapshot kept, FactKind kind) => kind is FactKind.Vacancies
        ? kept.Vacancies.Values.Select(one => KeyValuePair.Create(one.Id, one.Stamp))
        : kept.TrainingOffers.Values.Select(one => KeyValuePair.Create(one.Id, one.Stamp));

    private static bool IsAll(FactChanges changes) =>
        changes.IsAll(FactKind.Places) || changes.IsAll(FactKind.Vacancies) || changes.IsAll(FactKind.TrainingOffers);
}
