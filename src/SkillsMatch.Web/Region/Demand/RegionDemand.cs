using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.Region.Demand;

/// <summary>What the open vacancies of the region ask.</summary>
internal sealed class RegionDemand
{
    private readonly ILookup<SkillId, VacancyEntry> _asking;

    private RegionDemand(ImmutableArray<VacancyEntry> vacancies)
    {
        Vacancies = vacancies;
        _asking = vacancies.SelectMany(one => AskedBy(one.Fact).Select(skill => (skill, one))).ToLookup(pair => pair.skill, pair => pair.one);
        Skills = [.. _asking.Select(one => one.Key).OrderByDescending(VacanciesAsking).ThenBy(skill => skill)];
    }

    /// <summary>The open vacancies of the region, by id.</summary>
    public ImmutableArray<VacancyEntry> Vacancies { get; }

    /// <summary>Every skill, licence and certificate asked, the most asked first.</summary>
    public ImmutableArray<SkillId> Skills { get; }

    /// <summary>Gathers the vacancies whose place lies in the region.</summary>
    public static RegionDemand Of(MarketSnapshot market, LabourMarketRegion region) =>
        new([.. market.Vacancies.Values.Where(one => region.Holds(one.MunicipalityCode)).OrderBy(one => one.Id)]);

    /// <summary>The vacancies that ask a skill, as a demand or as a required credential.</summary>
    public IEnumerable<VacancyEntry> Asking(SkillId skill) => _asking[skill];

    /// <summary>How many vacancies ask a skill.</summary>
    public int VacanciesAsking(SkillId skill) => _asking[skill].Count();

    /// <summary>Everything one vacancy asks, each skill once.</summary>
    public static IEnumerable<SkillId> AskedBy(Vacancy vacancy) => vacancy.Demands.Select(demand => demand.Skill).Union(vacancy.RequiredCredentials);
}
