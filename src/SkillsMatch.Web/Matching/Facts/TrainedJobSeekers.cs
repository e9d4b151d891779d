using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>Who would fit well where they do not now, after learning some skills.</summary>
internal static class TrainedJobSeekers
{
    /// <summary>
    /// The job seekers for whom at least one of the vacancies fits well after learning and does not now: a score over the "Past goed" line and no
    /// condition in the way, by the engine's own score.
    /// </summary>
    public static IEnumerable<JobSeeker> NewlyFitting(
        IEnumerable<JobSeeker> jobSeekers, IReadOnlyCollection<SkillId> learnt, IEnumerable<Vacancy> vacancies, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        var reached = Reached(learnt, taxonomy, policy);
        ImmutableArray<Vacancy> touched = [.. vacancies.Where(one => Abstention.For(one, policy) is null && Touches(one, reached))];
        return jobSeekers.Where(one => touched.Any(Fit.After(one, learnt, taxonomy, policy).IsNew));
    }

    // A skill learnt earns points for itself and for the skills it is close to; other vacancies keep their score.
    private static HashSet<SkillId> Reached(IReadOnlyCollection<SkillId> learnt, SkillTaxonomy taxonomy, MatchPolicy policy) =>
        [.. learnt, .. learnt.SelectMany(one => taxonomy.CloseTo(one)).Where(one => one.Closeness >= policy.ClosenessFrom).Select(one => one.Skill)];

    private static bool Touches(Vacancy vacancy, HashSet<SkillId> reached) =>
        vacancy.Demands.Any(demand => reached.Contains(demand.Skill)) || vacancy.RequiredCredentials.Any(reached.Contains);

    private sealed record Fit(Profile Now, Profile Then, MatchPolicy Policy)
    {
        public static Fit After(JobSeeker jobSeeker, IReadOnlyCollection<SkillId> learnt, SkillTaxonomy taxonomy, MatchPolicy policy) =>
            new(Profile.Of(jobSeeker, taxonomy, policy), Profile.Of(jobSeeker.Learning(learnt), taxonomy, policy), policy);

        public bool IsNew(Vacancy vacancy) => FitsWell(Then, vacancy) && !FitsWell(Now, vacancy);

        private bool FitsWell(Profile profile, Vacancy vacancy) =>
            Abstention.For(profile.JobSeeker, Policy) is null
            && !HardCondition.AllFor(profile.JobSeeker, vacancy, Policy).Any(one => one.Fails)
            && Score.For(profile, vacancy, Policy).Value >= Policy.Words.GoodFrom;
    }
}
