using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Ladder;

/// <summary>The vacancies that do not fit one person well yet, and what each missed skill would do for them.</summary>
internal sealed class VacanciesBelowTheLine
{
    private const double Rounding = 1e-9; // an estimate is never so tight that rounding could hide a vacancy; scoring again decides

    private readonly Profile _profile;
    private readonly MatchPolicy _policy;
    private readonly List<(Vacancy Vacancy, double PointsShort)> _vacancies = [];
    private readonly Dictionary<SkillId, List<(int Vacancy, double Possible, double Earned)>> _missedIn = [];

    private VacanciesBelowTheLine(Profile profile, MatchPolicy policy) => (_profile, _policy) = (profile, policy);

    /// <summary>The skills that are missed in at least one of them.</summary>
    public IEnumerable<SkillId> MissedSkills => _missedIn.Keys;

    public static VacanciesBelowTheLine For(Profile profile, IEnumerable<Vacancy> vacancies, MatchPolicy policy)
    {
        var below = new VacanciesBelowTheLine(profile, policy);
        foreach (var one in Shortlist.For(profile, vacancies, policy).Scorable)
        {
            var contributions = Contribution.AllFor(profile, one.Vacancy.Demands, policy);
            if (Contribution.ValueOf(contributions) < policy.Words.GoodFrom)
                below.Add(one.Vacancy, contributions);
        }
        return below;
    }

    /// <summary>The vacancies that this skill alone lifts over the line, by id.</summary>
    public ImmutableArray<VacancyId> LiftedBy(SkillId skill)
    {
        var gained = new Dictionary<int, double>();
        Gain(skill, 1);
        foreach (var close in _profile.Taxonomy.CloseTo(skill).TakeWhile(one => one.Closeness >= _policy.ClosenessFrom))
            Gain(close.Skill, close.Closeness);

        var likely = gained.Where(one => one.Value >= _vacancies[one.Key].PointsShort - Rounding).Select(one => _vacancies[one.Key].Vacancy).ToList();
        if (likely.Count == 0)
            return [];

        var learnt = Profile.Of(_profile.JobSeeker.Learning([skill]), _profile.Taxonomy, _policy);
        return [.. likely.Where(one => Score.For(learnt, one, _policy).Value >= _policy.Words.GoodFrom).Select(one => one.Id).Order()];

        void Gain(SkillId asked, double closeness)
        {
            if (!_missedIn.TryGetValue(asked, out var missed))
                return;
            foreach (var (vacancy, possible, earned) in missed)
                CollectionsMarshal.GetValueRefOrAddDefault(gained, vacancy, out _) += Math.Max(0, possible * closeness - earned);
        }
    }

    private void Add(Vacancy vacancy, ImmutableArray<Contribution> contributions)
    {
        var pointsShort = contributions.Sum(one => one.Possible * _policy.Words.GoodFrom - one.Earned);
        foreach (var one in contributions.Where(one => one.State != DemandState.Met))
        {
            ref var missed = ref CollectionsMarshal.GetValueRefOrAddDefault(_missedIn, one.Demand.Skill, out _);
            (missed ??= []).Add((_vacancies.Count, one.Possible, one.Earned));
        }
        _vacancies.Add((vacancy, pointsShort));
    }
}
