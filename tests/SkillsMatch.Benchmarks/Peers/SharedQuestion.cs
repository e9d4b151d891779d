using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Benchmarks.Peers;

/// <summary>
/// The one question that all answer: the sum over a vacancy's demands of points × share, over its points. As terms: a term is a skill at a
/// level asked; a vacancy holds it with points 3 or 1; a job seeker asks for it with share × how telling the skill is.
/// </summary>
internal static class SharedQuestion
{
    public const int Levels = 4;

    public static int TermOf(SkillDemand demand) => demand.Skill.Value * Levels + (demand.Level ?? 1) - 1;

    public static int PointsOf(SkillDemand demand, MatchPolicy policy) => (int)policy.PointsFor(demand.Importance);

    /// <summary>What a vacancy's sum is divided by.</summary>
    public static double PossibleOf(Vacancy vacancy, SkillTaxonomy taxonomy, MatchPolicy policy) =>
        vacancy.Demands.Sum(demand => policy.PointsFor(demand.Importance) * taxonomy.WeightOf(demand.Skill));

    /// <summary>The terms a job seeker asks for, each with its value.</summary>
    public static List<(int Term, float Value)> TermsOf(JobSeeker jobSeeker, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        var profile = Profile.Of(jobSeeker, taxonomy, policy);
        var skills = jobSeeker.Skills.SelectMany(held => taxonomy.CloseTo(held.Skill).Select(close => close.Skill).Prepend(held.Skill)).Distinct();
        return
        [
            .. from skill in skills
               from level in Enumerable.Range(1, Levels)
               let demand = new SkillDemand(skill, Importance.Essential, level)
               let grasp = profile.GraspOf(demand, policy)
               where grasp is not null
               select (TermOf(demand), (float)(grasp.ShareOf(demand, policy) * taxonomy.WeightOf(skill))),
        ];
    }
}

/// <summary>Somebody who answers it.</summary>
internal interface IPeer : IDisposable
{
    string Name { get; }

    /// <summary>Why it is not here; null: it is.</summary>
    string? Absent { get; }

    /// <summary>Bytes per vacancy of its index; null: not known.</summary>
    double? BytesPerVacancy { get; }

    /// <summary>Seconds of processor time that building took.</summary>
    double BuildSeconds { get; }

    /// <summary>Queries that are timed: fewer for a slow one.</summary>
    int Queries { get; }

    /// <summary>Seconds of processor time since some moment, of whatever does its work.</summary>
    double Clock();

    /// <summary>The twenty best: number of the vacancy and score.</summary>
    IReadOnlyList<(int Vacancy, double Score)> Ask(IReadOnlyList<(int Term, float Value)> terms);
}
