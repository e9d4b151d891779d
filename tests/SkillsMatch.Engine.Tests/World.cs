using System.Collections.Immutable;
using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Tests;

/// <summary>
/// A made-up labour market. Few skills, few places and few numbers to choose from, and the same demands for every two vacancies and
/// every two occupations, so that ties, unknowns and near misses are everywhere.
/// </summary>
internal sealed record World(
    JobSeeker JobSeeker,
    ImmutableArray<Vacancy> Vacancies,
    ImmutableArray<Occupation> Occupations,
    ImmutableArray<TrainingOffer> Offers,
    ImmutableArray<(SkillId From, CloseSkill To)> Close)
{
    public const int Skills = 10;

    public static readonly DateOnly Today = new(2026, 3, 2);

    public static readonly Gen<SkillId> Skill = Gen.Int[0, Skills - 1].Select(value => new SkillId(value));

    public static readonly Gen<int?> Level = Gen.OneOf<int?>(null, null, 1, 2, 4);

    private static readonly Gen<Place?> Place = Gen.OneOf<Place?>(
        null, new Place("3311", 51.81, 4.67), new Place("3351", 51.83, 4.69), new Place("1012", 52.37, 4.89));

    private static readonly Gen<HoursPerWeek?> Hours = Gen.OneOf<HoursPerWeek?>(
        null,
        new HoursPerWeek(12, 20),
        new HoursPerWeek(16, 24),
        new HoursPerWeek(32, 40),
        new HoursPerWeek(36, 40));

    private static readonly Gen<bool?> MaybeTrue = Gen.OneOf<bool?>(null, false, true);

    private static readonly Gen<int?> Nlqf = Gen.OneOf<int?>(null, 1, 2, 3, 4);

    private static readonly Gen<MonthlyPay?> Pay = Gen.OneOf<MonthlyPay?>(
        null,
        new MonthlyPay(2200, 2600),
        new MonthlyPay(2500, 3100),
        new MonthlyPay(3000, 3800));

    private static readonly Gen<DateOnly?> Day = Gen.OneOf<DateOnly?>(null, Today, Today.AddDays(20), Today.AddDays(90));

    private static readonly Gen<SkillDemand> Demand = Gen.Select(
        Skill,
        Gen.OneOf(Importance.Essential, Importance.Essential, Importance.Desirable),
        Level,
        (skill, importance, level) => new SkillDemand(skill, importance, level));

    private static readonly Gen<ImmutableArray<SkillDemand>> Demands =
        Demand.Array[0, 8].Select(all => all.DistinctBy(one => one.Skill).ToImmutableArray());

    private static readonly Gen<ImmutableArray<SkillId>> FewSkills = Skill.Array[0, 2].Select(all => all.Distinct().ToImmutableArray());

    private static readonly Gen<Preferences> Wishes = Gen.Select(
        Gen.OneOf<OccupationId?>(null, new OccupationId(0), new OccupationId(1)),
        Gen.OneOf<decimal?>(null, 2400, 3200),
        Gen.OneOf<ContractKind?>(null, ContractKind.Permanent, ContractKind.Temporary),
        (occupation, pay, contract) => new Preferences(occupation, pay, contract));

    public static readonly Gen<JobSeeker> AJobSeeker = Gen.Select(
        Gen.Int[0, 999],
        Gen.Select(Skill, Level, (skill, level) => new HeldSkill(skill, level)).Array[0, 7],
        Gen.Select(
            Place,
            Gen.OneOf<TravelLimit?>(
                null,
                new TravelLimit(TravelMode.Bicycle, 15),
                new TravelLimit(TravelMode.Car, 30),
                new TravelLimit(TravelMode.PublicTransport, 60))),
        Gen.Select(Hours, MaybeTrue, Day),
        Gen.Select(Nlqf, Wishes),
        (id, held, travel, work, rest) => new JobSeeker
        {
            Id = new JobSeekerId(IdOf(id)),
            Skills = [.. held.DistinctBy(one => one.Skill)],
            Home = travel.Item1,
            Travel = travel.Item2,
            Hours = work.Item1,
            AcceptsShiftWork = work.Item2,
            AvailableFrom = work.Item3,
            Level = rest.Item1,
            Preferences = rest.Item2,
        });

    private static readonly Gen<Vacancy> AVacancy = Gen.Select(
        Demands,
        Gen.Select(FewSkills, Gen.Int[0, 3]),
        Gen.Select(Place, Hours, MaybeTrue, Day),
        Gen.Select(Pay, Gen.OneOf<ContractKind?>(null, ContractKind.Permanent, ContractKind.Temporary), Gen.Int[1, 3]),
        Gen.OneOf<OccupationId?>(null, new OccupationId(0), new OccupationId(1), new OccupationId(2)),
        (demands, credentials, where, terms, occupation) => new Vacancy
        {
            Id = default,
            Demands = demands,
            RequiredCredentials = credentials.Item2 == 0 ? credentials.Item1 : [],
            Place = where.Item1,
            Hours = where.Item2,
            ShiftWork = where.Item3,
            StartsOn = where.Item4,
            Pay = terms.Item1,
            Contract = terms.Item2,
            Openings = terms.Item3,
            Occupation = occupation,
        });

    private static readonly Gen<Occupation> AnOccupation = Gen.Select(
        Demands, Gen.OneOf("9333", "7411", "3113", null), Nlqf, Gen.OneOf<double?>(null, 0.25, 1.5, 4), Pay,
        (demands, isco, level, tension, pay) =>
            new Occupation { Id = default, Demands = demands, Isco = isco, Level = level, Tension = tension, Pay = pay });

    private static readonly Gen<TrainingOffer> AnOffer = Gen.Select(
        Skill.Array[1, 3],
        Gen.Select(Nlqf, Nlqf, FewSkills, Gen.Int[0, 2]),
        Gen.Select(Gen.OneOf(2, 4, 4, 10), Gen.OneOf(4, 8, 40), Gen.OneOf(0m, 100m, 100m, 900m)),
        Gen.Select(Place, Gen.OneOf(-30, 10, 60).Array[0, 2]),
        (outcomes, entry, load, when) => new TrainingOffer
        {
            Id = default,
            Outcomes = [.. outcomes.Distinct()],
            Level = entry.Item1,
            EntryLevel = entry.Item4 == 0 ? entry.Item2 : null,
            EntrySkills = entry.Item4 == 1 ? entry.Item3 : [],
            Weeks = load.Item1,
            HoursPerWeek = load.Item2,
            Cost = load.Item3,
            Place = when.Item1,
            Starts = [.. when.Item2.Distinct().Order().Select(Today.AddDays)],
        });

    private static readonly Gen<(SkillId From, CloseSkill To)[]> Closeness = Gen.Select(
        Skill, Skill, Gen.OneOf(0.5, 0.6, 0.6, 0.8, 0.9), Gen.Enum<ClosenessSource>(), (from, to, closeness, source) =>
            (from, new CloseSkill(to, closeness, source)))
        .Array[0, 16];

    public static readonly Gen<World> Any = Gen.Select(
        AJobSeeker, AVacancy.Array[0, 8], AnOccupation.Array[1, 6], AnOffer.Array[0, 7], Closeness,
        (jobSeeker, vacancies, occupations, offers, close) => new World(
            jobSeeker,
            [.. vacancies.Select((one, place) => one with { Id = new VacancyId(IdOf(place)), Demands = vacancies[place & ~1].Demands })],
            [.. occupations.Select((one, place) => one with { Id = new OccupationId(place), Demands = occupations[place & ~1].Demands })],
            [.. offers.Select((one, place) => one with { Id = new TrainingOfferId(IdOf(place)) })],
            [.. close.Where(one => one.From != one.To.Skill).DistinctBy(one => (one.From, one.To.Skill))]));

    public SkillTaxonomy Taxonomy => SkillTaxonomy.Of(
        Occupations,
        Close.GroupBy(one => one.From, one => one.To).ToDictionary(group => group.Key, group => group.ToImmutableArray()),
        "test");

    public Occupation? Now => JobSeeker.Preferences.Occupation is { } id ? Occupations.FirstOrDefault(one => one.Id == id) : null;

    /// <summary>The same world, told in another order.</summary>
    public World Shuffled(int seed)
    {
        var dice = new Random(seed);
        return new World(
            JobSeeker with { Skills = Shuffle(JobSeeker.Skills) },
            Shuffle([.. Vacancies.Select(ShuffledVacancy)]),
            Shuffle([.. Occupations.Select(one => one with { Demands = Shuffle(one.Demands) })]),
            Shuffle([.. Offers.Select(ShuffledOffer)]),
            Shuffle(Close));

        Vacancy ShuffledVacancy(Vacancy one) => one with
        {
            Demands = Shuffle(one.Demands),
            RequiredCredentials = Shuffle(one.RequiredCredentials),
        };

        TrainingOffer ShuffledOffer(TrainingOffer one) => one with
        {
            Outcomes = Shuffle(one.Outcomes),
            EntrySkills = Shuffle(one.EntrySkills),
            Starts = Shuffle(one.Starts),
        };

        ImmutableArray<T> Shuffle<T>(ImmutableArray<T> items)
        {
            var array = items.ToArray();
            dice.Shuffle(array);
            return [.. array];
        }
    }

    public static Guid IdOf(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);
}
