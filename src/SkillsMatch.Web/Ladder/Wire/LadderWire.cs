using System.ComponentModel;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Taxonomy.Wire;

namespace SkillsMatch.Web.Ladder.Wire;

/// <summary>Een stap op de roltrap.</summary>
/// <param name="Beroep">Waarheen.</param>
/// <param name="Soort">Omhoog, opzij en toch vooruit, of vergelijkbaar.</param>
/// <param name="Niveauwinst">Hoeveel NLQF-niveaus hoger; null: onbekend.</param>
/// <param name="Spanning">Spanning op de arbeidsmarkt.</param>
/// <param name="Loon">Gebruikelijk bruto maandloon.</param>
/// <param name="OpenPlaatsen">Open plaatsen binnen de reistijd en de uren van de persoon.</param>
/// <param name="Nabijheid">Welk deel van wat het beroep vraagt iemand nu al kan, 0 tot 1.</param>
/// <param name="Onderdelen">Per eis hoe iemand ervoor staat.</param>
/// <param name="Route">De gekozen route; zie ook de andere.</param>
/// <param name="AndereRoutes">Routes die in weken of euro's beter zijn dan de gekozene.</param>
/// <param name="BinnenGrenzen">Of de gekozen route alles leert en binnen de grenzen blijft.</param>
[DisplayName("Stap")]
public sealed record LadderStepWire(
    OccupationWire Beroep, StepKind Soort, int? Niveauwinst, TensionWire? Spanning, PayWire? Loon, int OpenPlaatsen, double Nabijheid,
    IReadOnlyList<ContributionWire> Onderdelen, LadderRouteWire Route, IReadOnlyList<LadderRouteWire> AndereRoutes, bool BinnenGrenzen)
{
    internal static LadderStepWire Example { get; } = new(
        OccupationWire.Example, StepKind.Advancement, 1, new TensionWire(4.2, TensionClass.VeryTight), new PayWire(2500, 3600), 14, 0.71,
        [.. ExplanationExample.Full.Onderdelen], LadderRouteWire.Example, [], BinnenGrenzen: true);

    internal static LadderStepWire Of(LadderStep step, MatchingFacts facts) => new(
        OccupationWire.Of(facts.Taxonomy.Occupations[step.Occupation.Value]), step.Kind, step.LevelGain,
        step.Tension is { } tension ? new TensionWire(tension.Ratio, tension.Class) : null, PayWire.Of(step.Pay), step.Openings, step.Nearness,
        [.. step.Contributions.Select(one => ContributionWire.Of(one, facts.Taxonomy))],
        LadderRouteWire.Of(step.Route, facts), [.. step.Routes.Where(one => one != step.Route).Select(one => LadderRouteWire.Of(one, facts))], step.IsWithinLimits);
}

/// <summary>Een vaardigheid die op zichzelf al vacatures goed passend maakt.</summary>
/// <param name="Vaardigheid">De vaardigheid.</param>
/// <param name="Vacatures">Hoeveel vacatures daarmee goed passen.</param>
/// <param name="Nabijheid">Hoe dicht iemand er nu al bij komt, 0 tot 1.</param>
[DisplayName("LeerDitEerst")]
public sealed record LearnNextWire(SkillWire Vaardigheid, int Vacatures, double Nabijheid)
{
    internal static LearnNextWire Of(LearnNext one, MatchingFacts facts) =>
        new(SkillWire.Of(facts.Taxonomy.Skills[one.Skill.Value]), one.Unlocks.Length, one.Nearness);
}

/// <summary>Mijn roltrap: van wat iemand nu kan naar ander of hoger werk.</summary>
/// <param name="Niveau">Het NLQF-niveau waar iemand nu staat; null: onbekend.</param>
/// <param name="Stappen">De stappen, de nuttigste eerst.</param>
/// <param name="BesteStap">Het beroep-id van de nuttigste stap binnen de grenzen; null: geen.</param>
/// <param name="SnelsteStap">Het beroep-id van de stap die de minste weken vraagt; null: geen.</param>
/// <param name="LeerDitEerst">Wat op zichzelf al het meeste opent.</param>
/// <param name="Onthouding">Waarom er geen stappen zijn; null: er was genoeg bekend.</param>
/// <param name="Versies">Waarmee dit berekend is.</param>
[DisplayName("Roltrap")]
public sealed record LadderWire(
    int? Niveau, IReadOnlyList<LadderStepWire> Stappen, int? BesteStap, int? SnelsteStap, IReadOnlyList<LearnNextWire> LeerDitEerst, AbstentionWire? Onthouding,
    VersionsWire Versies)
{
    internal static LadderWire Example { get; } = new(
        2, [LadderStepWire.Example], 12, 12, [new LearnNextWire(SkillWire.Example, 6, 0.82)], Onthouding: null, VersionsWire.Example);

    internal static LadderWire Of(CareerLadder ladder, IEnumerable<LearnNext> next, MatchingFacts facts, string policy) => new(
        ladder.Level, [.. ladder.Steps.Select(step => LadderStepWire.Of(step, facts))], ladder.BestStep?.Occupation.Value, ladder.FastStep?.Occupation.Value,
        [.. next.Select(one => LearnNextWire.Of(one, facts))], AbstentionWire.Of(ladder.Abstained),
        VersionsWire.Of(policy, facts.Taxonomy));
}
