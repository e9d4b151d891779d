using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Matching;

public sealed class FingerprintTests
{
    private static readonly JobSeeker Seeker = JobSeekerWith(1, 2, 3) with { Home = Dordrecht, Hours = new(16, 24) };

    private static readonly Vacancy Welder = VacancyAsking(1, 2, 9);

    private static readonly MatchPolicy Policy = MatchPolicy.Default;

    [Fact]
    public void It_never_changes_by_accident() => // kept with outcomes: a change here makes every outcome that was kept irreproducible
        Assert.Equal("175c382c69314eca1dc830c5030eac638e60ebd1cbcd518395e986ad817dbf60", Of(Seeker, Welder, Policy));

    [Fact]
    public void Any_fact_that_plays_a_part_changes_it()
    {
        string[] changed =
        [
            Of(Seeker with { Skills = [.. Seeker.Skills, new(Skill(7))] }, Welder, Policy),
            Of(Seeker with { Skills = [new(Skill(1), Level: 2), .. Seeker.Skills[1..]] }, Welder, Policy),
            Of(Seeker with { Home = Papendrecht }, Welder, Policy),
            Of(Seeker with { Home = null }, Welder, Policy),
            Of(Seeker with { Travel = new(TravelMode.Car, 30) }, Welder, Policy),
            Of(Seeker with { Hours = new(16, 32) }, Welder, Policy),
            Of(Seeker with { AcceptsShiftWork = false }, Welder, Policy),
            Of(Seeker with { AvailableFrom = Today }, Welder, Policy),
            Of(Seeker with { Preferences = new(LowestPay: 2000) }, Welder, Policy),
            Of(Seeker, Welder with { Demands = [.. Welder.Demands, new(Skill(4), Importance.Desirable)] }, Policy),
            Of(Seeker, Welder with { RequiredCredentials = [Skill(5)] }, Policy),
            Of(Seeker, Welder with { ShiftWork = false }, Policy),
            Of(Seeker, Welder with { StartsOn = Today }, Policy),
            Of(Seeker, Welder with { Pay = new(2000, 3000) }, Policy),
            Of(Seeker, Welder, Policy with { Version = "other" }),
            Of(Seeker, Welder, Policy with { LevelGapFactor = 0.8 }),
            Fingerprint.Of(Seeker, Welder, Closeness((3, 9, 0.9)), Policy).Hex,
            Fingerprint.Of(Seeker, Welder, SkillTaxonomy.Of([Occupation(1, 1, 2)], NothingClose, "test"), Policy).Hex,
            Fingerprint.Of(Seeker, Welder, SkillTaxonomy.Of([], NothingClose, "next"), Policy).Hex,
        ];

        Assert.Equal(changed.Length + 1, changed.Append(Of(Seeker, Welder, Policy)).Distinct().Count());
    }

    [Fact]
    public void Neither_the_pseudonym_nor_how_many_are_shown_plays_a_part()
    {
        Assert.Equal(Of(Seeker, Welder, Policy), Of(Seeker with { Id = new JobSeekerId(World.IdOf(99)) }, Welder, Policy));
        Assert.Equal(Of(Seeker, Welder, Policy), Of(Seeker, Welder, Policy with { MatchesShown = 3 }));
    }

    [Fact]
    public void The_order_of_vacancies_plays_no_part() => Assert.Equal(
        Fingerprint.Of(Seeker, [Vacancy(1, 1, 2), Vacancy(2, 3)], Closeness(), Policy),
        Fingerprint.Of(Seeker, [Vacancy(2, 3), Vacancy(1, 1, 2)], Closeness(), Policy));

    private static string Of(JobSeeker jobSeeker, Vacancy vacancy, MatchPolicy policy) =>
        Fingerprint.Of(jobSeeker, vacancy, Closeness(), policy).Hex;

    private static Dictionary<SkillId, ImmutableArray<CloseSkill>> NothingClose => [];
}
