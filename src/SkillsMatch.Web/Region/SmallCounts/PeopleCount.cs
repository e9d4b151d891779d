using System.Collections.Immutable;

namespace SkillsMatch.Web.Region.SmallCounts;

/// <summary>
/// A number of people on its way to a page, a file or the wire. Below <see cref="Smallest"/> it is never shown, nor is nought: who sees
/// "minder dan 5" learns nothing about one person.
/// </summary>
/// <param name="Value">The number itself, for computing only.</param>
/// <param name="IsHidden">Whether it is kept back, because it is small or because a small one could be computed from it.</param>
internal readonly record struct PeopleCount(int Value, bool IsHidden)
{
    /// <summary>The smallest number of people that is shown.</summary>
    public const int Smallest = 5;

    /// <summary>A number that stands by itself.</summary>
    public static PeopleCount Of(int value) => new(value, value < Smallest);

    /// <summary>Whether it is small itself; one that is kept back and not small only protects another.</summary>
    public bool IsSmall => Value < Smallest;

    /// <summary>The number where it may be shown; null where it is kept back.</summary>
    public int? Shown => IsHidden ? null : Value;

    /// <summary>
    /// Numbers that are shown together with their sum. Where the hidden ones could be computed from the sum, because there is only one or because
    /// they add up to too little, the smallest shown ones are kept back too.
    /// </summary>
    public static ImmutableArray<PeopleCount> WithSum(IReadOnlyList<int> values)
    {
        var hidden = values.Select(value => value < Smallest).ToArray();
        var smallestFirst = Enumerable.Range(0, values.Count).Where(place => !hidden[place]).OrderBy(place => values[place]).ThenBy(place => place);
        foreach (var place in smallestFirst)
        {
            if (!CanBeComputed(values, hidden))
                break;
            hidden[place] = true;
        }
        return [.. values.Select((value, place) => new PeopleCount(value, hidden[place]))];
    }

    // One hidden number is the sum minus the rest. Several that add up to less than the smallest number shown give that away together.
    private static bool CanBeComputed(IReadOnlyList<int> values, bool[] hidden)
    {
        var kept = Enumerable.Range(0, values.Count).Where(place => hidden[place]).ToList();
        return kept.Count == 1 || (kept.Count > 1 && kept.Sum(place => values[place]) < Smallest);
    }
}
