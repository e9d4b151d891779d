using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

public static partial class MatchEngine
{
    /// <summary>Ranks training offers by how much they teach of what one job seeker misses.</summary>
    /// <param name="jobSeeker">The job seeker.</param>
    /// <param name="offers">The offers to choose from.</param>
    /// <param name="missed">What is missed over the best matches, or of one vacancy or occupation.</param>
    /// <param name="today">The day from which starts are ahead.</param>
    public static TrainingRanking RankTraining(
        JobSeeker jobSeeker, IEnumerable<TrainingOffer> offers, IEnumerable<MissedSkill> missed, DateOnly today)
    {
        ImmutableArray<MissedSkill> mostFirst = [.. missed.OrderByDescending(one => one.Points).ThenBy(one => one.Skill)];
        var skills = jobSeeker.Skills.Select(held => held.Skill).ToHashSet();
        var ranked = offers
            .Select(offer => TrainingMatch.Of(offer, mostFirst, TrainingObstacles.For(jobSeeker, skills, offer, today)))
            .OfType<TrainingMatch>()
            .OrderByDescending(one => one.Share)
            .ThenBy(one => one.Offer.CostAfterSubsidy)
            .ThenBy(one => one.Offer.Weeks)
            .ThenBy(one => one.Offer.Id)
            .ToLookup(one => one.Obstacles.IsOpen);

        return new TrainingRanking([.. ranked[true]], [.. ranked[false]]);
    }
}
