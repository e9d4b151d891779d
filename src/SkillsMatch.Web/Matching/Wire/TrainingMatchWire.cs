using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Training.Wire;

namespace SkillsMatch.Web.Matching.Wire;

/// <summary>Een vaardigheid die gevraagd wordt en ontbreekt.</summary>
/// <param name="Vaardigheid">De vaardigheid.</param>
/// <param name="Punten">Wat ze zou opleveren, opgeteld.</param>
/// <param name="Keer">In hoeveel vacatures ze ontbreekt.</param>
[DisplayName("OntbrekendeVaardigheid")]
public sealed record MissedSkillWire(SkillWire Vaardigheid, double Punten, int Keer)
{
    internal static MissedSkillWire Example { get; } = new(SkillWire.Example, 12.4, 8);

    internal static MissedSkillWire Of(MissedSkill one, MatchingFacts facts) =>
        new(SkillWire.Of(facts.Taxonomy.Skills[one.Skill.Value]), one.Points, one.Demands);
}

/// <summary>Wat er tussen iemand en een opleiding kan staan.</summary>
/// <param name="Instapniveau">Of het niveau genoeg is; onbekend houdt niemand tegen.</param>
/// <param name="OntbrekendeInstapvaardigheden">Wat iemand eerst moet kunnen.</param>
/// <param name="Reistijd">De reis erheen.</param>
/// <param name="EersteStart">De eerste dag waarop het begint; null: geen bekend.</param>
[DisplayName("Belemmeringen")]
public sealed record ObstaclesWire(
    [property: AllowedValues("voldoet", "voldoet-niet", "onbekend")] string Instapniveau, IReadOnlyList<SkillWire> OntbrekendeInstapvaardigheden,
    ConditionWire Reistijd, DateOnly? EersteStart)
{
    internal static ObstaclesWire Of(TrainingObstacles one, MatchingFacts facts) => new(
        WireWords.Of(one.Admission.EntryLevel), [.. one.Admission.MissingSkills.Select(skill => SkillWire.Of(facts.Taxonomy.Skills[skill.Value]))],
        ConditionWire.Of(one.Travel, facts.Taxonomy), one.NextStart);
}

/// <summary>Een opleiding die leert wat ontbreekt.</summary>
/// <param name="Opleiding">De opleiding.</param>
/// <param name="Leert">Wat ze leert van wat ontbreekt.</param>
/// <param name="Aandeel">Welk deel dat is van alles wat ontbreekt, 0 tot 1.</param>
/// <param name="KostenNaSubsidie">Euro's die iemand uiteindelijk betaalt.</param>
/// <param name="Belemmeringen">Wat er in de weg kan staan.</param>
[DisplayName("OpleidingMatch")]
public sealed record TrainingMatchWire(
    TrainingSummary Opleiding, IReadOnlyList<MissedSkillWire> Leert, double Aandeel, decimal KostenNaSubsidie, ObstaclesWire Belemmeringen)
{
    internal static TrainingMatchWire Example { get; } = new(
        TrainingSummary.Example, [MissedSkillWire.Example], 0.34, 950,
        new ObstaclesWire("voldoet", [], new ConditionWire("reistijd", "voldoet", 18, []), new DateOnly(2026, 9, 1)));

    internal static TrainingMatchWire Of(TrainingMatch one, MatchingFacts facts) => new(
        TrainingSummary.Of(facts.Market.TrainingOffers[one.Offer.Id.Value], facts.Market), [.. one.Teaches.Select(taught => MissedSkillWire.Of(taught, facts))],
        one.Share, one.Offer.CostAfterSubsidy, ObstaclesWire.Of(one.Obstacles, facts));
}
