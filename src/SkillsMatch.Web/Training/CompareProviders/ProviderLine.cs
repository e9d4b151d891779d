using SkillsMatch.Web.Region;

namespace SkillsMatch.Web.Training.CompareProviders;

/// <summary>One provider in the list.</summary>
/// <param name="Provider">Its name.</param>
/// <param name="Offers">How many training offers it has.</param>
/// <param name="SkillsAsked">How many skills it teaches that an open vacancy of the region asks.</param>
/// <param name="Vacancies">How many open vacancies of the region ask at least one of them.</param>
internal sealed record ProviderLine(string Provider, int Offers, int SkillsAsked, int Vacancies)
{
    /// <summary>All providers, those that teach most of what is asked first.</summary>
    public static IReadOnlyList<ProviderLine> AllIn(RegionMoment moment) => [.. moment.Facts.Market.TrainingOffers.Values
        .GroupBy(one => one.Provider, StringComparer.Ordinal)
        .Select(offers =>
        {
            var asked = offers.SelectMany(one => one.Fact.Outcomes).Distinct().Where(skill => moment.Demand.VacanciesAsking(skill) > 0).ToList();
            return new ProviderLine(offers.Key, offers.Count(), asked.Count, asked.SelectMany(moment.Demand.Asking).Select(one => one.Id).Distinct().Count());
        })
        .OrderByDescending(one => one.SkillsAsked)
        .ThenBy(one => one.Provider, StringComparer.Ordinal)];
}
