using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Benchmarks.Market;

/// <summary>
/// Vacancies and job seekers of the made-up market, each told when asked for: 8 to 40 demands (19 on average), 10 to 40 skills (23), 4,000
/// places around forty towns, and conditions on both sides. The same seed tells the same market.
/// </summary>
internal sealed class LabourMarket
{
    private static readonly int[] Hours = [8, 16, 24, 32, 36, 40];
    private static readonly DateOnly Today = new(2026, 3, 2);

    private readonly SkillMarket _skills;
    private readonly Zipf _occupations = new(SkillMarket.Occupations, 0.85);
    private readonly Zipf _towns = new(40, 0.9);
    private readonly Zipf _licences = new(64, 1.2);
    private readonly int[] _byDemand;
    private readonly ImmutableArray<Place> _places;

    public LabourMarket(SkillMarket skills, ulong seed)
    {
        _skills = skills;
        var dice = new Dice(seed);
        _byDemand = [.. Enumerable.Range(0, SkillMarket.Occupations).OrderBy(_ => dice.Next())];
        var towns = Enumerable.Range(0, 40).Select(_ => (Latitude: 51.0 + 2.3 * dice.Share(), Longitude: 3.8 + 3.2 * dice.Share())).ToList();
        _places = [.. Enumerable.Range(0, 4000).Select(one => PlaceNear(towns[_towns.Next(dice)], one, dice))];
    }

    public IEnumerable<Vacancy> Vacancies(int count, ulong seed)
    {
        var dice = new Dice(seed);
        for (var one = 0; one < count; one++)
            yield return AVacancy(dice);
    }

    public IEnumerable<JobSeeker> JobSeekers(int count, ulong seed, bool withConditions = true)
    {
        var dice = new Dice(seed);
        for (var one = 0; one < count; one++)
            yield return AJobSeeker(dice, withConditions);
    }

    private static Place PlaceNear((double Latitude, double Longitude) town, int number, Dice dice) => new(
        $"{1000 + number}", dice.Normal(town.Latitude, 0.06), dice.Normal(town.Longitude, 0.1));

    private static int? Level(Dice dice) => dice.Chance(0.3) ? null : 1 + Math.Min(3, (int)(dice.Share() * dice.Share() * 4 + dice.Share() * 1.6));

    private Vacancy AVacancy(Dice dice)
    {
        var occupation = _byDemand[_occupations.Next(dice)];
        var count = Math.Clamp((int)dice.Normal(19, 6), 8, 40);
        var demands = new Dictionary<int, SkillDemand>();
        for (var tries = 0; demands.Count < count && tries < 400; tries++)
        {
            var (skill, importance) = DemandOf(occupation, dice);
            demands.TryAdd(skill, new SkillDemand(new SkillId(skill), importance, Level(dice)));
        }
        var least = dice.Below(6);
        return new Vacancy
        {
            Id = new VacancyId(dice.Id()),
            Demands = [.. demands.Values],
            RequiredCredentials = dice.Chance(0.4) ? [.. Licences(dice, 1 + (dice.Chance(0.2) ? 1 : 0))] : [],
            Occupation = new OccupationId(occupation),
            Place = dice.Chance(0.97) ? dice.OneOf(_places) : null,
            Hours = dice.Chance(0.95) ? new HoursPerWeek(Hours[least], Hours[Math.Min(5, least + dice.Below(3))]) : null,
            ShiftWork = dice.Chance(0.8) ? dice.Chance(0.2) : null,
            StartsOn = dice.Chance(0.3) ? Today.AddDays(dice.Below(90)) : null,
            Contract = dice.Chance(0.9) ? (ContractKind)dice.Below(6) : null,
            Pay = dice.Chance(0.6) ? new MonthlyPay(2000 + 100 * dice.Below(20), 4000 + 100 * dice.Below(20)) : null,
        };
    }

    private (int Skill, Importance Importance) DemandOf(int occupation, Dice dice)
    {
        var asked = _skills.Asked[occupation];
        return dice.Share() switch
        {
            < 0.55 => (asked[dice.Below(asked.Length / 2)], Importance.Essential),
            < 0.82 => (asked[asked.Length / 2 + dice.Below(asked.Length - asked.Length / 2)], Importance.Desirable),
            < 0.93 => (_skills.Common(dice), dice.Chance(0.3) ? Importance.Essential : Importance.Desirable),
            _ => (dice.OneOf(_skills.Asked[SkillMarket.Beside(occupation, dice)]), Importance.Desirable),
        };
    }

    private JobSeeker AJobSeeker(Dice dice, bool withConditions)
    {
        var occupation = _byDemand[_occupations.Next(dice)];
        var before = dice.Chance(0.6) ? SkillMarket.Beside(occupation, dice) : occupation;
        var count = Math.Clamp((int)dice.Normal(23, 8), 10, 40);
        var held = new Dictionary<int, HeldSkill>();
        for (var tries = 0; held.Count < count && tries < 400; tries++)
        {
            var skill = DemandOf(dice.Chance(0.7) ? occupation : before, dice).Skill;
            held.TryAdd(skill, new HeldSkill(new SkillId(skill), Level(dice)));
        }
        var plain = new JobSeeker { Id = new JobSeekerId(dice.Id()), Skills = [.. held.Values], Worked = [new OccupationId(occupation)] };
        return withConditions ? Conditioned(plain, dice) : plain;
    }

    private JobSeeker Conditioned(JobSeeker jobSeeker, Dice dice)
    {
        var least = dice.Below(6);
        var licences = dice.Chance(0.7) ? Licences(dice, 1 + dice.Below(3)).Where(one => jobSeeker.Skills.All(held => held.Skill != one)) : [];
        return jobSeeker with
        {
            Skills = [.. jobSeeker.Skills, .. licences.Select(one => new HeldSkill(one))],
            Home = dice.OneOf(_places),
            Travel = new TravelLimit((TravelMode)dice.Below(3), 15 + 15 * dice.Below(4)),
            Hours = new HoursPerWeek(Hours[least], Hours[Math.Min(5, least + dice.Below(3))]),
            AcceptsShiftWork = dice.Chance(0.7) ? dice.Chance(0.5) : null,
            AvailableFrom = dice.Chance(0.5) ? Today.AddDays(dice.Below(60)) : null,
        };
    }

    // Licences are skills past the others; the first ones are the common ones.
    private HashSet<SkillId> Licences(Dice dice, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new SkillId(SkillMarket.Skills + _licences.Next(dice)))];
}
