using System.Collections.Frozen;
using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// The fast path to training offers: only those that teach something missed are looked at, and of them
/// <see cref="MatchEngine.RankTraining"/> says what it says, because it passes over all others. Immutable; offers are few enough to build
/// it
/// anew.
/// </summary>
public sealed class TrainingIndex
{
    private readonly ImmutableArray<TrainingOffer> _offers;
    private readonly FrozenDictionary<SkillId, ImmutableArray<int>> _teaching;

    private TrainingIndex(ImmutableArray<TrainingOffer> offers) => (_offers, _teaching) = (offers, offers
        .SelectMany((offer, place) => offer.Outcomes.Distinct().Select(skill => (Skill: skill, Place: place)))
        .GroupBy(one => one.Skill, one => one.Place)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray()));

    /// <summary>Builds the index.</summary>
    public static TrainingIndex Of(IEnumerable<TrainingOffer> offers) => new([.. offers]);

    /// <summary>Ranks the offers for what a job seeker misses; see <see cref="MatchEngine.RankTraining"/>.</summary>
    public TrainingRanking Rank(JobSeeker jobSeeker, IReadOnlyCollection<MissedSkill> missed, DateOnly today)
    {
        var teaching = missed.SelectMany(one => _teaching.GetValueOrDefault(one.Skill, [])).Distinct().Order();
        return MatchEngine.RankTraining(jobSeeker, teaching.Select(place => _offers[place]), missed, today);
    }

    /// <summary>Ranks the offers for what a job seeker misses of one vacancy.</summary>
    public TrainingRanking Rank(Profile profile, Vacancy vacancy, MatchPolicy policy, DateOnly today) =>
        Rank(profile.JobSeeker, MissedSkill.In(profile, vacancy.Demands, policy), today);
}
