using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region.Demand;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Training;

/// <summary>A skill and how many open vacancies of the region ask it.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Vacancies">Open vacancies of the region, for any occupation.</param>
/// <param name="InOccupations">Of those, how many for the occupations compared with.</param>
internal sealed record AskedSkill(SkillId Skill, int Vacancies, int InOccupations);

/// <summary>
/// What training covers of what the region asks. An offer is compared with the occupations that ask most of what it teaches, by how telling the
/// shared skills are. Transversal skills, languages and driving licences count only where they are taught: no course is short of those.
/// </summary>
/// <param name="Occupations">The occupations compared with; empty: none with an open vacancy asks what is taught.</param>
/// <param name="Vacancies">Open vacancies of the region for those occupations.</param>
/// <param name="Teaches">All learning outcomes, the most asked in those vacancies first.</param>
/// <param name="Misses">Skills those vacancies ask that are not taught, the most asked first.</param>
/// <param name="Helped">Open vacancies of the region, for any occupation, that ask at least one outcome; the most outcomes asked first.</param>
internal sealed record DemandCoverage(
    ImmutableArray<OccupationEntry> Occupations, ImmutableArray<VacancyEntry> Vacancies, ImmutableArray<AskedSkill> Teaches,
    ImmutableArray<AskedSkill> Misses, ImmutableArray<VacancyEntry> Helped)
{
    /// <summary>How many occupations one offer is compared with.</summary>
    public const int OccupationsPerOffer = 3;

    /// <summary>How many times the vacancies compared with ask a skill that is taught.</summary>
    public int Covered => Teaches.Sum(one => one.InOccupations);

    /// <summary>How many times they ask a skill that counts.</summary>
    public int Asked => Covered + Misses.Sum(one => one.InOccupations);

    /// <summary>Share of what is asked that is covered, in whole percents rounded down; null: nothing to compare with.</summary>
    public int? Percentage => Asked == 0 ? null : 100 * Covered / Asked;

    /// <summary>Compares one offer, by its learning outcomes.</summary>
    public static DemandCoverage Of(IReadOnlyCollection<SkillId> outcomes, RegionDemand demand, TaxonomySnapshot taxonomy) =>
        Against(OccupationsFor(outcomes.ToHashSet(), demand, taxonomy), outcomes.ToHashSet(), demand, taxonomy);

    /// <summary>Compares all offers of a provider together, with every occupation that one of them is compared with.</summary>
    public static DemandCoverage Of(IReadOnlyCollection<TrainingOffer> offers, RegionDemand demand, TaxonomySnapshot taxonomy) => Against(
        [.. offers.SelectMany(one => OccupationsFor(one.Outcomes.ToHashSet(), demand, taxonomy)).DistinctBy(one => one.Id).OrderBy(one => one.Id)],
        offers.SelectMany(one => one.Outcomes).ToHashSet(), demand, taxonomy);

    /// <summary>The same training with more outcomes, against the same occupations: what if it also taught this.</summary>
    public DemandCoverage Teaching(IReadOnlyCollection<SkillId> more, RegionDemand demand, TaxonomySnapshot taxonomy) =>
        Against(Occupations, [.. Teaches.Select(one => one.Skill), .. more], demand, taxonomy);

    private static DemandCoverage Against(
        ImmutableArray<OccupationEntry> occupations, HashSet<SkillId> taught, RegionDemand demand, TaxonomySnapshot taxonomy)
    {
        var ids = occupations.Select(one => one.Fact.Id).ToHashSet();
        ImmutableArray<VacancyEntry> vacancies = [.. demand.Vacancies.Where(one => one.Fact.Occupation is { } occupation && ids.Contains(occupation))];
        var inOccupations = vacancies.SelectMany(one => RegionDemand.AskedBy(one.Fact)).CountBy(skill => skill).ToDictionary();
        var missed = inOccupations.Keys.Where(skill => !taught.Contains(skill) && IsForCourses(taxonomy.Skills[skill.Value]));
        return new DemandCoverage(occupations, vacancies, Asked(taught), Asked(missed), HelpedBy(taught, demand));

        ImmutableArray<AskedSkill> Asked(IEnumerable<SkillId> skills) =>
        [
            .. skills.Select(skill => new AskedSkill(skill, demand.VacanciesAsking(skill), inOccupations.GetValueOrDefault(skill)))
                .OrderByDescending(one => one.InOccupations).ThenByDescending(one => one.Vacancies).ThenBy(one => one.Skill),
        ];
    }

    private static bool IsForCourses(SkillEntry skill) => skill.Kind is SkillKind.Skill or SkillKind.Knowledge or SkillKind.Certificate;

    private static ImmutableArray<OccupationEntry> OccupationsFor(HashSet<SkillId> taught, RegionDemand demand, TaxonomySnapshot taxonomy) =>
    [
        .. demand.Vacancies.Select(one => one.Fact.Occupation).OfType<OccupationId>().Distinct().Select(id => taxonomy.Occupations[id.Value])
            .Select(one => (Occupation: one, Shared: SharedWeight(one.Fact, taught, taxonomy.ForEngine)))
            .Where(one => one.Shared > 0)
            .OrderByDescending(one => one.Shared)
            .ThenBy(one => one.Occupation.Id)
            .Take(OccupationsPerOffer)
            .Select(one => one.Occupation),
    ];

    private static double SharedWeight(Occupation occupation, HashSet<SkillId> taught, SkillTaxonomy taxonomy) =>
        occupation.Demands.Where(one => taught.Contains(one.Skill)).Sum(one => taxonomy.WeightOf(one.Skill));

    private static ImmutableArray<VacancyEntry> HelpedBy(HashSet<SkillId> taught, RegionDemand demand) =>
    [
        .. taught.SelectMany(demand.Asking).CountBy(one => one.Id).OrderByDescending(one => one.Value).ThenBy(one => one.Key)
            .Join(demand.Vacancies, one => one.Key, vacancy => vacancy.Id, (_, vacancy) => vacancy),
    ];
}
