using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Changes;
using SkillsMatch.Storage.Region;
using SkillsMatch.Storage.Training;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Operations.Database;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>Reads vacancies and training offers from the database into a snapshot.</summary>
internal static class MarketReading
{
    /// <summary>Reads all of it.</summary>
    public static Task<ChangedMarket> ReadAllAsync(SkillsMatchDb db, CancellationToken ct) => db.AtOneMomentAsync(
        async () =>
        {
            var places = await PlacesAsync(db, ct);
            return new ChangedMarket(
                await ReadVacanciesAsync(places, db.Vacancies, db.VacancySkills, db.FactStamps, ct),
                await ReadTrainingOffersAsync(places, db.TrainingOffers, db.FactStamps, ct),
                places);
        },
        ct);

    /// <summary>Reads these vacancies and offers, as far as they are there and open.</summary>
    public static Task<ChangedMarket> ReadAsync(
        SkillsMatchDb db, PlaceTable places, IReadOnlyCollection<Guid> vacancies, IReadOnlyCollection<Guid> offers, CancellationToken ct) => db.AtOneMomentAsync(
        async () => new ChangedMarket(
            vacancies.Count == 0 ? FrozenDictionary<Guid, VacancyEntry>.Empty : await ReadVacanciesAsync(
                places, db.Vacancies.Where(one => vacancies.Contains(one.Id)), db.VacancySkills.Where(one => vacancies.Contains(one.VacancyId)),
                db.FactStamps.Where(one => vacancies.Contains(one.Id)), ct),
            offers.Count == 0 ? FrozenDictionary<Guid, TrainingEntry>.Empty : await ReadTrainingOffersAsync(
                places, db.TrainingOffers.Where(one => offers.Contains(one.Id)), db.FactStamps.Where(one => offers.Contains(one.Id)), ct),
            places),
        ct);

    /// <summary>Reads PC4 areas and municipalities.</summary>
    public static async Task<PlaceTable> PlacesAsync(SkillsMatchDb db, CancellationToken ct) => new(
        (await db.Places.AsNoTracking().ToListAsync(ct)).ToFrozenDictionary(place => place.Pc4, StringComparer.Ordinal),
        (await db.Municipalities.AsNoTracking().ToListAsync(ct)).ToFrozenDictionary(one => one.Code, StringComparer.Ordinal));

    /// <summary>The facts of one vacancy, whatever its status; its skills must be loaded.</summary>
    public static Vacancy FactOf(VacancyRow row, Place? place) => new()
    {
        Id = new VacancyId(row.Id),
        Demands = [.. row.Skills.Where(skill => !skill.IsRequiredCredential).OrderBy(skill => skill.SkillId)
            .Select(skill => new SkillDemand(new SkillId(skill.SkillId), skill.Importance))],
        RequiredCredentials = [.. row.Skills.Where(skill => skill.IsRequiredCredential).Select(skill => new SkillId(skill.SkillId)).Order()],
        Occupation = row.OccupationId is { } occupation ? new OccupationId(occupation) : null,
        Place = place,
        Hours = row is { HoursMinimum: { } fewest, HoursMaximum: { } most } ? new HoursPerWeek(fewest, most) : null,
        ShiftWork = row.ShiftWork,
        StartsOn = row.StartsOn,
        Contract = row.Contract,
        Pay = row is { PayMinimum: { } lowest, PayMaximum: { } highest } ? new MonthlyPay(lowest, highest) : null,
        Openings = row.Openings,
    };

    /// <summary>The facts of one training offer; its outcomes and entry skills must be loaded.</summary>
    public static TrainingOffer FactOf(TrainingOfferRow row, Place? place) => new()
    {
        Id = new TrainingOfferId(row.Id),
        Outcomes = [.. row.Outcomes.Select(outcome => new SkillId(outcome.SkillId)).Order()],
        EntrySkills = [.. row.EntrySkills.Select(skill => new SkillId(skill.SkillId)).Order()],
        Level = row.Nlqf,
        EntryLevel = row.EntryNlqf,
        Weeks = row.Weeks,
        HoursPerWeek = row.HoursPerWeek,
        Cost = row.Cost,
        Subsidy = row.Subsidy,
        Place = place,
        Starts = [.. row.Starts.Order()],
    };

