using System.Globalization;
using SkillsMatch.Storage.Training;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.Training.BrowseTraining;

/// <summary>Which training offers are looked at: what the address of the page says.</summary>
/// <param name="Words">Words that name, provider or place must hold; null: any.</param>
/// <param name="Provider">The provider; null: all.</param>
/// <param name="Kind">The kind; null: all.</param>
internal sealed record TrainingBrowsing(string? Words, string? Provider, TrainingKind? Kind)
{
    private const CompareOptions AsTyped = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;
    private static readonly CompareInfo Dutch = CultureInfo.GetCultureInfo("nl-NL").CompareInfo;

    /// <summary>The offers looked at, by name.</summary>
    public IReadOnlyList<TrainingEntry> In(MarketSnapshot market) => [.. market.TrainingOffers.Values
        .Where(one => (Provider is null || one.Provider == Provider) && (Kind is null || one.Kind == Kind) && HoldsAll(one))
        .OrderBy(one => one.Name, StringComparer.Create(CultureInfo.GetCultureInfo("nl-NL"), ignoreCase: true))
        .ThenBy(one => one.Id)];

    private bool HoldsAll(TrainingEntry one)
    {
        var text = $"{one.Name} {one.Provider} {one.PlaceName}";
        return (Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Dutch.IndexOf(text, word, AsTyped) >= 0);
    }
}
