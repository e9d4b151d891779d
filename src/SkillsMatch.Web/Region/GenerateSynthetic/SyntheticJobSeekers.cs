using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Web.Region.LoadSeed;

namespace SkillsMatch.Web.Region.GenerateSynthetic;

/// <summary>Makes job seekers: most of what their last occupation asks, something from an earlier one, and limits as people have them.</summary>
internal sealed class SyntheticJobSeekers(SyntheticVocabulary vocabulary, int seed, DateTimeOffset now)
{
    private static readonly WeightedChoice<TravelMode> Modes = new(
        Enum.GetValues<TravelMode>(), mode => mode switch { TravelMode.Bicycle => 40, TravelMode.Car => 38, _ => 22 });

    private readonly DateOnly _today = DateOnly.FromDateTime(now.Date);

    public IEnumerable<JobSeekerRow> Rows(int jobSeekers) => Enumerable.Range(0, jobSeekers).Select(Row);

    private JobSeekerRow Row(int number)
    {
        var dice = SyntheticDice.For(seed, "job-seeker", number);
        var latest = vocabulary.Supplied.Throw(dice);
        var earlier = dice.Chance(0.45) ? (dice.Chance(0.6) ? vocabulary.NextDoor(latest, dice) : vocabulary.Supplied.Throw(dice)) : null;
        var hours = dice.Of([16, 20, 24, 28, 32, 36, 40, 40]);
        var row = new JobSeekerRow
        {
            Id = SeedIds.Of("synthetic-job-seeker", $"{seed}:{number}"),
            Pc4 = vocabulary.Places.Throw(dice).Pc4,
            Nlqf = dice.Chance(0.9) ? Math.Clamp((latest.Row.Nlqf ?? 2) + dice.Of([-1, 0, 0, 0, 0, 1]), 1, 7) : null,
            HoursMaximum = hours,
            HoursMinimum = Math.Max(8, hours - dice.Of([0, 4, 8, 16])),
            TravelMode = Modes.Throw(dice),
            MaximumMinutes = dice.Of([15, 20, 30, 30, 40, 45, 60, 75]),
            AcceptsShiftWork = dice.Chance(0.8) ? dice.Chance(0.35) : null,
            AvailableFrom = dice.Chance(0.6) ? _today.AddDays(dice.Between(0, 60)) : null,
            WishedOccupationId = dice.Chance(0.4) ? vocabulary.NextDoor(latest, dice).Row.Id : null,
            LowestPay = dice.Chance(0.3) ? latest.Row.PayMinimum : null,
            VisibleToEmployers = true,
            ConsentChangedAt = now,
            IsFictitious = true,
            IsSynthetic = true,
            ChangedAt = now,
        };
        row.Skills.AddRange(SkillsOf(latest, earlier, dice));
        row.Work.Add(new WorkExperienceRow { Position = 0, OccupationId = latest.Row.Id, Years = dice.Between(0, 15) });
        if (earlier is not null)
            row.Work.Add(new WorkExperienceRow { Position = 1, OccupationId = earlier.Row.Id, Years = dice.Between(0, 12) });
        return row;
    }

    private static IEnumerable<JobSeekerSkillRow> SkillsOf(SyntheticOccupation latest, SyntheticOccupation? earlier, SyntheticDice dice) =>
        dice.Some(latest.Essential, 0.7).Concat(dice.Some(latest.Optional, 0.35)).Concat(earlier is null ? [] : dice.Some(earlier.All, 0.25)).Distinct()
            .Select(skill => new JobSeekerSkillRow { SkillId = skill, Level = dice.Chance(0.5) ? dice.Between(1, 4) : null });
}
