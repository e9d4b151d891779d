using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Ranking.Simulation;

/// <summary>A made-up labour market: families of skills that come near each other, occupations that ask them, vacancies and job seekers.</summary>
internal sealed class SimulatedMarket
{
    private const int Families = 24;
    private const int FamilySize = 10;
    private const int OccupationCount = 40;
    private const int VacanciesEach = 10;
    private readonly ImmutableArray<Occupation> _occupations;

    private SimulatedMarket(ImmutableArray<Occupation> occupations, ImmutableArray<Vacancy> vacancies, SkillTaxonomy taxonomy) =>
        (_occupations, Vacancies, Taxonomy) = (occupations, vacancies, taxonomy);

    public ImmutableArray<Vacancy> Vacancies { get; }

    public SkillTaxonomy Taxonomy { get; }

    public static SimulatedMarket Of(int seed)
    {
        var dice = Dice.For(seed, step: 10, piece: 0);
        var close = new Dictionary<SkillId, ImmutableArray<CloseSkill>>();
        for (var skill = 0; skill < Families * FamilySize; skill++)
            close[new SkillId(skill)] = Neighbours(skill, ref dice);
        var occupations = ImmutableArray.CreateBuilder<Occupation>();
        var vacancies = ImmutableArray.CreateBuilder<Vacancy>();
        for (var number = 0; number < OccupationCount; number++)
        {
            occupations.Add(new Occupation { Id = new OccupationId(number), Demands = Demands(ref dice) });
            for (var one = 0; one < VacanciesEach; one++)
                vacancies.Add(VacancyFor(occupations[^1], vacancies.Count, ref dice));
        }

        return new SimulatedMarket(occupations.ToImmutable(), vacancies.ToImmutable(), SkillTaxonomy.Of(occupations, close, "simulated"));
    }

    /// <summary>Somebody who did one of the occupations, more or less, and can do a few other things.</summary>
    public JobSeeker JobSeeker(int number, int seed)
    {
        var dice = Dice.For(seed, step: 11, number);
        var work = _occupations[dice.Below(_occupations.Length)];
        var skilled = 0.3f + 0.6f * dice.Unit();
        var skills = new Dictionary<SkillId, HeldSkill>();
        foreach (var demand in work.Demands)
        {
            if (dice.Unit() < skilled)
                skills[demand.Skill] = new HeldSkill(demand.Skill, LevelOrNone(ref dice));
        }
        for (var more = 4 + dice.Below(12); more > 0; more--)
        {
            var family = dice.Unit() < 0.6f ? work.Demands[dice.Below(work.Demands.Length)].Skill.Value / FamilySize : dice.Below(Families);
            var skill = new SkillId(family * FamilySize + dice.Below(FamilySize));
            skills.TryAdd(skill, new HeldSkill(skill, LevelOrNone(ref dice)));
        }

        return new JobSeeker
        {
            Id = new JobSeekerId(new Guid(number, 1, 0, new byte[8])),
            Skills = [.. skills.Values],
            Hours = dice.Unit() < 0.5f ? new HoursPerWeek(20, 40) : null,
            AcceptsShiftWork = dice.Unit() < 0.5f ? true : null,
            Preferences = new Preferences(
                dice.Unit() < 0.4f ? new OccupationId(dice.Below(OccupationCount)) : null,
                dice.Unit() < 0.5f ? 2000 + 100 * dice.Below(12) : null,
                dice.Unit() < 0.3f ? ContractKind.Permanent : null),
        };
    }

    private static ImmutableArray<CloseSkill> Neighbours(int skill, ref Dice dice)
    {
        var first = skill / FamilySize * FamilySize;
        var close = ImmutableArray.CreateBuilder<CloseSkill>();
        for (var other = first; other < first + FamilySize; other++)
        {
            if (other != skill)
                close.Add(new CloseSkill(new SkillId(other), 0.5 + 0.45 * dice.Unit(), ClosenessSource.Model));
        }
        return close.ToImmutable();
    }

    private static ImmutableArray<SkillDemand> Demands(ref Dice dice)
    {
        var (home, other) = (dice.Below(Families), dice.Below(Families));
        var skills = new HashSet<int>();
        while (skills.Count < 10)
        {
            var family = skills.Count < 5 ? home : skills.Count < 8 ? other : dice.Below(Families);
            skills.Add(family * FamilySize + dice.Below(FamilySize));
        }

        var essential = 4 + dice.Below(4);
        return [.. skills.Select((skill, at) => new SkillDemand(new SkillId(skill), at < essential ? Importance.Essential : Importance.Desirable))];
    }

    private static Vacancy VacancyFor(Occupation work, int number, ref Dice dice)
    {
        var demands = ImmutableArray.CreateBuilder<SkillDemand>();
        foreach (var demand in work.Demands)
        {
            if (dice.Unit() < 0.75f)
                demands.Add(demand with { Level = LevelOrNone(ref dice), Importance = dice.Unit() < 0.8f ? demand.Importance : Importance.Desirable });
        }

        var low = 2000 + 100 * dice.Below(10);
        return new Vacancy
        {
            Id = new VacancyId(new Guid(number, 2, 0, new byte[8])),
            Demands = demands.ToImmutable(),
            Occupation = work.Id,
            Hours = dice.Unit() < 0.7f ? new HoursPerWeek(24, 40) : null,
            ShiftWork = dice.Unit() < 0.5f ? false : null,
            Contract = dice.Unit() < 0.5f ? ContractKind.Permanent : ContractKind.Temporary,
            Pay = dice.Unit() < 0.8f ? new MonthlyPay(low, low + 600) : null,
        };
    }

    private static int? LevelOrNone(ref Dice dice) => dice.Unit() < 0.5f ? 1 + dice.Below(4) : null;
}
