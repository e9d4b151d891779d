using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region.Demand;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Training.ShowCoverage;

/// <summary>A skill and how many open vacancies of the region ask it; of those, how many for the occupations compared with.</summary>
internal sealed record AskedSkill(SkillId Skill, int Vacancies, int InOccupations);

/// <summary>
/// What one training offer covers of what the region asks. Compared with the occupations that ask most of what it teaches, by how telling the
/// shared skills are.
/// </summary>
/// <param name="Occupations">The occupations compared with, at most <see cref="OccupationsCompared"/>; empty: none with an open vacancy asks what it teaches.</param>
/// <param name="Vacancies">Open vacancies of the region for those occupations.</param>
/// <param name="Teaches">All learning outcomes, the most asked first.</param>
/// <param name="Misses">Skills those vacancies ask that it does not teach, the most asked first.</param>
/// <param name="Helped">Open vacancies of the region, for any occupation, that ask at least one of its outcomes; the most outcomes asked first.</param>
internal sealed record OfferCoverage(
    ImmutableArray<OccupationEntry> Occupations, ImmutableArray<VacancyEntry> Vacancies, ImmutableArray<AskedSkill> Teaches,
    ImmutableArray<AskedSkill> Misses, ImmutableArray<VacancyEntry> Helped)
{
    /// <summary>How many occupations an offer is compared with.</summary>
    public const int OccupationsCompared = 3;

    /// <summary>How many times the vacancies compared with ask a skill that the offer teaches.</summary>
    public int Covered => Teaches.Sum(one => one.InOccupations);

    /// <summary>How many times they ask a skill at all.</summary>
    public int Asked => Covered + Misses.Sum(one => one.InOccupations);

    /// <summary>Share of what is asked that is covered, in whole percents rounded down; null: nothing to compare with.</summary>
    public int? Percentage => Asked == 0 ? null : 100 * Covered / Asked;

    /// <summary>Compares an offer that teaches <paramref name="outcomes"/>.</summary>
    public static OfferCoverage Of(IReadOnlyCollection<SkillId> outcomes, RegionDemand demand, TaxonomySnapshot taxonomy)
    {
        var taught = outcomes.ToHashSet();
        var occupations = OccupationsFor(taught, demand, taxonomy);
        return Against(occupations, taught, demand);
    }

    /// <summary>The same offer with more outcomes, against the same occupations: what if it also taught this.</summary>
    public OfferCoverage Teaching(IReadOnlyCollection<SkillId> more, RegionDemand demand) =>
        Against(Occupations, [.. Teaches.Select(one => one.Skill), .. more], demand);

    private static OfferCoverage Against(ImmutableArray<OccupationEntry> occupations, HashSet<SkillId> taught, RegionDemand demand)
    {
        var ids = occupations.Select(one => one.Fact.Id).ToHashSet();
        ImmutableArray<VacancyEntry> vacancies = [.. demand.Vacancies.Where(one => one.Fact.Occupation is { } occupation && ids.Contains(occupation))];
        var inOccupations = vacancies.SelectMany(one => RegionDemand.AskedBy(one.Fact)).CountBy(skill => skill).ToDictionary();
        return new OfferCoverage(occupations, vacancies, Asked(taught), Asked(inOccupations.Keys.Where(skill => !taught.Contains(skill))), HelpedBy(taught, demand));

        ImmutableArray<AskedSkill> Asked(IEnumerable<SkillId> skills) =>
        [
            .. skills.Select(skill => new AskedSkill(skill, demand.VacanciesAsking(skill), inOccupations.GetValueOrDefault(skill)))
                .OrderByDescending(one => one.InOccupations).ThenByDescending(one => one.Vacancies).ThenBy(one => one.Skill),
        ];
    }

    private static ImmutableArray<OccupationEntry> OccupationsFor(HashSet<SkillId> taught, RegionDemand demand, TaxonomySnapshot taxonomy) =>
    [
        .. demand.Vacancies.Select(one => one.Fact.Occupation).OfType<OccupationId>().Distinct()
            .Select(id => (Occupation: taxonomy.Occupations[id.Value], Shared: SharedWeight(taxonomy.Occupations[id.Value].Fact, taught, taxonomy.ForEngine)))
            .Where(one => one.Shared > 0)
            .OrderByDescending(one => one.Shared)
            .ThenBy(one => one.Occupation.Id)
            .Take(OccupationsCompared)
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
