using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Web.Vacancies.ShowReach;

/// <summary>One job seeker held against one vacancy.</summary>
/// <param name="Profile">What the person can do.</param>
/// <param name="Score">How well they fit.</param>
/// <param name="Failing">The conditions that stand in the way.</param>
internal sealed record Listener(Profile Profile, Score Score, ImmutableArray<HardCondition> Failing)
{
    /// <summary>The score, 0 to 1.</summary>
    public double Value => Score.Value;

    /// <summary>The score if every demand that is reached were met in full: no learning of those skills leads higher.</summary>
    public double Ceiling(IReadOnlySet<SkillId> reached) =>
        Score.Contributions.Sum(one => reached.Contains(one.Demand.Skill) ? one.Possible : one.Earned) / Score.Contributions.Sum(one => one.Possible);

    /// <summary>Who it is.</summary>
    public JobSeeker JobSeeker => Profile.JobSeeker;
}

/// <summary>Everybody who gave enough skills, held against one vacancy once, so that many questions can be asked of it.</summary>
internal sealed class Audience
{
    private const double Rounding = 1e-9; // a bound is never so tight that rounding could cut off an answer
    private readonly SkillTaxonomy _taxonomy;

    private Audience(Vacancy vacancy, SkillTaxonomy taxonomy, MatchPolicy policy, ImmutableArray<Listener> all) =>
        (Vacancy, _taxonomy, Policy, All) = (vacancy, taxonomy, policy, all);

    public Vacancy Vacancy { get; }

    public MatchPolicy Policy { get; }

    public ImmutableArray<Listener> All { get; }

    /// <summary>The vacancy must state enough demands to be scored.</summary>
    public static Audience Of(Vacancy vacancy, IEnumerable<JobSeeker> jobSeekers, SkillTaxonomy taxonomy, MatchPolicy policy) => new(
        vacancy, taxonomy, policy, [.. jobSeekers.Where(one => Abstention.For(one, policy) is null).Select(one => Held(one, vacancy, taxonomy, policy))]);

    /// <summary>Whether the score is high enough to fit.</summary>
    public bool IsOverLine(double value) => value >= Policy.Words.PartlyFrom;

    /// <summary>Who fits: over the line, nothing in the way.</summary>
    public IEnumerable<Listener> Fitting => All.Where(one => IsOverLine(one.Value) && one.Failing.IsEmpty);

    /// <summary>Who would fit if this one condition were lifted.</summary>
    public int KeptOutBy(ConditionKind kind) => All.Count(one => IsOverLine(one.Value) && one.Failing is [var only] && only.Kind == kind);

    /// <summary>Who would fit if this one licence or certificate were not required.</summary>
    public int KeptOutBy(SkillId credential) => All.Count(one =>
        IsOverLine(one.Value) && one.Failing is [CredentialCondition { Missing: [var missing] }] && missing == credential);

    /// <summary>Who would fit if this skill were not asked, and does not now.</summary>
    public int KeptOutBy(SkillDemand demand)
    {
        var without = Vacancy with { Demands = Vacancy.Demands.Remove(demand) };
        return Abstention.For(without, Policy) is not null
            ? 0
            : All.Count(one => one.Failing.IsEmpty && !IsOverLine(one.Value) && IsOverLine(Score.For(one.Profile, without, Policy).Value));
    }

    /// <summary>Who would fit after learning what an offer teaches, does not now, and may start the offer.</summary>
    public int BroughtBy(TrainingOffer offer)
    {
        var reached = Reached(offer);
        return All.Count(one => MayFit(one) && !Fits(one) && IsAdmitted(one) && Fits(Held(one.JobSeeker.Learning(offer.Outcomes), Vacancy, _taxonomy, Policy)));

        // Training changes no condition but credentials, and brings nobody past the ceiling; most people need not be scored again.
        bool MayFit(Listener one) => one.Failing.All(condition => condition is CredentialCondition) && one.Ceiling(reached) + Rounding >= Policy.Words.PartlyFrom;
        bool IsAdmitted(Listener one) => Admission.For(offer, one.JobSeeker.Skills.Select(held => held.Skill).ToHashSet(), one.JobSeeker.Level).IsOpen;
    }

    private HashSet<SkillId> Reached(TrainingOffer offer) =>
        [.. offer.Outcomes, .. offer.Outcomes.SelectMany(one => _taxonomy.CloseTo(one)).Where(one => one.Closeness >= Policy.ClosenessFrom).Select(one => one.Skill)];

    private bool Fits(Listener one) => IsOverLine(one.Value) && one.Failing.IsEmpty;

    private static Listener Held(JobSeeker jobSeeker, Vacancy vacancy, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        var profile = Profile.Of(jobSeeker, taxonomy, policy);
        return new Listener(profile, Score.For(profile, vacancy, policy), [.. HardCondition.AllFor(jobSeeker, vacancy, policy).Where(one => one.Fails)]);
    }
}
