using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Index;

/// <summary>"Meer zoals dit": a vacancy as the person who meets exactly its demands, without conditions or wishes.</summary>
public static class SimilarVacancies
{
    /// <summary>
    /// The job seeker that a vacancy describes: each skill demanded, at the level demanded, and the credentials required.
    /// </summary>
    public static JobSeeker DescribedBy(Vacancy vacancy) => new()
    {
        Id = default,
        Skills =
        [
            .. vacancy.Demands.Select(demand => new HeldSkill(demand.Skill, demand.Level))
                .Concat(vacancy.RequiredCredentials.Select(skill => new HeldSkill(skill)))
                .DistinctBy(held => held.Skill),
        ],
    };

    /// <summary>
    /// The vacancies whose demands are met best by who meets those of this one, best first, without this one. None where it states too
    /// little.
    /// </summary>
    public static ImmutableArray<RankedVacancy> MoreLike(this VacancyIndex index, Vacancy vacancy, int count) =>
        [.. index.Best(DescribedBy(vacancy), count + 1).Where(one => one.Vacancy != vacancy.Id).Take(count)];
}
