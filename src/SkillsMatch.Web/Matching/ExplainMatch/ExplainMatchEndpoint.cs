using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.LearnFromFeedback;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Matching.ExplainMatch;

/// <summary>De kleinste verandering waarmee een vacature goed past. Opnieuw berekenen bewijst haar, en geen deel ervan is genoeg.</summary>
/// <param name="Uitkomst">Of er zo'n verandering is.</param>
/// <param name="Voorwaarden">De voorwaarden die in de weg staan; elk moet veranderen.</param>
/// <param name="Vaardigheden">De minste vaardigheden die iemand ervoor moet leren.</param>
/// <param name="ScoreNu">De score zoals het is, 0 tot 1.</param>
/// <param name="ScoreDan">De score na de verandering, 0 tot 1.</param>
[DisplayName("WatHelpt")]
public sealed record CounterfactualWire(
    [property: AllowedValues("past-al", "met-wijziging", "buiten-bereik", "te-weinig-bekend")] string Uitkomst, IReadOnlyList<ConditionWire> Voorwaarden,
    IReadOnlyList<SkillWire> Vaardigheden, double ScoreNu, double ScoreDan)
{
    internal static CounterfactualWire Of(Counterfactual one, TaxonomySnapshot taxonomy) => new(
        WordOf(one.Outcome),
        [.. one.Conditions.Select(condition => ConditionWire.Of(condition, taxonomy))],
        [.. one.Skills.Select(skill => SkillWire.Of(taxonomy.Skills[skill.Value]))],
        one.ValueNow, one.ValueThen);

    private static string WordOf(CounterfactualOutcome outcome) => outcome switch
    {
        CounterfactualOutcome.AlreadyGood => "past-al",
        CounterfactualOutcome.Change => "met-wijziging",
        CounterfactualOutcome.OutOfReach => "buiten-bereik",
        _ => "te-weinig-bekend",
    };
}

/// <summary>Eén werkzoekende tegenover één vacature.</summary>
/// <param name="Vacature">De vacature.</param>
/// <param name="Onderbouwing">De onderbouwing; null: er is te weinig bekend.</param>
/// <param name="Voorwaarden">De harde voorwaarden, ook als er geen score is.</param>
/// <param name="Onthouding">Waarom er geen score is; null: er is er een.</param>
/// <param name="WatHelpt">De kleinste verandering waarmee het goed past.</param>
/// <param name="Versies">Waarmee dit berekend is.</param>
[DisplayName("MatchUitgelegd")]
public sealed record ExplainedMatch(
    VacancySummary Vacature, ExplanationWire? Onderbouwing, IReadOnlyList<ConditionWire> Voorwaarden, AbstentionWire? Onthouding, CounterfactualWire WatHelpt,
    VersionsWire Versies)
{
    internal static ExplainedMatch Example { get; } = new(
        VacancySummary.Example, ExplanationExample.Full, [.. ExplanationExample.Full.Voorwaarden], Onthouding: null,
        new CounterfactualWire("met-wijziging", [], [new SkillWire(102, "urn:skillsmatch:skill:tig-lassen", "TIG-lassen", "nl")], 0.62, 0.71), VersionsWire.Example);
}

/// <summary>Explains one pair, whether it fits or not, and what would make it fit.</summary>
internal static class ExplainMatchEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/werkzoekenden/{id:guid}/matches/{vacatureId:guid}", HandleAsync)
        .WithName("legMatchUit").WithTags(ApiTags.Matching)
        .WithSummary("Leg één match uit")
        .WithDescription("Ook als de vacature niet past: welke voorwaarde in de weg staat, wat er mist, en de kleinste verandering waarmee ze wel goed past.")
        .RequireAuthorization(Owner.OfProfile);

    private static async Task<Results<Ok<ExplainedMatch>, ProblemHttpResult>> HandleAsync(
        Guid id, Guid vacatureId, MatchingLookup lookup, MatchPolicy policy, ServingRanking ranking, CancellationToken ct)
    {
        if (await lookup.ForAsync(id, ct) is not { } facts)
            return Problems.NotFound("Dit profiel");
        if (!facts.Market.Vacancies.TryGetValue(vacatureId, out var vacancy))
            return Problems.NotFound("Deze open vacature");
        var assessment = MatchEngine.Explain(facts.JobSeeker, vacancy.Fact, facts.Taxonomy.ForEngine, policy, ranking.Current);
        var change = Counterfactual.For(facts.JobSeeker, vacancy.Fact, facts.Taxonomy.ForEngine, policy);
        return TypedResults.Ok(new ExplainedMatch(
            VacancySummary.Of(vacancy, facts.Market, new SharedParts(facts.Taxonomy)),
            assessment.Match is { } match ? ExplanationWire.Of(match, facts.Taxonomy) : null,
            [.. assessment.Conditions.Select(condition => ConditionWire.Of(condition, facts.Taxonomy))],
            AbstentionWire.Of(assessment.Abstained), CounterfactualWire.Of(change, facts.Taxonomy), VersionsWire.Of(policy.Version, facts.Taxonomy)));
    }
}