    private static async Task<IReadOnlyDictionary<Guid, VacancyEntry>> ReadVacanciesAsync(
        PlaceTable places, IQueryable<VacancyRow> vacancies, IQueryable<VacancySkillRow> asked, IQueryable<FactStampRow> stamps,
        CancellationToken ct)
    {
        var stampOf = await stamps.Where(one => one.Kind == FactKind.Vacancies).ToDictionaryAsync(one => one.Id, one => one.Stamp, ct);
        var skills = (await asked.AsNoTracking().Select(one => new VacancySkillRow
        {
            VacancyId = one.VacancyId,
            SkillId = one.SkillId,
            Importance = one.Importance,
            IsRequiredCredential = one.IsRequiredCredential,
        }).ToListAsync(ct)).ToLookup(skill => skill.VacancyId);
        var rows = await vacancies.AsNoTracking().Where(vacancy => vacancy.Status == VacancyStatus.Open)
            .Select(vacancy => new VacancyRow
            {
                Id = vacancy.Id,
                Employer = new EmployerRow { Name = vacancy.Employer!.Name, IsFictitious = vacancy.Employer.IsFictitious },
                Title = vacancy.Title,
                Text = "",
                OccupationId = vacancy.OccupationId,
                Pc4 = vacancy.Pc4,
                HoursMinimum = vacancy.HoursMinimum,
                HoursMaximum = vacancy.HoursMaximum,
                PayMinimum = vacancy.PayMinimum,
                PayMaximum = vacancy.PayMaximum,
                Contract = vacancy.Contract,
                ShiftWork = vacancy.ShiftWork,
                Openings = vacancy.Openings,
                PostedOn = vacancy.PostedOn,
                ClosesOn = vacancy.ClosesOn,
                StartsOn = vacancy.StartsOn,
            }).ToListAsync(ct);
        foreach (var row in rows)
            row.Skills.AddRange(skills[row.Id]);
        return rows.ToDictionary(row => row.Id, row => EntryOf(row, places, stampOf[row.Id]));
    }

    private static VacancyEntry EntryOf(VacancyRow row, PlaceTable places, long stamp)
    {
        var place = places.RowAt(row.Pc4);
        return new VacancyEntry(
            row.Id, row.Title, row.Employer!.Name, row.Employer.IsFictitious, place?.Name, place?.MunicipalityCode, row.PostedOn, row.ClosesOn,
            FactOf(row, place?.ToFact()), stamp);
    }

    private static async Task<IReadOnlyDictionary<Guid, TrainingEntry>> ReadTrainingOffersAsync(
        PlaceTable places, IQueryable<TrainingOfferRow> offers, IQueryable<FactStampRow> stamps, CancellationToken ct)
    {
        var stampOf = await stamps.Where(one => one.Kind == FactKind.TrainingOffers).ToDictionaryAsync(one => one.Id, one => one.Stamp, ct);
        var rows = await offers.AsNoTracking().AsSplitQuery().Where(offer => !offer.IsWithdrawn)
            .Include(offer => offer.Provider).Include(offer => offer.Outcomes).Include(offer => offer.EntrySkills).ToListAsync(ct);
        return rows.ToDictionary(row => row.Id, row => EntryOf(row, places, stampOf[row.Id]));
    }

    private static TrainingEntry EntryOf(TrainingOfferRow row, PlaceTable places, long stamp)
    {
        var place = places.RowAt(row.Pc4);
        return new TrainingEntry(
            row.Id, row.Name, row.Provider!.Name, row.Kind, row.Delivery, place?.Name, row.SubsidyScheme, row.EntryText, row.Crebo, row.Capacity,
            FactOf(row, place?.ToFact()), stamp);
    }
}
