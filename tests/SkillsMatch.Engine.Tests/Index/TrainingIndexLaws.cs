using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class TrainingIndexLaws
{
    [Fact]
    public void The_index_gives_exactly_the_offers_of_the_plain_path() => World.Any.Sample(world =>
    {
        var index = TrainingIndex.Of(world.Offers);
        var profile = Profile.Of(world.JobSeeker, world.Taxonomy, MatchPolicy.Default);
        foreach (var vacancy in world.Vacancies.Where(one => !one.Demands.IsEmpty))
        {
            var missed = MissedSkill.In(profile, vacancy.Demands, MatchPolicy.Default);
            var plain = MatchEngine.RankTraining(world.JobSeeker, world.Offers, missed, World.Today);
            foreach (var fast in new[]
            {
                index.Rank(world.JobSeeker, missed, World.Today),
                index.Rank(profile, vacancy, MatchPolicy.Default, World.Today),
            })
            {
                Assert.Equal(plain.Open.Select(Whole), fast.Open.Select(Whole));
                Assert.Equal(plain.NotOpen.Select(Whole), fast.NotOpen.Select(Whole));
            }
        }
    });

    [Fact]
    public void More_like_this_is_what_the_plain_path_gives_to_who_meets_its_demands() => Crowd.Any.Sample(crowd =>
    {
        var index = VacancyIndex.Of(crowd.Vacancies, crowd.World.Taxonomy, crowd.Policy);
        foreach (var vacancy in crowd.Vacancies.Take(3))
        {
            var plain = MatchEngine.Rank(
                SimilarVacancies.DescribedBy(vacancy), crowd.Vacancies.Where(one => one.Id != vacancy.Id), crowd.World.Taxonomy,
                crowd.Policy with { MatchesShown = 7 });
            Assert.Equal(
                plain.Matches.Select(one => (one.Score.Vacancy, one.Score.Value)),
                index.MoreLike(vacancy, 7).Select(one => (one.Vacancy, one.Value)));
        }
    }, iter: 200);

    private static (TrainingOfferId, double, string) Whole(TrainingMatch one) =>
        (one.Offer.Id, one.Share, string.Join(',', one.Teaches.Select(skill => skill.Skill.Value)));
}
