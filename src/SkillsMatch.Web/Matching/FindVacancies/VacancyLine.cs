using System.Collections.Immutable;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.Matching.FindVacancies;

/// <summary>One vacancy on the list. Lists are long and little of them is read, so the reasons are worked out when the line is shown.</summary>
/// <param name="vacancy">The vacancy.</param>
/// <param name="value">The score, 0 to 1.</param>
/// <param name="order">What it is ordered by.</param>
/// <param name="fit">The word for it.</param>
/// <param name="explain">Works out how it fits, with the reasons.</param>
internal sealed class VacancyLine(VacancyEntry vacancy, double value, double order, Fit fit, Func<Match> explain)
{
    private const int MissingNamed = 4;
    private Match? _match;

    public static VacancyLine Of(VacancyEntry vacancy, Match match) => new(vacancy, match.Score.Value, match.Score.Order, match.Fit, () => match);

    public VacancyEntry Vacancy => vacancy;

    public double Value => value;

    public double Order => order;

    public Fit Fit => fit;

    /// <summary>How it fits, with the reasons.</summary>
    public Match Match => _match ??= explain();

    /// <summary>The conditions that stand in the way; the person asked to see it all the same.</summary>
    public IEnumerable<HardCondition> Failing => Match.Conditions.Where(one => one.Fails);

    /// <summary>What is nearly there and what is missing, the weightiest first, as far as it is named on the list.</summary>
    public ImmutableArray<Contribution> Named => [.. Match.Explanation.Nearly.Concat(Match.Explanation.Missing).Take(MissingNamed)];

    /// <summary>How much more is nearly there or missing.</summary>
    public int NotNamed => Match.Explanation.Nearly.Length + Match.Explanation.Missing.Length - Named.Length;
}

/// <summary>A condition of the person as a filter that can be lifted.</summary>
/// <param name="Kind">Which condition.</param>
/// <param name="IsOn">Whether it filters.</param>
/// <param name="Count">Fitting vacancies that it hides, or that are shown only because it was lifted.</param>
internal sealed record ConditionFilter(ConditionKind Kind, bool IsOn, int Count);
