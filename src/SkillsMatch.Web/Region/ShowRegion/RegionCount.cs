using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region.Demand;
using SkillsMatch.Web.Region.KindsOfWork;
using SkillsMatch.Web.Region.SmallCounts;
using SkillsMatch.Web.Region.Tension;

namespace SkillsMatch.Web.Region.ShowRegion;

/// <summary>Counts the figures of the region. Pure: the same facts on the same day give the same figures.</summary>
internal sealed class RegionCount
{
    private readonly RegionFacts _facts;
    private readonly LabourMarketRegion _region;
    private readonly RegionDemand _demand;
    private readonly ImmutableArray<JobSeeker> _jobSeekers;

    private RegionCount(RegionFacts facts, LabourMarketRegion region)
    {
        (_facts, _region) = (facts, region);
        _demand = RegionDemand.Of(facts.Market, region);
        _jobSeekers = [.. facts.JobSeekers.Facts.Where(one => region.MunicipalityOf(one.Home, facts.Market) is not null)];
    }

    /// <summary>Counts everything.</summary>
    public static RegionFigures Of(RegionFacts facts, LabourMarketRegion region, DateOnly day)
    {
        var count = new RegionCount(facts, region);
        var people = PeopleCount.WithSum([.. Enum.GetValues<WorkKind>().Select(kind => count.JobSeekersIn(kind).Count()), count.JobSeekersIn(null).Count()]);
        return new RegionFigures(
            day,
            count._demand.Vacancies.Length,
            PeopleCount.Of(count._jobSeekers.Length),
            [.. Enum.GetValues<WorkKind>().Select(kind => count.KindOf(kind, people[(int)kind]))],
            count.VacanciesIn(null).Count(),
            people[^1],
            count.Education(),
            count.MunicipalityFigures(),
            UntaughtSkills.Of(facts, count._demand, count._jobSeekers));
    }

    private KindFigures KindOf(WorkKind kind, PeopleCount jobSeekers)
    {
        var vacancies = VacanciesIn(kind).ToLookup(one => WorkKinds.GroupOf(IscoOf(one.Fact.Occupation))!);
        var people = JobSeekersIn(kind).ToLookup(one => WorkKinds.GroupOf(IscoOf(LastWork(one)))!);
        string[] groups = [.. vacancies.Select(one => one.Key).Union(people.Select(one => one.Key)).OrderByDescending(one => vacancies[one].Count()).ThenBy(one => one, StringComparer.Ordinal)];
        var counts = PeopleCount.WithSum([.. groups.Select(one => people[one].Count())]);
        return new KindFigures(
            kind, VacanciesIn(kind).Count(), jobSeekers, TensionOf(VacanciesIn(kind)),
            [.. groups.Select((group, place) => new GroupFigures(group, kind, vacancies[group].Count(), counts[place], TensionOf(vacancies[group])))]);
    }

    private ImmutableArray<EducationFigures> Education()
    {
        EducationKind?[] kinds = [EducationKind.Practical, EducationKind.Theoretical, null];
        var counts = PeopleCount.WithSum([.. kinds.Select(kind => _jobSeekers.Count(one => EducationKinds.Of(one.Level) == kind))]);
        return [.. kinds.Select((kind, place) => new EducationFigures(kind, _demand.Vacancies.Count(one => EducationKinds.Of(OccupationOf(one.Fact.Occupation)?.Level) == kind), counts[place]))];
    }

    private ImmutableArray<MunicipalityFigures> MunicipalityFigures()
    {
        var vacancies = _demand.Vacancies.ToLookup(one => one.MunicipalityCode);
        var people = _jobSeekers.CountBy(one => _region.MunicipalityOf(one.Home, _facts.Market)!).ToDictionary();
        var counts = PeopleCount.WithSum([.. _region.Municipalities.Select(one => people.GetValueOrDefault(one.Code))]);
        return [.. _region.Municipalities.Select((one, place) =>
            new MunicipalityFigures(one.Code, one.Name, vacancies[one.Code].Count(), counts[place], TensionOf(vacancies[one.Code])))];
    }

    private IEnumerable<VacancyEntry> VacanciesIn(WorkKind? kind) => _demand.Vacancies.Where(one => WorkKinds.Of(IscoOf(one.Fact.Occupation)) == kind);

    private IEnumerable<JobSeeker> JobSeekersIn(WorkKind? kind) => _jobSeekers.Where(one => WorkKinds.Of(IscoOf(LastWork(one))) == kind);

    private LabourMarketTension? TensionOf(IEnumerable<VacancyEntry> vacancies) =>
        TensionOfVacancies.Of(vacancies.Select(one => OccupationOf(one.Fact.Occupation)?.Tension).OfType<double>());

    private static OccupationId? LastWork(JobSeeker jobSeeker) => jobSeeker.Worked is [var last, ..] ? last : null;

    private string? IscoOf(OccupationId? id) => OccupationOf(id)?.Isco;

    private Occupation? OccupationOf(OccupationId? id) => id is { } known ? _facts.Taxonomy.Occupations[known.Value].Fact : null;
}
