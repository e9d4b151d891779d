using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Web.Region.KindsOfWork;
using SkillsMatch.Web.Region.SmallCounts;

namespace SkillsMatch.Web.Region.ShowRegion;

/// <summary>Demand and supply of one occupation group.</summary>
/// <param name="Group">ISCO-08 sub-major group, two digits.</param>
/// <param name="Kind">The kind of work it belongs to.</param>
/// <param name="Vacancies">Open vacancies in the region.</param>
/// <param name="JobSeekers">People who live in the region and last did this work.</param>
/// <param name="Tension">Of its vacancies; null: unknown.</param>
internal sealed record GroupFigures(string Group, WorkKind Kind, int Vacancies, PeopleCount JobSeekers, LabourMarketTension? Tension);

/// <summary>Demand and supply of one kind of work.</summary>
/// <param name="Kind">Vaklieden, kenniswerkers or elementary work.</param>
/// <param name="Vacancies">Open vacancies in the region.</param>
/// <param name="JobSeekers">People who live in the region and last did this work.</param>
/// <param name="Tension">Of its vacancies; null: unknown.</param>
/// <param name="Groups">Its groups, most vacancies first.</param>
internal sealed record KindFigures(WorkKind Kind, int Vacancies, PeopleCount JobSeekers, LabourMarketTension? Tension, ImmutableArray<GroupFigures> Groups);

/// <summary>Demand and supply on the second axis; null: level unknown.</summary>
/// <param name="Kind">Praktisch or theoretisch opgeleid.</param>
/// <param name="Vacancies">Open vacancies by the level usual for the occupation.</param>
/// <param name="JobSeekers">People by the highest level they reached.</param>
internal sealed record EducationFigures(EducationKind? Kind, int Vacancies, PeopleCount JobSeekers);

/// <summary>Demand and supply in one municipality.</summary>
/// <param name="Code">GM and four digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="Vacancies">Open vacancies there.</param>
/// <param name="JobSeekers">People who live there.</param>
/// <param name="Tension">Of its vacancies; null: unknown.</param>
internal sealed record MunicipalityFigures(string Code, string Name, int Vacancies, PeopleCount JobSeekers, LabourMarketTension? Tension);

/// <summary>A skill in shortage that no training offer known here teaches.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Vacancies">Open vacancies of the region that ask it.</param>
/// <param name="InTightWork">Of those, how many for an occupation that is tight or very tight.</param>
/// <param name="JobSeekers">People living in the region who have it.</param>
internal sealed record UntaughtSkill(SkillId Skill, int Vacancies, int InTightWork, PeopleCount JobSeekers);

/// <summary>The region in figures, on one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Vacancies">Open vacancies in the region.</param>
/// <param name="JobSeekers">People living in the region who may be found.</param>
/// <param name="Kinds">The three kinds of work.</param>
/// <param name="OtherVacancies">Vacancies whose occupation is unknown or of no kind.</param>
/// <param name="OtherJobSeekers">People whose last work is unknown or of no kind.</param>
/// <param name="Education">The second axis.</param>
/// <param name="Municipalities">By name.</param>
/// <param name="Untaught">The most asked in tight work first.</param>
internal sealed record RegionFigures(
    DateOnly Day, int Vacancies, PeopleCount JobSeekers, ImmutableArray<KindFigures> Kinds, int OtherVacancies, PeopleCount OtherJobSeekers,
    ImmutableArray<EducationFigures> Education, ImmutableArray<MunicipalityFigures> Municipalities, ImmutableArray<UntaughtSkill> Untaught)
{
    /// <summary>All groups, in the order of the kinds.</summary>
    public IEnumerable<GroupFigures> Groups => Kinds.SelectMany(one => one.Groups);
}
