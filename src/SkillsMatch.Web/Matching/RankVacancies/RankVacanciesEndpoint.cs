using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.LearnFromFeedback;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Paging;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Matching.RankVacancies;

/// <summary>De vacatures die bij een werkzoekende passen, de best passende eerst.</summary>
/// <param name="Matches">De matches met hun onderbouwing.</param>
/// <param name="Verborgen">Wat zou passen als één voorwaarde niet in de weg stond.</param>
/// <param name="ZonderGenoegEisen">Hoeveel vacatures te weinig eisen noemen om te kunnen zeggen of ze passen.</param>
/// <param name="Onthouding">Waarom er geen matches zijn; null: er was genoeg bekend.</param>
/// <param name="Versies">Waarmee dit berekend is.</param>
[DisplayName("VacaturesDiePassen")]
public sealed record RankedVacancies(
    IReadOnlyList<VacancyMatchWire> Matches, IReadOnlyList<HiddenWire> Verborgen, int ZonderGenoegEisen, AbstentionWire? Onthouding, VersionsWire Versies)
{
    internal static RankedVacancies Example { get; } = new(
        [VacancyMatchWire.Example], [new HiddenWire("reistijd", 7)], 3, Onthouding: null, VersionsWire.Example);
}

/// <summary>Ranks the open vacancies for one job seeker, now.</summary>
internal static class RankVacanciesEndpoint
{
    private const int Highest = 200;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/werkzoekenden/{id:guid}/matches", HandleAsync)
        .WithName("toonMatches").WithTags(ApiTags.Matching)
        .WithSummary("Toon de vacatures die passen")
        .WithDescription("Meteen berekend, met bij elke vacature wat iemand heeft, bijna heeft en mist. De score is de som van de onderdelen en niets anders. Ervaring van anderen telt mee in de volgorde, tenzij u haar uitzet.")
        .RequireAuthorization(Owner.OfProfile);

    private static async Task<Results<RankedVacanciesOk, ProblemHttpResult>> HandleAsync(
        Guid id, string? limiet, string? ervaring, MatchingLookup lookup, MatchPolicy policy, ServingRanking ranking, CancellationToken ct)
    {
        var errors = new InputErrors();
        var limit = Limit.Read(limiet, errors, policy.MatchesShown, Highest);
        errors.Check(ervaring is null or "true" or "false", "ervaring", "Kies true of false.");
        if (errors.Any)
            return errors.ToProblem();
        if (await lookup.ForAsync(id, ct) is not { } facts)
            return Problems.NotFound("Dit profiel");
        var ranked = facts.Market.Index.Page(
            facts.JobSeeker, facts.Taxonomy.ForEngine, policy with { MatchesShown = limit }, ervaring is "false" ? null : ranking.Current);
        return new RankedVacanciesOk(Shown(ranked, facts, policy));
    }

    internal static RankedVacancies Shown(RankingPage ranking, MatchingFacts facts, MatchPolicy policy)
    {
        var parts = new SharedParts(facts.Taxonomy);
        return new RankedVacancies(
            [.. ranking.Matches.Select((match, position) => VacancyMatchWire.Of(match, position + 1, facts, parts))],
            [.. Enum.GetValues<ConditionKind>().Select(kind => new HiddenWire(WireWords.Of(kind), ranking.HiddenBy(kind))).Where(one => one.Aantal > 0)],
            ranking.WithoutDemands, AbstentionWire.Of(ranking.Abstained), VersionsWire.Of(policy.Version, facts.Taxonomy));
    }
}
