using System.Globalization;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Region.LoadSeed;

namespace SkillsMatch.Web.Region.GenerateSynthetic;

/// <summary>Makes vacancies as employers post them: mostly what the occupation asks, with something left out and something from next door.</summary>
internal sealed class SyntheticVacancies(SyntheticVocabulary vocabulary, int seed, DateTimeOffset now)
{
    /// <summary>How the names of synthetic employers begin.</summary>
    public const string EmployerName = "Synthetisch bedrijf ";

    /// <summary>How titles and names end, so that every list shows what they are.</summary>
    public const string Mark = " (synthetisch)";

    private const int VacanciesPerEmployer = 12;

    private static readonly WeightedChoice<ContractKind> Contracts = new(Enum.GetValues<ContractKind>(), contract => contract switch
    {
        ContractKind.Permanent => 45,
        ContractKind.Temporary => 30,
        ContractKind.Agency => 12,
        ContractKind.Apprenticeship => 8,
        ContractKind.OnCall => 3,
        _ => 2,
    });

    private readonly DateOnly _today = DateOnly.FromDateTime(now.Date);

    /// <summary>The employers of so many vacancies.</summary>
    public IEnumerable<EmployerRow> Employers(int vacancies) => Enumerable.Range(1, EmployersFor(vacancies))
        .Select(number => new EmployerRow
        {
            Id = EmployerId(number),
            Name = EmployerName + number.ToString(CultureInfo.InvariantCulture),
            IsFictitious = true,
        });

    public IEnumerable<VacancyRow> Rows(int vacancies) => Enumerable.Range(0, vacancies).Select(number => Row(number, EmployersFor(vacancies)));

    private static int EmployersFor(int vacancies) => (vacancies + VacanciesPerEmployer - 1) / VacanciesPerEmployer;

    private Guid EmployerId(int number) => SeedIds.Of("synthetic-employer", $"{seed}:{number}");

    private VacancyRow Row(int number, int employers)
    {
        var dice = SyntheticDice.For(seed, "vacancy", number);
        var occupation = vocabulary.Demanded.Throw(dice);
        var (pc4, place) = vocabulary.Places.Throw(dice);
        var hours = dice.Of([16, 24, 32, 32, 36, 36, 38, 40, 40, 40]);
        var postedDaysAgo = (int)(-14 * Math.Log(1 - dice.Unit()));
        var row = new VacancyRow
        {
            Id = SeedIds.Of("synthetic-vacancy", $"{seed}:{number}"),
            EmployerId = EmployerId(1 + (int)(employers * dice.Unit() * dice.Unit())), // a few employers have many vacancies
            Title = SyntheticText.Title(occupation, dice),
            Text = "",
            OccupationId = occupation.Row.Id,
            Pc4 = pc4,
            HoursMaximum = hours,
            HoursMinimum = dice.Chance(0.5) ? hours : Math.Max(8, hours - 8 * dice.Between(1, 2)),
            Contract = Contracts.Throw(dice),
            ShiftWork = dice.Chance(0.75) ? dice.Chance(0.2) : null,
            Openings = dice.Chance(0.85) ? 1 : dice.Between(2, 5),
            PostedOn = _today.AddDays(-Math.Min(postedDaysAgo, 60)),
            ClosesOn = dice.Chance(0.9) ? _today.AddDays(dice.Between(5, 60)) : null,
            StartsOn = dice.Chance(0.5) ? _today.AddDays(dice.Between(0, 90)) : null,
            IsSynthetic = true,
            ChangedAt = now,
        };
        SetPay(row, occupation, dice);
        row.Skills.AddRange(Demands(occupation, dice));
        row.Text = SyntheticText.Vacancy(row, place, [.. row.Skills.Select(skill => vocabulary.Skills[skill.SkillId])]);
        return row;
    }

    private static void SetPay(VacancyRow row, SyntheticOccupation occupation, SyntheticDice dice)
    {
        if (occupation.Row is not { PayMinimum: { } lowest, PayMaximum: { } highest } || dice.Chance(0.15))
            return;
        row.PayMinimum = Math.Round(lowest * (0.97m + 0.08m * (decimal)dice.Unit()) / 10) * 10;
        row.PayMaximum = Math.Max(row.PayMinimum.Value + 50, Math.Round(highest * (0.93m + 0.1m * (decimal)dice.Unit()) / 10) * 10);
    }

    private IEnumerable<VacancySkillRow> Demands(SyntheticOccupation occupation, SyntheticDice dice)
    {
        var essential = dice.Some(occupation.Essential, 0.75);
        if (essential.Count == 0)
            essential.Add(dice.Of([.. occupation.All]));
        var desirable = dice.Some(occupation.Optional, 0.4);
        if (dice.Chance(0.35))
            desirable.Add(dice.Of([.. vocabulary.NextDoor(occupation, dice).All]));
        return essential.Select(skill => (Skill: skill, Importance.Essential)).Concat(desirable.Select(skill => (Skill: skill, Importance.Desirable)))
            .DistinctBy(one => one.Skill)
            .Select(one => Demand(one.Skill, one.Item2, vocabulary.IsCredential(one.Skill) && one.Item2 is Importance.Essential && dice.Chance(0.6)));
    }

    private static VacancySkillRow Demand(int skill, Importance importance, bool isRequired) =>
        new() { SkillId = skill, Importance = importance, IsRequiredCredential = isRequired };
}
