using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Texts;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Taxonomy.Wire;

namespace SkillsMatch.Web.Taxonomy.RecogniseSkills;

/// <summary>Een vaardigheid in een tekst.</summary>
/// <param name="Vaardigheid">De vaardigheid.</param>
/// <param name="Soort">Wat voor vaardigheid het is.</param>
/// <param name="Woorden">De woorden die het zeggen.</param>
/// <param name="Zin">De zin waarin ze staan.</param>
/// <param name="Begin">Plaats van het eerste teken van de woorden in de tekst, vanaf 0, geteld in UTF-16-eenheden.</param>
/// <param name="Lengte">Hoeveel UTF-16-eenheden de woorden beslaan.</param>
/// <param name="Zekerheid">Hoe zeker het is dat de tekst dit vraagt of vertelt, 0 tot 1.</param>
/// <param name="Belang">gewenst als de tekst het als wens noemt.</param>
/// <param name="GevondenDoor">naam: het staat er; betekenis: het model vindt dat de woorden dit betekenen.</param>
[DisplayName("HerkendeVaardigheid")]
public sealed record RecognisedSkillWire(
    SkillWire Vaardigheid, SkillKind Soort, string Woorden, string Zin, int Begin, int Lengte, double Zekerheid, Importance Belang,
    [property: AllowedValues("naam", "betekenis")] string GevondenDoor)
{
    internal static RecognisedSkillWire Example { get; } = new(
        SkillWire.Example, SkillKind.Skill, "MIG/MAG-lassen", "Je kunt MIG/MAG-lassen en hebt VCA.", 50, 14, 0.97, Importance.Essential, "naam");

    internal static RecognisedSkillWire Of(RecognisedSkill one, string text, TaxonomySnapshot taxonomy)
    {
        var skill = taxonomy.Skills[one.Skill.Value];
        return new RecognisedSkillWire(
            SkillWire.Of(skill), skill.Kind, one.Span.In(text), one.Sentence.In(text).Trim(), one.Span.Start, one.Span.Length, Math.Round(one.Confidence, 3), one.Importance,
            one.By is RecognisedBy.Name ? "naam" : "betekenis");
    }
}

/// <summary>Uren per week in een tekst.</summary>
/// <param name="Minimaal">Minste uren per week.</param>
/// <param name="Maximaal">Meeste uren per week.</param>
/// <param name="Woorden">De woorden die het zeggen.</param>
/// <param name="Begin">Plaats van het eerste teken van de woorden in de tekst, vanaf 0, geteld in UTF-16-eenheden.</param>
/// <param name="Lengte">Hoeveel UTF-16-eenheden de woorden beslaan.</param>
/// <param name="Zekerheid">Hoe zeker het is, 0 tot 1.</param>
[DisplayName("HerkendeUren")]
public sealed record RecognisedHoursWire(int Minimaal, int Maximaal, string Woorden, int Begin, int Lengte, double Zekerheid)
{
    internal static RecognisedHoursWire Example { get; } = new(32, 40, "32-40 uur", 30, 9, 0.97);

    internal static RecognisedHoursWire Of(RecognisedHours one, string text) =>
        new(one.Hours.Minimum, one.Hours.Maximum, one.Span.In(text), one.Span.Start, one.Span.Length, one.Confidence);
}

/// <summary>Een opleidingsniveau in een tekst.</summary>
/// <param name="Laagste">NLQF-niveau, 1 tot en met 8.</param>
/// <param name="Hoogste">NLQF-niveau, hoger dan het laagste als de tekst het open laat (mbo is 2 tot en met 4).</param>
/// <param name="Woorden">De woorden die het zeggen.</param>
/// <param name="Begin">Plaats van het eerste teken van de woorden in de tekst, vanaf 0, geteld in UTF-16-eenheden.</param>
/// <param name="Lengte">Hoeveel UTF-16-eenheden de woorden beslaan.</param>
/// <param name="Zekerheid">Hoe zeker het is, 0 tot 1.</param>
/// <param name="Belang">gewenst als de tekst het als wens noemt.</param>
[DisplayName("HerkendNiveau")]
public sealed record RecognisedLevelWire(int Laagste, int Hoogste, string Woorden, int Begin, int Lengte, double Zekerheid, Importance Belang)
{
    internal static RecognisedLevelWire Example { get; } = new(2, 2, "mbo 2", 23, 5, 0.97, Importance.Essential);

    internal static RecognisedLevelWire Of(RecognisedLevel one, string text) =>
        new(one.Lowest, one.Highest, one.Span.In(text), one.Span.Start, one.Span.Length, one.Confidence, one.Importance);
}

/// <summary>Wat er in een tekst herkend is.</summary>
/// <param name="Vaardigheden">De vaardigheden, certificaten, talen en rijbewijzen, elk één keer, op volgorde van de tekst.</param>
/// <param name="Beroep">Het beroep waar de titel op wijst; null: geen idee.</param>
/// <param name="Opleidingsniveau">null: de tekst noemt er geen.</param>
/// <param name="Uren">Uren per week; null: de tekst noemt ze niet.</param>
/// <param name="Bronvermelding">Verplichte vermelding als er ESCO-gegevens in staan.</param>
[DisplayName("HerkendeTekst")]
public sealed record RecognisedTextWire(
    IReadOnlyList<RecognisedSkillWire> Vaardigheden, OccupationWire? Beroep, RecognisedLevelWire? Opleidingsniveau, RecognisedHoursWire? Uren, string? Bronvermelding)
{
    internal static RecognisedTextWire Example { get; } = new(
        [RecognisedSkillWire.Example], OccupationWire.Example, RecognisedLevelWire.Example, RecognisedHoursWire.Example, Bronvermelding: null);

    internal static RecognisedTextWire Of(RecognisedText read, string text, TaxonomySnapshot taxonomy) => new(
        [.. read.Skills.Where(one => taxonomy.Skills.ContainsKey(one.Skill.Value)).Select(one => RecognisedSkillWire.Of(one, text, taxonomy))],
        read.Title is { } title && taxonomy.Occupations.TryGetValue(title.Occupation.Value, out var occupation) ? OccupationWire.Of(occupation) : null,
        read.Level is { } level ? RecognisedLevelWire.Of(level, text) : null, read.Hours is { } hours ? RecognisedHoursWire.Of(hours, text) : null,
        EscoNotice.For(taxonomy));
}
