using System.Collections.Immutable;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.Matching.FindVacancies;

/// <summary>One vacancy on the list.</summary>
/// <param name="Vacancy">The vacancy.</param>
/// <param name="Match">How it fits, with the reasons.</param>
internal sealed record VacancyLine(VacancyEntry Vacancy, Match Match)
{
    private const int MissingNamed = 4;

    /// <summary>The conditions that stand in the way; the person asked to see it all the same.</summary>
    public IEnumerable<HardCondition> Failing => Match.Conditions.Where(one => one.Fails);

    /// <summary>What is nearly there and what is missing, the weightiest first, as far as it is named on the list.</summary>
    public ImmutableArray<Contribution> Named { get; } = [.. Match.Explanation.Nearly.Concat(Match.Explanation.Missing).Take(MissingNamed)];

    /// <summary>How much more is nearly there or missing.</summary>
    public int NotNamed => Match.Explanation.Nearly.Length + Match.Explanation.Missing.Length - Named.Length;
}

/// <summary>A condition of the person as a filter that can be lifted.</summary>
/// <param name="Kind">Which condition.</param>
/// <param name="IsOn">Whether it filters.</param>
/// <param name="Count">Fitting vacancies that it hides, or that are shown only because it was lifted.</param>
internal sealed record ConditionFilter(ConditionKind Kind, bool IsOn, int Count);
