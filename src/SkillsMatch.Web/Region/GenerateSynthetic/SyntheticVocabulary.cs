using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Storage.Training;

namespace SkillsMatch.Web.Region.GenerateSynthetic;

/// <summary>An occupation with what is needed to make vacancies and people of it.</summary>
/// <param name="Vacancies">How many vacancies the region's own data has for it.</param>
internal sealed record SyntheticOccupation(OccupationRow Row, int Vacancies, IReadOnlyList<int> Essential, IReadOnlyList<int> Optional)
{
    /// <summary>All its skills.</summary>
    public IEnumerable<int> All => Essential.Concat(Optional);
}

/// <summary>The region's own words and proportions, from which a synthetic region of any size is made.</summary>
internal sealed class SyntheticVocabulary
{
    private const double ZipfExponent = 0.7;

    private SyntheticVocabulary(
        IReadOnlyList<SyntheticOccupation> occupations, FrozenDictionary<int, SkillRow> skills, WeightedChoice<(string Pc4, string Name)> places,
        IReadOnlyList<TrainingOfferRow> offers)
    {
        (Skills, Places, Offers) = (skills, places, offers);
        var byDemand = occupations.OrderByDescending(one => one.Vacancies).ThenBy(one => one.Row.Code, StringComparer.Ordinal).ToList();
        var demand = byDemand.Index().ToDictionary(one => one.Item, one => (one.Item.Vacancies + 0.5) / Math.Pow(one.Index + 1, ZipfExponent));
        Demanded = new WeightedChoice<SyntheticOccupation>(byDemand, one => demand[one]);
        Supplied = new WeightedChoice<SyntheticOccupation>(byDemand, one => demand[one] / Math.Sqrt(Math.Max(one.Row.Tension ?? 1, 0.1)));
        Kin = occupations.ToLookup(KinOf, StringComparer.Ordinal).ToFrozenDictionary(one => one.Key, one => one.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Occupations as often as they are asked: by the region's own vacancies, with a long tail (Zipf).</summary>
    public WeightedChoice<SyntheticOccupation> Demanded { get; }

    /// <summary>Occupations as often as people come from them: fewer from where labour is short.</summary>
    public WeightedChoice<SyntheticOccupation> Supplied { get; }

    /// <summary>Places as often as there is work.</summary>
    public WeightedChoice<(string Pc4, string Name)> Places { get; }

    /// <summary>All skills by id.</summary>
    public FrozenDictionary<int, SkillRow> Skills { get; }

    /// <summary>The region's own training offers, by id.</summary>
    public IReadOnlyList<TrainingOfferRow> Offers { get; }

    private FrozenDictionary<string, SyntheticOccupation[]> Kin { get; }

    /// <exception cref="NoVocabularyException">The region's occupations are not loaded.</exception>
    public static async Task<SyntheticVocabulary> ReadAsync(SkillsMatchDb db, CancellationToken ct)
    {
        var skills = (await db.Skills.AsNoTracking().Where(skill => skill.HistoricSince == null).ToListAsync(ct)).ToFrozenDictionary(skill => skill.Id);
        var offers = await db.TrainingOffers.AsNoTracking().AsSplitQuery().Include(one => one.Outcomes).Include(one => one.EntrySkills)
            .Where(one => !one.IsSynthetic && !one.IsWithdrawn).OrderBy(one => one.Id).ToListAsync(ct);
        var occupations = await ReadOccupationsAsync(db, ct);
        return new SyntheticVocabulary(occupations, skills, await ReadPlacesAsync(db, ct), offers);
    }

    /// <summary>Whether it is a licence or certificate.</summary>
    public bool IsCredential(int skill) => Skills[skill].Kind is SkillKind.Licence or SkillKind.Certificate;

    /// <summary>An occupation of the same kind of work, for what people and employers bring from next door.</summary>
    public SyntheticOccupation NextDoor(SyntheticOccupation occupation, SyntheticDice dice) => dice.Of(Kin[KinOf(occupation)]);

    private static string KinOf(SyntheticOccupation occupation) => occupation.Row.Isco?[..2] ?? "";

    private static async Task<List<SyntheticOccupation>> ReadOccupationsAsync(SkillsMatchDb db, CancellationToken ct)
    {
        var rows = await db.Occupations.AsNoTracking().Where(one => one.Code != null && one.HistoricSince == null).OrderBy(one => one.Code).ToListAsync(ct);
        var demands = (await db.OccupationSkills.AsNoTracking().Where(one => one.Scheme == Scheme.SkillsMatch).ToListAsync(ct)).ToLookup(one => one.OccupationId);
        var codes = await db.Skills.AsNoTracking().Where(skill => skill.Code != null).ToDictionaryAsync(skill => skill.Id, skill => skill.Code!, ct);
        var vacancies = await db.Vacancies.Where(one => !one.IsSynthetic && one.OccupationId != null).GroupBy(one => one.OccupationId!.Value)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, ct);
        var occupations = rows.Select(row => new SyntheticOccupation(
            row, vacancies.GetValueOrDefault(row.Id), Of(row.Id, Importance.Essential), Of(row.Id, Importance.Desirable)))
            .Where(one => one.All.Any()).ToList();
        return occupations.Count > 0 ? occupations : throw new NoVocabularyException();

        // By code, not by id: ids differ between databases.
        List<int> Of(int occupation, Importance importance) =>
        [
            .. demands[occupation].Where(one => one.Importance == importance).Select(one => one.SkillId)
                .OrderBy(skill => codes.GetValueOrDefault(skill), StringComparer.Ordinal),
        ];
    }

    private static async Task<WeightedChoice<(string Pc4, string Name)>> ReadPlacesAsync(SkillsMatchDb db, CancellationToken ct)
    {
        var places = await db.Places.AsNoTracking().OrderBy(place => place.Pc4).ToListAsync(ct);
        var vacancies = await db.Vacancies.Where(one => !one.IsSynthetic && one.Pc4 != null).GroupBy(one => one.Pc4!)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, ct);
        return new WeightedChoice<(string Pc4, string Name)>(
            places.Select(place => (place.Pc4, place.Name)), place => vacancies.GetValueOrDefault(place.Item1) + 0.2);
    }
}
