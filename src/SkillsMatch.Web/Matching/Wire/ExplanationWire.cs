using System.Collections.Immutable;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Matching.Wire;

/// <summary>Een vaardigheid op de lijn.</summary>
/// <param name="Id">Nummer binnen deze dienst.</param>
/// <param name="Uri">Naam voor de buitenwereld: de ESCO-URI of een eigen URN.</param>
/// <param name="Label">Nederlands, of Engels als er geen Nederlands label is.</param>
/// <param name="Taal">De taal van het label: nl of en.</param>
[DisplayName("Vaardigheid")]
public sealed record SkillWire(int Id, string Uri, string Label, [property: AllowedValues("nl", "en")] string Taal)
{
    internal static SkillWire Example { get; } = new(101, "urn:skillsmatch:skill:mig-mag-lassen", "MIG/MAG-lassen", "nl");

    internal static SkillWire Of(SkillEntry skill) => new(skill.Id, skill.Uri, skill.Label, skill.LabelLanguage);
}

/// <summary>De vaardigheid waardoor iemand in de buurt komt.</summary>
/// <param name="Vaardigheid">Wat de werkzoekende heeft.</param>
/// <param name="Verwantschap">Boven 0 en onder 1.</param>
/// <param name="Bron">Waar de verwantschap vandaan komt: model, relatie, hierarchie of samen-gevraagd (het model, omdat dezelfde beroepen beide vragen).</param>
[DisplayName("VerwanteVaardigheid")]
public sealed record CloseSkillWire(
    SkillWire Vaardigheid, double Verwantschap, [property: AllowedValues("model", "relatie", "hierarchie", "samen-gevraagd")] string Bron)
{
    internal static CloseSkillWire Of(CloseSkill close, TaxonomySnapshot taxonomy) =>
        new(SkillWire.Of(taxonomy.Skills[close.Skill.Value]), close.Closeness, WireWords.Of(close.Source));
}

/// <summary>Eén eis en hoe de werkzoekende ervoor staat. Samen tellen de onderdelen op tot de score.</summary>
/// <param name="Vaardigheid">Wat gevraagd wordt.</param>
/// <param name="Belang">essentieel of gewenst.</param>
/// <param name="Staat">heeft, bijna of mist.</param>
/// <param name="Via">De verwante vaardigheid als de staat bijna is.</param>
/// <param name="Punten">Behaalde punten.</param>
/// <param name="Mogelijk">Haalbare punten.</param>
[DisplayName("Onderdeel")]
public sealed record ContributionWire(
    SkillWire Vaardigheid, [property: AllowedValues("essentieel", "gewenst")] string Belang, [property: AllowedValues("heeft", "bijna", "mist")] string Staat,
    CloseSkillWire? Via, double Punten, double Mogelijk)
{
    internal static ContributionWire Of(Contribution one, TaxonomySnapshot taxonomy) => new(
        SkillWire.Of(taxonomy.Skills[one.Demand.Skill.Value]), WireWords.Of(one.Demand.Importance), WireWords.Of(one.State),
        one.Grasp is { IsOwn: false } via
            ? new CloseSkillWire(SkillWire.Of(taxonomy.Skills[via.Via.Value]), via.Closeness, WireWords.Of(via.Source!.Value))
            : null,
        one.Earned, one.Possible);
}

/// <summary>Een harde voorwaarde en hoe die uitvalt.</summary>
/// <param name="Soort">reistijd, uren, certificaten, ploegendienst of startdatum.</param>
/// <param name="Uitkomst">voldoet, voldoet-niet of onbekend. Onbekend houdt niemand tegen.</param>
/// <param name="Minuten">Bij reistijd: geschatte minuten enkele reis.</param>
/// <param name="Ontbreekt">Bij certificaten: wat ontbreekt.</param>
[DisplayName("Voorwaarde")]
public sealed record ConditionWire(
    [property: AllowedValues("reistijd", "uren", "certificaten", "ploegendienst", "startdatum")] string Soort,
    [property: AllowedValues("voldoet", "voldoet-niet", "onbekend")] string Uitkomst, int? Minuten, ImmutableArray<SkillWire> Ontbreekt)
{
    internal static ConditionWire Of(HardCondition condition, TaxonomySnapshot taxonomy) => new(
        WireWords.Of(condition.Kind), WireWords.Of(condition.Outcome),
        condition is TravelCondition { Minutes: { } minutes } ? (int)Math.Ceiling(minutes) : null,
        condition is CredentialCondition credentials ? [.. credentials.Missing.Select(skill => SkillWire.Of(taxonomy.Skills[skill.Value]))] : []);
}

/// <summary>Een wens die de volgorde verandert en de score niet.</summary>
/// <param name="Soort">beroep, loon of contract.</param>
/// <param name="Uitkomst">voldoet, voldoet-niet of onbekend.</param>
/// <param name="Bonus">Wat erbij komt voor de volgorde.</param>
[DisplayName("Wens")]
public sealed record PreferenceWire(
    [property: AllowedValues("beroep", "loon", "contract")] string Soort, [property: AllowedValues("voldoet", "voldoet-niet", "onbekend")] string Uitkomst,
    double Bonus);

/// <summary>Wat anderen van zulke matches vonden. Het verandert de volgorde en de score niet.</summary>
/// <param name="Bonus">Wat erbij komt of eraf gaat voor de volgorde.</param>
/// <param name="Model">Het geleerde model dat dit zegt.</param>
[DisplayName("ErvaringVanAnderen")]
public sealed record LearnedWire(double Bonus, string Model)
{
    internal static LearnedWire? Of(LearnedLine? line) => line is null ? null : new LearnedWire(line.Bonus, line.Model);
}

/// <summary>De onderbouwing van een match: dezelfde som als de score.</summary>
/// <param name="Past">goed, deels of een-beetje.</param>
/// <param name="Score">Behaalde gedeeld door haalbare punten, 0 tot 1.</param>
/// <param name="Heeft">Aantal eisen waaraan is voldaan.</param>
/// <param name="Gevraagd">Aantal eisen.</param>
/// <param name="Onderdelen">Per eis wat die bijdraagt.</param>
/// <param name="Voorwaarden">De harde voorwaarden.</param>
/// <param name="Wensen">Wensen van de werkzoekende.</param>
/// <param name="Ervaring">Ervaring van anderen; null: er is niets geleerd, of het staat uit.</param>
/// <param name="Kenmerk">SHA-256 over alles waaruit dit berekend is: gelijk kenmerk, gelijke uitkomst.</param>
[DisplayName("Onderbouwing")]
public sealed record ExplanationWire(
    [property: AllowedValues("goed", "deels", "een-beetje")] string Past, double Score, int Heeft, int Gevraagd, ImmutableArray<ContributionWire> Onderdelen,
    ImmutableArray<ConditionWire> Voorwaarden, ImmutableArray<PreferenceWire> Wensen, LearnedWire? Ervaring, string Kenmerk)
{
    internal static ExplanationWire Of(Match match, TaxonomySnapshot taxonomy) => Of(match, new SharedParts(taxonomy));

    internal static ExplanationWire Of(Match match, SharedParts parts) => new(
        WireWords.Of(match.Fit), match.Score.Value, match.Explanation.Has, match.Explanation.Asked,
        [.. match.Score.Contributions.Select(parts.Of)],
        [.. match.Conditions.Select(parts.Of)],
        [.. match.Score.Preferences.Select(one => new PreferenceWire(WireWords.Of(one.Kind), WireWords.Of(one.Outcome), one.Bonus))],
        LearnedWire.Of(match.Score.Learned), match.Fingerprint.Hex);
}
