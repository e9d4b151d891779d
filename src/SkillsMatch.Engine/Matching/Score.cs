using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>How well one job seeker and one vacancy fit: the sum of its contributions and nothing else.</summary>
public sealed record Score
{
    private Score(JobSeekerId jobSeeker, VacancyId vacancy, ImmutableArray<Contribution> contributions) =>
        (JobSeeker, Vacancy, Contributions, Value) = (jobSeeker, vacancy, contributions, Contribution.ValueOf(contributions));

    /// <summary>The job seeker.</summary>
    public JobSeekerId JobSeeker { get; }

    /// <summary>The vacancy.</summary>
    public VacancyId Vacancy { get; }

    /// <summary>One per demand: essential first, most points first.</summary>
    public ImmutableArray<Contribution> Contributions { get; }

    /// <summary>Points earned over points possible, 0 to 1.</summary>
    public double Value { get; }

    /// <summary>The wishes of the job seeker, which reorder and leave the score as it is.</summary>
    public ImmutableArray<PreferenceLine> Preferences { get; init; } = [];

    /// <summary>What was learned from judgements of others; null: nothing, or it is switched off.</summary>
    public LearnedLine? Learned { get; init; }

    /// <summary>The order as it is without anything learned: the score and the bonus of each wish that is met, 0 or more.</summary>
    public double PlainOrder => Value + Preferences.Sum(one => one.Bonus);

    /// <summary>The value that matches are ordered by: the plain order and the learned line.</summary>
    public double Order => PlainOrder + (Learned?.Bonus ?? 0);

    /// <summary>Scores one pair; conditions play no part here.</summary>
    /// <exception cref="ArgumentException">The vacancy states no demands: there is nothing to score.</exception>
    public static Score For(Profile profile, Vacancy vacancy, MatchPolicy policy)
    {
        if (vacancy.Demands.IsEmpty)
            throw new ArgumentException($"Vacancy {vacancy.Id.Value} states no demands and cannot be scored.", nameof(vacancy));

        return new Score(profile.JobSeeker.Id, vacancy.Id, Contribution.AllFor(profile, vacancy.Demands, policy))
        {
            Preferences = PreferenceLine.AllFor(profile.JobSeeker, vacancy, policy),
        };
    }

    internal Score With(LearnedOrder? learned, ImmutableArray<HardCondition> conditions, MatchPolicy policy) =>
        learned is null ? this : this with { Learned = learned.LineFor(this, conditions, policy) };
}
