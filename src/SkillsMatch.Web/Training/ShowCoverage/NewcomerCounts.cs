using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region;
using SkillsMatch.Web.Region.SmallCounts;

namespace SkillsMatch.Web.Training.ShowCoverage;

/// <summary>How many job seekers training would bring to a vacancy of the region that fits well.</summary>
/// <param name="Newcomers">People who fit well somewhere after it, where they do not now.</param>
/// <param name="Admitted">Of those, who may start it: entry level and entry skills stand in nobody's way where they are unknown.</param>
internal sealed record NewcomerCounts(PeopleCount Newcomers, PeopleCount Admitted)
{
    /// <summary>Counts by the engine, over the people who said yes to being found.</summary>
    public static NewcomerCounts Of(TrainingOffer offer, IReadOnlyCollection<SkillId> more, RegionMoment moment, MatchPolicy policy)
    {
        var newcomers = TrainedJobSeekers.NewlyFitting(
            moment.Facts.JobSeekers.Facts, [.. offer.Outcomes.Union(more)], moment.Demand.Vacancies.Select(one => one.Fact), moment.Facts.Taxonomy.ForEngine, policy).ToList();
        return new NewcomerCounts(PeopleCount.Of(newcomers.Count), PeopleCount.Of(newcomers.Count(one => Admits(offer, one).IsOpen)));
    }

    private static Admission Admits(TrainingOffer offer, JobSeeker one) => Admission.For(offer, one.Skills.Select(held => held.Skill).ToHashSet(), one.Level);
}
