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
    private readonly List<int> _touched = [];
    private double[] _gained = []; // one for all skills in turn: all 0 between two of them

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
        below._gained = new double[below._vacancies.Count];
        return below;
    }

    /// <summary>The vacancies that this skill alone lifts over the line, by id; none if none of them misses the skill itself.</summary>
    public ImmutableArray<VacancyId> LiftedBy(SkillId skill)
    {
        var likely = LikelyLiftedBy(skill);
        if (!MissAny(skill, likely))
            return [];

        var learnt = Profile.Of(_profile.JobSeeker.Learning([skill]), _profile.Taxonomy, _policy);
        likely.RemoveWhere(place => Score.For(learnt, _vacancies[place].Vacancy, _policy).Value < _policy.Words.GoodFrom);
        return MissAny(skill, likely) ? [.. likely.Select(place => _vacancies[place].Vacancy.Id).Order()] : [];
    }

    private bool MissAny(SkillId skill, HashSet<int> vacancies) =>
        vacancies.Count > 0 && _missedIn[skill].Any(missed => vacancies.Contains(missed.Vacancy));

    // Adds up points per vacancy instead of scoring each one again: of the many pairs of skill and vacancy only few come near the line.
    private HashSet<int> LikelyLiftedBy(SkillId skill)
    {
        Gain(skill, 1);
        foreach (var close in _profile.Taxonomy.CloseTo(skill).TakeWhile(one => one.Closeness >= _policy.ClosenessFrom))
            Gain(close.Skill, close.Closeness);

        var likely = new HashSet<int>();
        foreach (var place in _touched)
        {
            if (_gained[place] >= _vacancies[place].PointsShort - Rounding)
                likely.Add(place);
            _gained[place] = 0;
        }
        _touched.Clear();
        return likely;
    }

    private void Gain(SkillId asked, double closeness)
    {
        if (!_missedIn.TryGetValue(asked, out var missed))
            return;
        foreach (var (place, possible, earned) in missed)
        {
            if (_gained[place] == 0)
                _touched.Add(place);
            _gained[place] += Math.Max(double.Epsilon, possible * closeness - earned); // above 0 once touched
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
