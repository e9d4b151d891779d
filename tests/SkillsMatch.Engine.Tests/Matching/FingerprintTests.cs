using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Matching;

public sealed class FingerprintTests
{
    private static readonly JobSeeker Seeker = JobSeekerWith(1, 2, 3) with { Home = Dordrecht, Hours = new(16, 24) };

    private static readonly Vacancy Job = VacancyAsking(1, 2, 9);

    private static readonly MatchPolicy Policy = MatchPolicy.Default;

    [Fact]
    public void It_never_changes_by_accident() => // kept with outcomes: a change here makes every outcome that was kept irreproducible
        Assert.Equal("ceb5a75dfe85222091696270e2f4abec6f4a168b098e9ffd1e01dc4c8cf37b1d", Of(Seeker, Job, Policy));

    [Fact]
    public void Any_fact_that_plays_a_part_changes_it()
    {
        string[] changed =
        [
            Of(Seeker with { Skills = [.. Seeker.Skills, new(Skill(7))] }, Job, Policy),
            Of(Seeker with { Skills = [new(Skill(1), Level: 2), .. Seeker.Skills[1..]] }, Job, Policy),
            Of(Seeker with { Home = Papendrecht }, Job, Policy),
            Of(Seeker with { Home = null }, Job, Policy),
            Of(Seeker with { Travel = new(TravelMode.Car, 30) }, Job, Policy),
            Of(Seeker with { Hours = new(16, 32) }, Job, Policy),
            Of(Seeker with { AcceptsShiftWork = false }, Job, Policy),
            Of(Seeker with { AvailableFrom = Today }, Job, Policy),
            Of(Seeker with { Preferences = new(LowestPay: 2000) }, Job, Policy),
            Of(Seeker, Job with { Demands = [.. Job.Demands, new(Skill(4), Importance.Desirable)] }, Policy),
            Of(Seeker, Job with { RequiredCredentials = [Skill(5)] }, Policy),
            Of(Seeker, Job with { ShiftWork = false }, Policy),
            Of(Seeker, Job with { StartsOn = Today }, Policy),
            Of(Seeker, Job with { Pay = new(2000, 3000) }, Policy),
            Of(Seeker, Job, Policy with { Version = "other" }),
            Of(Seeker, Job, Policy with { LevelGapFactor = 0.8 }),
            Fingerprint.Of(Seeker, Job, Closeness((3, 9, 0.9)), Policy).Hex,
            Fingerprint.Of(Seeker, Job, SkillTaxonomy.Of([Occupation(1, 1, 2)], NothingClose, "test"), Policy).Hex,
            Fingerprint.Of(Seeker, Job, SkillTaxonomy.Of([], NothingClose, "next"), Policy).Hex,
        ];

        Assert.Equal(changed.Length + 1, changed.Append(Of(Seeker, Job, Policy)).Distinct().Count());
    }

    [Fact]
    public void Neither_the_pseudonym_nor_how_many_are_shown_plays_a_part()
    {
        Assert.Equal(Of(Seeker, Job, Policy), Of(Seeker with { Id = new JobSeekerId(World.IdOf(99)) }, Job, Policy));
        Assert.Equal(Of(Seeker, Job, Policy), Of(Seeker, Job, Policy with { MatchesShown = 3 }));
    }

    [Fact]
    public void The_order_of_vacancies_plays_no_part() => Assert.Equal(
        Fingerprint.Of(Seeker, [Vacancy(1, 1, 2), Vacancy(2, 3)], Closeness(), Policy),
        Fingerprint.Of(Seeker, [Vacancy(2, 3), Vacancy(1, 1, 2)], Closeness(), Policy));

    private static string Of(JobSeeker jobSeeker, Vacancy vacancy, MatchPolicy policy) => Fingerprint.Of(jobSeeker, vacancy, Closeness(), policy).Hex;

    private static Dictionary<SkillId, ImmutableArray<CloseSkill>> NothingClose => [];
}
