using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Tests.Region;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Matching;

/// <summary>Who newly fits after training, held against explaining every pair of person and vacancy.</summary>
public sealed class TrainedJobSeekersTests(SeededService seeded) : IClassFixture<SeededService>
{
    private static readonly MatchPolicy Policy = MatchPolicy.Default;

    [Fact]
    public async Task Who_newly_fits_is_who_gains_a_good_match_by_explaining_every_pair()
    {
        var facts = await seeded.Service.FactsAsync();
        var vacancies = facts.Market.VacancyFacts.Where((_, place) => place % 3 == 0).ToList();
        var people = facts.JobSeekers.Facts.Where((_, place) => place % 4 == 0).ToList();
        var found = 0;
        foreach (var offer in facts.Market.TrainingFacts.Where((_, place) => place % 30 == 0))
        {
            var newly = TrainedJobSeekers.NewlyFitting(people, offer.Outcomes, vacancies, facts.Taxonomy.ForEngine, Policy).Select(one => one.Id).ToList();
            var again = people.Where(one => vacancies.Any(vacancy => FitsWell(one.Learning(offer.Outcomes), vacancy, facts) && !FitsWell(one, vacancy, facts)));

            Assert.Equal(again.Select(one => one.Id), newly);
            found += newly.Count;
        }
        Assert.True(found > 0);
    }

    [Fact]
    public async Task Learning_nothing_brings_nobody()
    {
        var facts = await seeded.Service.FactsAsync();

        Assert.Empty(TrainedJobSeekers.NewlyFitting(facts.JobSeekers.Facts, [], facts.Market.VacancyFacts, facts.Taxonomy.ForEngine, Policy));
    }

    private static bool FitsWell(JobSeeker jobSeeker, Vacancy vacancy, RegionFacts facts)
    {
        var assessment = MatchEngine.Explain(jobSeeker, vacancy, facts.Taxonomy.ForEngine, Policy);
        return assessment.Match?.Fit == Fit.Good && !assessment.Failing.Any();
    }
}
