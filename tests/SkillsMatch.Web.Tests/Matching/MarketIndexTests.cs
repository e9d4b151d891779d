using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Tests.Region;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Matching;

public sealed class MarketIndexTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task Everybody_in_the_seeded_region_gets_by_index_what_the_plain_path_gives()
    {
        var facts = await seeded.Service.FactsAsync();
        var policy = MatchPolicy.Default with { MatchesShown = int.MaxValue };
        var people = (await seeded.Service.Services.GetRequiredService<VisibleJobSeekersCache>().CurrentAsync(TestContext.Current.CancellationToken)).Facts;

        Assert.True(people.Length > 100);
        Assert.All(people, person =>
        {
            var plain = MatchEngine.Rank(person, facts.Market.VacancyFacts, facts.Taxonomy.ForEngine, policy);
            var found = facts.Market.Index.Rank(person, facts.Taxonomy.ForEngine, policy);
            Assert.Equal(
                plain.Matches.Select(one => (one.Score.Vacancy, one.Score.Value, one.Score.Order, one.Fit)),
                found.Matches.Select(one => (one.Score.Vacancy, one.Score.Value, one.Score.Order, one.Fit)));
            Assert.Equal(plain.FilteredOut.Select(one => (one.Vacancy, one.Value)), found.FilteredOut.Select(one => (one.Vacancy, one.Value)));
            Assert.Equal(plain.WithoutDemands, found.WithoutDemands);
        });
    }

    [Fact]
    public async Task Every_vacancy_in_the_seeded_region_finds_by_index_the_people_that_the_plain_path_finds()
    {
        var facts = await seeded.Service.FactsAsync();
        var policy = MatchPolicy.Default with { MatchesShown = int.MaxValue };

        Assert.True(facts.Market.VacancyFacts.Count > 100);
        Assert.All(facts.Market.VacancyFacts, vacancy =>
        {
            var plain = MatchEngine.RankJobSeekers(vacancy, facts.JobSeekers.Facts, facts.Taxonomy.ForEngine, policy);
            var found = facts.JobSeekers.Index.Page(vacancy, facts.Taxonomy.ForEngine, policy);
            Assert.Equal(Told(plain.Matches), Told(found.Matches));
            Assert.Equal((plain.FilteredOut.Length, plain.Abstained), (found.FilteredOut, found.Abstained));
        });

        static IEnumerable<(Engine.Facts.JobSeekerId, double, Fit, int)> Told(IEnumerable<Match> matches) =>
            matches.Select(one => (one.Score.JobSeeker, one.Score.Value, one.Fit, one.Score.Contributions.Length));
    }
}
