using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Region;
using SkillsMatch.Storage.Training;
using SkillsMatch.Storage.Vacancies;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>Reads vacancies and training offers from the database into a snapshot.</summary>
internal static class MarketReading
{
    public static async Task<MarketSnapshot> ReadAsync(SkillsMatchDb db, long generation, CancellationToken ct)
    {
        var places = (await db.Places.AsNoTracking().ToListAsync(ct)).ToFrozenDictionary(place => place.Pc4, StringComparer.Ordinal);
        var municipalities = (await db.Municipalities.AsNoTracking().ToListAsync(ct)).ToFrozenDictionary(one => one.Code, StringComparer.Ordinal);
        var vacancies = await ReadVacanciesAsync(db, places, ct);
        var offers = await ReadTrainingOffersAsync(db, places, ct);
        return new MarketSnapshot(generation, vacancies, offers, places, municipalities);
    }

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

    private static async Task<FrozenDictionary<Guid, VacancyEntry>> ReadVacanciesAsync(
        SkillsMatchDb db, FrozenDictionary<string, PlaceRow> places, CancellationToken ct)
    {
        var employers = await db.Employers.AsNoTracking().ToDictionaryAsync(employer => employer.Id, ct);
        var skills = (await db.VacancySkills.AsNoTracking().ToListAsync(ct)).ToLookup(skill => skill.VacancyId);
        var rows = await db.Vacancies.AsNoTracking().Where(vacancy => vacancy.Status == VacancyStatus.Open)
            .Select(vacancy => new VacancyRow
            {
                Id = vacancy.Id,
                EmployerId = vacancy.EmployerId,
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
        return rows.ToFrozenDictionary(row => row.Id, row => EntryOf(row, employers[row.EmployerId], At(places, row.Pc4)));
    }

    private static VacancyEntry EntryOf(VacancyRow row, EmployerRow employer, PlaceRow? place) => new(
        row.Id, row.Title, employer.Name, employer.IsFictitious, place?.Name, place?.MunicipalityCode, row.PostedOn, row.ClosesOn, FactOf(row, place?.ToFact()));

    private static async Task<FrozenDictionary<Guid, TrainingEntry>> ReadTrainingOffersAsync(
        SkillsMatchDb db, FrozenDictionary<string, PlaceRow> places, CancellationToken ct)
    {
        var rows = await db.TrainingOffers.AsNoTracking().AsSplitQuery().Where(offer => !offer.IsWithdrawn)
            .Include(offer => offer.Provider).Include(offer => offer.Outcomes).Include(offer => offer.EntrySkills).ToListAsync(ct);
        return rows.ToFrozenDictionary(row => row.Id, row => EntryOf(row, At(places, row.Pc4)));
    }

    private static TrainingEntry EntryOf(TrainingOfferRow row, PlaceRow? place) => new(
        row.Id, row.Name, row.Provider!.Name, row.Kind, row.Delivery, place?.Name, row.SubsidyScheme, row.EntryText, row.Crebo, row.Capacity,
        FactOf(row, place?.ToFact()));

    private static PlaceRow? At(FrozenDictionary<string, PlaceRow> places, string? pc4) => pc4 is null ? null : places.GetValueOrDefault(pc4);
}
