using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region.Demand;
using SkillsMatch.Web.Tests.Region;
using SkillsMatch.Web.Tests.Service;
using SkillsMatch.Web.Training;

namespace SkillsMatch.Web.Tests.Training;

/// <summary>What offers cover, counted a second time straight from the vacancies.</summary>
public sealed class DemandCoverageTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task Every_count_is_that_of_the_vacancies_themselves()
    {
        var (facts, region) = (await seeded.Service.FactsAsync(), await seeded.Service.RegionAsync());
        var demand = RegionDemand.Of(facts.Market, region);
        var ofRegion = facts.Market.Vacancies.Values.Where(one => region.Holds(one.MunicipalityCode)).Select(one => one.Fact).ToList();
        foreach (var offer in facts.Market.TrainingFacts)
        {
            var coverage = DemandCoverage.Of(offer.Outcomes, demand, facts.Taxonomy);
            var compared = ofRegion.Where(one => coverage.Occupations.Any(occupation => occupation.Fact.Id == one.Occupation)).ToList();

            Assert.Equal(offer.Outcomes.ToHashSet(), coverage.Teaches.Select(one => one.Skill).ToHashSet());
            Assert.All(coverage.Teaches.Concat(coverage.Misses), one =>
                Assert.Equal((ofRegion.Count(vacancy => Asks(vacancy, one.Skill)), compared.Count(vacancy => Asks(vacancy, one.Skill))), (one.Vacancies, one.InOccupations)));
            Assert.DoesNotContain(coverage.Misses, one => offer.Outcomes.Contains(one.Skill));
            Assert.Equal(compared.Sum(vacancy => RegionDemand.AskedBy(vacancy).Count(skill => offer.Outcomes.Contains(skill) || IsForCourses(skill, facts))), coverage.Asked);
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

        var coverage = DemandCoverage.Of(welding.Fact.Outcomes, demand, facts.Taxonomy);

        Assert.Contains(coverage.Occupations, one => one.Label.Contains("lasser", StringComparison.OrdinalIgnoreCase));
        Assert.InRange(coverage.Occupations.Length, 1, DemandCoverage.OccupationsPerOffer);
    }

    [Fact]
    public async Task Teaching_one_more_skill_covers_exactly_its_demand_more()
    {
        var (facts, region) = (await seeded.Service.FactsAsync(), await seeded.Service.RegionAsync());
        var demand = RegionDemand.Of(facts.Market, region);
        foreach (var offer in facts.Market.TrainingFacts.Where((_, place) => place % 10 == 0))
        {
            var now = DemandCoverage.Of(offer.Outcomes, demand, facts.Taxonomy);
            if (now.Misses.IsEmpty)
                continue;
            var then = now.Teaching([now.Misses[0].Skill], demand, facts.Taxonomy);
            Assert.Equal(now.Covered + now.Misses[0].InOccupations, then.Covered);
            Assert.Equal(now.Asked, then.Asked);
        }
    }

    [Fact]
    public async Task An_offer_that_teaches_nothing_is_compared_with_nothing()
    {
        var (facts, region) = (await seeded.Service.FactsAsync(), await seeded.Service.RegionAsync());

        var coverage = DemandCoverage.Of(Array.Empty<SkillId>(), RegionDemand.Of(facts.Market, region), facts.Taxonomy);

        Assert.Empty(coverage.Occupations);
        Assert.Null(coverage.Percentage);
        Assert.Empty(coverage.Helped);
    }

    [Fact]
    public async Task The_offers_of_a_provider_cover_together_what_each_covers()
    {
        var (facts, region) = (await seeded.Service.FactsAsync(), await seeded.Service.RegionAsync());
        var demand = RegionDemand.Of(facts.Market, region);
        foreach (var provider in facts.Market.TrainingOffers.Values.GroupBy(one => one.Provider).Where(one => one.Count() > 2))
        {
            var offers = provider.Select(one => one.Fact).ToList();
            var together = DemandCoverage.Of(offers, demand, facts.Taxonomy);
            var each = offers.Select(one => DemandCoverage.Of(one.Outcomes, demand, facts.Taxonomy)).ToList();

            Assert.Equal(each.SelectMany(one => one.Occupations).Select(one => one.Id).ToHashSet(), together.Occupations.Select(one => one.Id).ToHashSet());
            Assert.Equal(each.SelectMany(one => one.Teaches).Select(one => one.Skill).ToHashSet(), together.Teaches.Select(one => one.Skill).ToHashSet());
            Assert.Equal(each.SelectMany(one => one.Helped).Select(one => one.Id).ToHashSet(), together.Helped.Select(one => one.Id).ToHashSet());
            Assert.Empty(together.Misses.Select(one => one.Skill).Intersect(together.Teaches.Select(one => one.Skill)));
        }
    }

    private static bool IsForCourses(SkillId skill, RegionFacts facts) =>
        facts.Taxonomy.Skills[skill.Value].Kind is not (SkillKind.Transversal or SkillKind.Language or SkillKind.Licence);

    private static bool Asks(Vacancy vacancy, SkillId skill) => vacancy.Demands.Any(one => one.Skill == skill) || vacancy.RequiredCredentials.Contains(skill);
}
