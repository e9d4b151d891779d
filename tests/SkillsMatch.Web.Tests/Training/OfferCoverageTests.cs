using SkillsMatch.Engine.Facts;
using SkillsMatch.Web.Region.Demand;
using SkillsMatch.Web.Tests.Region;
using SkillsMatch.Web.Tests.Service;
using SkillsMatch.Web.Training.ShowCoverage;

namespace SkillsMatch.Web.Tests.Training;

/// <summary>What offers cover, counted a second time straight from the vacancies.</summary>
public sealed class OfferCoverageTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task Every_count_is_that_of_the_vacancies_themselves()
    {
        var (facts, region) = (await seeded.Service.FactsAsync(), await seeded.Service.RegionAsync());
        var demand = RegionDemand.Of(facts.Market, region);
        var ofRegion = facts.Market.Vacancies.Values.Where(one => region.Holds(one.MunicipalityCode)).Select(one => one.Fact).ToList();
        foreach (var offer in facts.Market.TrainingFacts)
        {
            var coverage = OfferCoverage.Of(offer.Outcomes, demand, facts.Taxonomy);
            var compared = ofRegion.Where(one => coverage.Occupations.Any(occupation => occupation.Fact.Id == one.Occupation)).ToList();

            Assert.Equal(offer.Outcomes.ToHashSet(), coverage.Teaches.Select(one => one.Skill).ToHashSet());
            Assert.All(coverage.Teaches.Concat(coverage.Misses), one =>
                Assert.Equal((ofRegion.Count(vacancy => Asks(vacancy, one.Skill)), compared.Count(vacancy => Asks(vacancy, one.Skill))), (one.Vacancies, one.InOccupations)));
            Assert.DoesNotContain(coverage.Misses, one => offer.Outcomes.Contains(one.Skill));
            Assert.Equal(compared.Sum(vacancy => RegionDemand.AskedBy(vacancy).Count()), coverage.Asked);
            Assert.Equal(
                ofRegion.Where(vacancy => offer.Outcomes.Any(skill => Asks(vacancy, skill))).Select(one => one.Id.Value).Order(),
                coverage.Helped.Select(one => one.Id).Order());
        }
    }

    [Fact]
    public async Task The_occupations_compared_with_share_the_most_telling_skills()
    {
        var (facts, region) = (await seeded.Service.FactsAsync(), await seeded.Service.RegionAsync());
        var demand = RegionDemand.Of(facts.Market, region);
        var welding = facts.Market.TrainingOffers.Values.First(one => one.Name.Contains("MIG/MAG", StringComparison.OrdinalIgnoreCase));

        var coverage = OfferCoverage.Of(welding.Fact.Outcomes, demand, facts.Taxonomy);

        Assert.Contains(coverage.Occupations, one => one.Label.Contains("lasser", StringComparison.OrdinalIgnoreCase));
        Assert.InRange(coverage.Occupations.Length, 1, OfferCoverage.OccupationsCompared);
    }

    [Fact]
    public async Task Teaching_one_more_skill_covers_exactly_its_demand_more()
    {
        var (facts, region) = (await seeded.Service.FactsAsync(), await seeded.Service.RegionAsync());
        var demand = RegionDemand.Of(facts.Market, region);
        foreach (var offer in facts.Market.TrainingFacts.Where((_, place) => place % 10 == 0))
        {
            var now = OfferCoverage.Of(offer.Outcomes, demand, facts.Taxonomy);
            if (now.Misses.IsEmpty)
                continue;
            var then = now.Teaching([now.Misses[0].Skill], demand);
            Assert.Equal(now.Covered + now.Misses[0].InOccupations, then.Covered);
            Assert.Equal(now.Asked, then.Asked);
        }
    }

    [Fact]
    public async Task An_offer_that_teaches_nothing_is_compared_with_nothing()
    {
        var (facts, region) = (await seeded.Service.FactsAsync(), await seeded.Service.RegionAsync());

        var coverage = OfferCoverage.Of([], RegionDemand.Of(facts.Market, region), facts.Taxonomy);

        Assert.Empty(coverage.Occupations);
        Assert.Null(coverage.Percentage);
        Assert.Empty(coverage.Helped);
    }

    private static bool Asks(Vacancy vacancy, SkillId skill) => vacancy.Demands.Any(one => one.Skill == skill) || vacancy.RequiredCredentials.Contains(skill);
}
