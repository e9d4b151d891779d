using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Tests.Matching;

public sealed class ScoreLaws
{
    private static readonly MatchPolicy Policy = MatchPolicy.Default;

    [Fact]
    public void Learning_a_skill_never_lowers_any_score() =>
        Gen.Select(World.Any, World.Skill, World.Level).Sample((world, skill, level) =>
        {
            if (world.JobSeeker.Skills.Any(held => held.Skill == skill))
                return;
            var learnt = world.JobSeeker with { Skills = [.. world.JobSeeker.Skills, new HeldSkill(skill, level)] };
            NoScoreIsLower(world, learnt);
        });

    [Fact]
    public void Learning_a_skill_up_to_the_level_asked_never_lowers_any_score() =>
        Gen.Select(World.Any, World.Skill).Sample((world, skill) => NoScoreIsLower(world, world.JobSeeker.Learning([skill])));

    [Fact]
    public void A_score_lies_between_0_and_1_and_is_what_its_contributions_add_up_to() => World.Any.Sample(world =>
    {
        foreach (var score in ScoresOf(world, world.JobSeeker))
        {
            Assert.InRange(score.Value, 0, 1);
            Assert.Equal(score.Contributions.Sum(one => one.Earned) / score.Contributions.Sum(one => one.Possible), score.Value);
        }
    });

    [Fact]
    public void The_explanation_adds_up_to_the_score_and_to_the_order() => World.Any.Sample(world =>
    {
        foreach (var score in ScoresOf(world, world.JobSeeker))
        {
            var told = Explanation.Of(score);
            var all = told.Met.Concat(told.Nearly).Concat(told.Missing).ToList();
            var value = all.Sum(one => one.Earned) / all.Sum(one => one.Possible);
            Assert.Equal(score.Value, value, 1e-12);
            Assert.Equal(score.Order, value + told.Preferences.Sum(one => one.Bonus), 1e-12);
        }
    });

    [Fact]
    public void The_three_states_part_the_demands_and_each_says_the_truth() => World.Any.Sample(world =>
    {
        foreach (var vacancy in world.Vacancies.Where(one => !one.Demands.IsEmpty))
        {
            var told = Explanation.Of(Score.For(ProfileOf(world, world.JobSeeker), vacancy, Policy));
            var all = told.Met.Concat(told.Nearly).Concat(told.Missing).Select(one => one.Demand);
            Assert.Equal(vacancy.Demands.OrderBy(one => one.Skill), all.OrderBy(one => one.Skill));
            Assert.Equal(vacancy.Demands.Length, told.Asked);
            Assert.All(
                told.Met,
                one => Assert.Contains(world.JobSeeker.Skills, held => held.Skill == one.Demand.Skill && !(held.Level < one.Demand.Level)));
            Assert.All(told.Nearly, one => Assert.Contains(world.JobSeeker.Skills, held => held.Skill == one.Grasp!.Via));
            Assert.All(told.Missing, one => Assert.DoesNotContain(world.JobSeeker.Skills, held => held.Skill == one.Demand.Skill));
        }
    });

    [Fact]
    public void A_demand_counts_its_best_grasp() => World.Any.Sample(world =>
    {
        var taxonomy = world.Taxonomy;
        foreach (var one in ScoresOf(world, world.JobSeeker).SelectMany(score => score.Contributions))
        {
            var shares = world.JobSeeker.Skills.Select(held =>
                Closeness(taxonomy, held.Skill, one.Demand.Skill) * Policy.LevelFactor(held.Level, one.Demand.Level));
            Assert.Equal(one.Possible * shares.DefaultIfEmpty().Max(), one.Earned, 1e-12);
        }
    });

    [Fact]
    public void The_order_in_which_facts_arrive_changes_no_contribution() => Gen.Select(World.Any, Gen.Int).Sample((world, seed) =>
    {
        var shuffled = world.Shuffled(seed);
        var (scores, again) = (ScoresOf(world, world.JobSeeker), ScoresOf(shuffled, shuffled.JobSeeker));
        Assert.Equal(
            scores.OrderBy(one => one.Vacancy).SelectMany(one => one.Contributions),
            again.OrderBy(one => one.Vacancy).SelectMany(one => one.Contributions));
    });

    [Fact]
    public void Another_pseudonym_changes_no_score() => Gen.Select(World.Any, Gen.Int).Sample((world, number) =>
    {
        var renamed = world.JobSeeker with { Id = new JobSeekerId(World.IdOf(number)) };
        Assert.Equal(ScoresOf(world, world.JobSeeker).Select(one => one.Order), ScoresOf(world, renamed).Select(one => one.Order));
    });

    [Fact]
    public void Wishes_leave_the_score_as_it_is() => World.Any.Sample(world =>
    {
        var wishless = world.JobSeeker with { Preferences = Preferences.None };
        Assert.Equal(ScoresOf(world, world.JobSeeker).Select(one => one.Value), ScoresOf(world, wishless).Select(one => one.Order));
    });

    private static double Closeness(SkillTaxonomy taxonomy, SkillId held, SkillId asked) => held == asked
        ? 1
        : taxonomy.CloseTo(held).Where(one => one.Skill == asked && one.Closeness >= Policy.ClosenessFrom).Sum(one => one.Closeness);

    private static Profile ProfileOf(World world, JobSeeker jobSeeker) => Profile.Of(jobSeeker, world.Taxonomy, Policy);

    private static List<Score> ScoresOf(World world, JobSeeker jobSeeker)
    {
        var profile = ProfileOf(world, jobSeeker);
        return [.. world.Vacancies.Where(one => !one.Demands.IsEmpty).Select(one => Score.For(profile, one, Policy))];
    }

    private static void NoScoreIsLower(World world, JobSeeker learnt)
    {
        foreach (var (before, after) in ScoresOf(world, world.JobSeeker).Zip(ScoresOf(world, learnt)))
            Assert.True(after.Value >= before.Value, $"{before.Value} became {after.Value}");
    }
}
