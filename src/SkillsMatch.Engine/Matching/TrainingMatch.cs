using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>One training offer for one person, with what it would teach and what stands in the way.</summary>
/// <param name="Offer">The offer, with its weeks, hours per week and euros.</param>
/// <param name="Teaches">The missed skills it teaches, most points first; at least one.</param>
/// <param name="Share">Points of what it teaches over points of all that is missed, above 0 and at most 1.</param>
/// <param name="Obstacles">Admission, journey and start.</param>
public sealed record TrainingMatch(TrainingOffer Offer, ImmutableArray<MissedSkill> Teaches, double Share, TrainingObstacles Obstacles)
{
    /// <summary>Null: it teaches nothing that is missed.</summary>
    internal static TrainingMatch? Of(TrainingOffer offer, ImmutableArray<MissedSkill> missed, TrainingObstacles obstacles)
    {
        ImmutableArray<MissedSkill> teaches = [.. missed.Where(one => offer.Outcomes.Contains(one.Skill))];
        return teaches.IsEmpty
            ? null
            : new TrainingMatch(offer, teaches, teaches.Sum(one => one.Points) / missed.Sum(one => one.Points), obstacles);
    }
}

/// <summary>What may stand between a person and a training offer.</summary>
/// <param name="Admission">Entry level and entry skills.</param>
/// <param name="Travel">The journey to it; unknown where the offer is online.</param>
/// <param name="NextStart">First day ahead; null: none is announced.</param>
public sealed record TrainingObstacles(Admission Admission, TravelCondition Travel, DateOnly? NextStart)
{
    /// <summary>Whether nothing stands in the way.</summary>
    public bool IsOpen => Admission.IsOpen && !Travel.Fails && NextStart is not null;

    /// <summary>Holds an offer against what a job seeker has and accepts.</summary>
    public static TrainingObstacles For(JobSeeker jobSeeker, IReadOnlySet<SkillId> skills, TrainingOffer offer, DateOnly today) => new(
        Admission.For(offer, skills, jobSeeker.Level),
        TravelCondition.For(jobSeeker, offer.Place),
        offer.NextStart(today));
}

/// <summary>The training offers that teach what one person misses, best first.</summary>
/// <param name="Open">Offers the person can start; most points first, then cheapest, then shortest, then by id.</param>
/// <param name="NotOpen">Offers that would help but for an obstacle, in the same order.</param>
public sealed record TrainingRanking(ImmutableArray<TrainingMatch> Open, ImmutableArray<TrainingMatch> NotOpen);
