using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests.Matching;

public sealed class HardConditionLaws
{
    private static readonly MatchPolicy ShowAll = MatchPolicy.Default with { LowestScoreShown = 0, MatchesShown = int.MaxValue };

    private static readonly Gen<ConditionKind> Kind = Gen.Enum<ConditionKind>();

    [Fact]
    public void Unknown_never_filters_whichever_side_has_not_stated_it() =>
        Gen.Select(World.Any, Kind.Where(kind => kind != ConditionKind.Credential)).Sample((world, kind) =>
        {
            foreach (var vacancy in world.Vacancies)
            {
                Assert.NotEqual(ConditionOutcome.NotMet, OutcomeOf(kind, Silent(world.JobSeeker, kind), vacancy));
                Assert.NotEqual(ConditionOutcome.NotMet, OutcomeOf(kind, world.JobSeeker, Silent(vacancy, kind)));
            }
        });

    [Fact]
    public void The_reasons_of_a_filtered_out_vacancy_are_exactly_the_conditions_that_fail() => World.Any.Sample(world =>
    {
        foreach (var filtered in Rank(world.JobSeeker, world).FilteredOut)
        {
            var vacancy = world.Vacancies.Single(one => one.Id == filtered.Vacancy);
            Assert.Equal(
                Enum.GetValues<ConditionKind>().Where(kind => StandsInTheWay(kind, world.JobSeeker, vacancy)),
                filtered.Failing.Select(one => one.Kind));
            Assert.NotEmpty(filtered.Failing);
        }
    });

    [Fact]
    public void No_match_has_a_condition_that_fails() => World.Any.Sample(world =>
        Assert.All(Rank(world.JobSeeker, world).Matches, match => Assert.DoesNotContain(match.Conditions, one => one.Fails)));

    [Fact]
    public void Widening_a_limit_never_removes_a_match() => Gen.Select(World.Any, Kind).Sample((world, kind) =>
    {
        var before = Rank(world.JobSeeker, world).Matches.Select(one => one.Score.Vacancy);
        var after = Rank(Widened(world.JobSeeker, kind), world).Matches.Select(one => one.Score.Vacancy);
        Assert.Subset(after.ToHashSet(), before.ToHashSet());
    });

    [Fact]
    public void Meeting_a_condition_that_fails_takes_away_that_reason_and_adds_none() => World.Any.Sample(world =>
    {
        foreach (var vacancy in world.Vacancies)
        {
            var failing = HardCondition.AllFor(world.JobSeeker, vacancy, ShowAll).Where(one => one.Fails).ToList();
            foreach (var condition in failing)
            {
                var after = HardCondition.AllFor(condition.MetBy(world.JobSeeker), vacancy, ShowAll)
                    .Where(one => one.Fails)
                    .Select(one => one.Kind);
                Assert.Equal(failing.Select(one => one.Kind).Where(kind => kind != condition.Kind), after);
            }
        }
    });

    private static Ranking Rank(JobSeeker jobSeeker, World world) => MatchEngine.Rank(jobSeeker, world.Vacancies, world.Taxonomy, ShowAll);

    private static ConditionOutcome OutcomeOf(ConditionKind kind, JobSeeker jobSeeker, Vacancy vacancy) =>
        HardCondition.AllFor(jobSeeker, vacancy, ShowAll).Single(one => one.Kind == kind).Outcome;

    // Written again from the words of the domain, not from the engine.
    private static bool StandsInTheWay(ConditionKind kind, JobSeeker seeker, Vacancy vacancy) => kind switch
    {
        ConditionKind.Travel => seeker is { Home: not null, Travel: not null } && vacancy.Place is not null
            && TravelTime.Minutes(seeker.Home, vacancy.Place, seeker.Travel.Mode) > seeker.Travel.MaximumMinutes,
        ConditionKind.Hours => seeker.Hours?.Minimum > vacancy.Hours?.Maximum || seeker.Hours?.Maximum < vacancy.Hours?.Minimum,
        ConditionKind.Credential => vacancy.RequiredCredentials.Except(seeker.Skills.Select(held => held.Skill)).Any(),
        ConditionKind.ShiftWork => vacancy.ShiftWork == true && seeker.AcceptsShiftWork == false,
        ConditionKind.StartDate => seeker.AvailableFrom?.DayNumber > vacancy.StartsOn?.DayNumber + 31,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static JobSeeker Silent(JobSeeker seeker, ConditionKind kind) => kind switch
    {
        ConditionKind.Travel => seeker with { Home = null },
        ConditionKind.Hours => seeker with { Hours = null },
        ConditionKind.ShiftWork => seeker with { AcceptsShiftWork = null },
        _ => seeker with { AvailableFrom = null },
    };

    private static Vacancy Silent(Vacancy vacancy, ConditionKind kind) => kind switch
    {
        ConditionKind.Travel => vacancy with { Place = null },
        ConditionKind.Hours => vacancy with { Hours = null },
        ConditionKind.ShiftWork => vacancy with { ShiftWork = null },
        _ => vacancy with { StartsOn = null },
    };

    private static JobSeeker Widened(JobSeeker seeker, ConditionKind kind) => kind switch
    {
        ConditionKind.Travel =>
            seeker with { Travel = seeker.Travel is { } limit ? limit with { MaximumMinutes = limit.MaximumMinutes + 30 } : null },
        ConditionKind.Hours =>
            seeker with { Hours = seeker.Hours is { } hours ? new HoursPerWeek(hours.Minimum - 8, hours.Maximum + 8) : null },
        ConditionKind.Credential => seeker.Learning([new SkillId(0), new SkillId(3)]),
        ConditionKind.ShiftWork => seeker with { AcceptsShiftWork = true },
        _ => seeker with { AvailableFrom = seeker.AvailableFrom?.AddDays(-30) },
    };
}
