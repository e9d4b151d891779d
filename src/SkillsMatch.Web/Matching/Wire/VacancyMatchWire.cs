using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Matching.Wire;

/// <summary>Een vacature die past.</summary>
/// <param name="Plek">1 past het best.</param>
/// <param name="Vacature">De vacature.</param>
/// <param name="Onderbouwing">Waarom ze past, en wat er mist.</param>
[DisplayName("VacatureMatch")]
public sealed record VacancyMatchWire(int Plek, VacancySummary Vacature, ExplanationWire Onderbouwing)
{
    internal static VacancyMatchWire Example { get; } = new(1, VacancySummary.Example, ExplanationExample.Full);

    internal static VacancyMatchWire Of(Match match, int rank, MatchingFacts facts, SharedParts parts) => new(
        rank, VacancySummary.Of(facts.Market.Vacancies[match.Score.Vacancy.Value], facts.Market, parts), ExplanationWire.Of(match, parts));
}

/// <summary>Wat één voorwaarde verbergt.</summary>
/// <param name="Soort">De voorwaarde.</param>
/// <param name="Aantal">Hoeveel vacatures er zouden passen zonder die voorwaarde.</param>
[DisplayName("Verborgen")]
public sealed record HiddenWire(
    [property: AllowedValues("reistijd", "uren", "certificaten", "ploegendienst", "startdatum")] string Soort, int Aantal);
