using System.Collections.Immutable;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Training.Wire;

namespace SkillsMatch.Web.Ladder.Wire;

/// <summary>Eén opleiding op een route.</summary>
/// <param name="Opleiding">De opleiding.</param>
/// <param name="Leert">Wat ze als eerste op de route leert; leeg: ze opent de weg naar een latere.</param>
/// <param name="Instapniveau">Of het niveau dan genoeg is.</param>
/// <param name="Start">Eerste dag; null: nog niet bekend.</param>
/// <param name="Einde">Laatste dag; null: nog niet bekend.</param>
[DisplayName("Routedeel")]
public sealed record RouteLegWire(
    TrainingSummary Opleiding, IReadOnlyList<SkillWire> Leert, [property: AllowedValues("voldoet", "voldoet-niet", "onbekend")] string Instapniveau,
    DateOnly? Start, DateOnly? Einde);

/// <summary>Waarmee een route een grens overschrijdt.</summary>
/// <param name="Grens">Welke grens.</param>
/// <param name="Teveel">Hoeveel te veel, in weken, uren per week of euro's.</param>
[DisplayName("Overschrijding")]
public sealed record RouteExcessWire([property: AllowedValues("weken", "uren-per-week", "euro")] string Grens, decimal Teveel);

/// <summary>Opleidingen na elkaar die leren wat ontbreekt.</summary>
/// <param name="Delen">De opleidingen op volgorde; leeg: er ontbreekt niets, of niets is te leren.</param>
/// <param name="NietTeLeren">Wat geen bereikbaar aanbod leert.</param>
/// <param name="Weken">Weken leren in totaal; wachten op een start telt niet mee.</param>
/// <param name="UrenPerWeek">Uren in de zwaarste week.</param>
/// <param name="Euro">Kosten in totaal, na subsidie.</param>
/// <param name="KlaarOp">De dag waarop de laatste eindigt; null: nog niet bekend.</param>
/// <param name="Overschrijdingen">Welke grenzen ze overschrijdt; leeg: ze past.</param>
/// <param name="Methode">Hoe ze gekozen is: alle combinaties bekeken, of stap voor stap.</param>
/// <param name="HoogstensKeer">Hoeveel keer de kleinst mogelijke weken (of euro's) ze hoogstens kost; null: niet bewezen.</param>
[DisplayName("Route")]
public sealed record LadderRouteWire(
    IReadOnlyList<RouteLegWire> Delen, IReadOnlyList<SkillWire> NietTeLeren, int Weken, int UrenPerWeek, decimal Euro, DateOnly? KlaarOp,
    IReadOnlyList<RouteExcessWire> Overschrijdingen, [property: AllowedValues("alle-combinaties", "stapsgewijs-weken", "stapsgewijs-euro")] string Methode,
    double? HoogstensKeer)
{
    internal static LadderRouteWire Example { get; } = new(
        [new RouteLegWire(TrainingSummary.Example, [SkillWire.Example], "voldoet", new DateOnly(2026, 9, 1), new DateOnly(2026, 11, 24))], [], 12, 8, 950,
        new DateOnly(2026, 11, 24), [], "alle-combinaties", 1);

    internal static LadderRouteWire Of(LadderRoute route, MatchingFacts facts) => new(
        [.. route.Legs.Select(leg => LegOf(leg, facts))], Skills(route.Uncovered, facts), route.Weeks, route.HoursPerWeek, route.Euros, route.ReadyOn,
        [.. route.Excess.Select(one => new RouteExcessWire(WordOf(one.Limit), one.Over))], WordOf(route.Proof.Method), route.Proof.Factor);

    private static RouteLegWire LegOf(RouteLeg leg, MatchingFacts facts) => new(
        TrainingSummary.Of(facts.Market.TrainingOffers[leg.Offer.Id.Value], facts.Market), Skills(leg.Teaches, facts), WireWords.Of(leg.EntryLevel), leg.Start, leg.End);

    private static IReadOnlyList<SkillWire> Skills(ImmutableArray<SkillId> skills, MatchingFacts facts) =>
        [.. skills.Select(skill => SkillWire.Of(facts.Taxonomy.Skills[skill.Value]))];

    private static string WordOf(RouteLimit limit) =>
        limit switch { RouteLimit.Weeks => "weken", RouteLimit.HoursPerWeek => "uren-per-week", _ => "euro" };

    private static string WordOf(RouteMethod method) => method switch
    {
        RouteMethod.Exact => "alle-combinaties",
        RouteMethod.GreedyWeeks => "stapsgewijs-weken",
        _ => "stapsgewijs-euro",
    };
}
