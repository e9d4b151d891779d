using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Tests;

/// <summary>Small facts for examples: a skill is a number, an id is a number.</summary>
internal static class Examples
{
    public static readonly Place Dordrecht = new("3311", 51.813, 4.674);

    public static readonly Place Papendrecht = new("3351", 51.831, 4.689);

    public static readonly Place Amsterdam = new("1012", 52.373, 4.893);

    public static readonly DateOnly Today = new(2026, 3, 2);

    public static SkillId Skill(int value) => new(value);

    public static JobSeeker JobSeekerWith(params int[] skills) =>
        new() { Id = new JobSeekerId(World.IdOf(1)), Skills = [.. skills.Select(one => new HeldSkill(Skill(one)))] };

    public static Vacancy VacancyAsking(params int[] skills) => Vacancy(1, skills);

    public static Vacancy Vacancy(int id, params int[] skills) =>
        new() { Id = new VacancyId(World.IdOf(id)), Demands = Demands(skills) };

    public static Occupation Occupation(int id, params int[] skills) => new() { Id = new OccupationId(id), Demands = Demands(skills) };

    public static TrainingOffer Offer(int id, int weeks, decimal cost, params int[] outcomes) => new()
    {
        Id = new TrainingOfferId(World.IdOf(id)),
        Outcomes = [.. outcomes.Select(Skill)],
        Weeks = weeks,
        HoursPerWeek = 8,
        Cost = cost,
    };

    /// <summary>A taxonomy in which all skills are equally telling.</summary>
    public static SkillTaxonomy Closeness(params (int From, int To, double Closeness)[] close) => SkillTaxonomy.Of(
        [],
        close.GroupBy(one => Skill(one.From)).ToDictionary(
            group => group.Key,
            group => group.Select(one => new CloseSkill(Skill(one.To), one.Closeness, ClosenessSource.Model)).ToImmutableArray()),
        "test");

    private static ImmutableArray<SkillDemand> Demands(int[] skills) =>
        [.. skills.Select(one => new SkillDemand(Skill(one), Importance.Essential))];
}
