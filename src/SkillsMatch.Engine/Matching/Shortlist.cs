using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>A vacancy held against the hard conditions of one job seeker.</summary>
/// <param name="Vacancy">The vacancy.</param>
/// <param name="Conditions">All conditions, in the order of <see cref="ConditionKind"/>.</param>
public sealed record CheckedVacancy(Vacancy Vacancy, ImmutableArray<HardCondition> Conditions)
{
    /// <summary>The conditions that stand in the way.</summary>
    public IEnumerable<HardCondition> Failing => Conditions.Where(one => one.Fails);
}

/// <summary>The vacancies worth scoring for one job seeker, and why the others are not. Every vacancy is in exactly one list.</summary>
/// <param name="Scorable">No condition stands in the way.</param>
/// <param name="FilteredOut">At least one condition stands in the way.</param>
/// <param name="WithoutDemands">Too few demands to say anything, whatever the conditions; by id.</param>
public sealed record Shortlist(
    ImmutableArray<CheckedVacancy> Scorable, ImmutableArray<CheckedVacancy> FilteredOut, ImmutableArray<VacancyId> WithoutDemands)
{
    /// <summary>Sorts the vacancies into the three lists.</summary>
    public static Shortlist For(Profile profile, IEnumerable<Vacancy> vacancies, MatchPolicy policy)
    {
        var scorable = ImmutableArray.CreateBuilder<CheckedVacancy>();
        var filteredOut = ImmutableArray.CreateBuilder<CheckedVacancy>();
        var withoutDemands = new List<VacancyId>();
        foreach (var vacancy in vacancies)
        {
            if (Abstention.For(vacancy, policy) is not null)
            {
                withoutDemands.Add(vacancy.Id);
                continue;
            }
            var conditions = HardCondition.AllFor(profile.JobSeeker, vacancy, policy);
            (conditions.Any(one => one.Fails) ? filteredOut : scorable).Add(new CheckedVacancy(vacancy, conditions));
        }
        return new Shortlist(scorable.ToImmutable(), filteredOut.ToImmutable(), [.. withoutDemands.Order()]);
    }
}
