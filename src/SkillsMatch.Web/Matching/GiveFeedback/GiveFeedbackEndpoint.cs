using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.LearnFromFeedback;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;

namespace SkillsMatch.Web.Matching.GiveFeedback;

/// <summary>Wat iemand van een match vindt, of ermee deed.</summary>
/// <param name="Oordeel">Past het, of wat is ermee gedaan.</param>
/// <param name="Reden">Alleen bij past-niet: waarom niet.</param>
[DisplayName("ReactieInvoer")]
public sealed record FeedbackRequest(Verdict Oordeel, NotForMeReason? Reden = null)
{
    internal static FeedbackRequest Example { get; } = new(Verdict.NotForMe, NotForMeReason.OtherWork);
}

/// <summary>Takes what a person says of a match, and keeps it apart from the person.</summary>
internal static class GiveFeedbackEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/werkzoekenden/{id:guid}/matches/{vacatureId:guid}/reacties", HandleAsync)
        .WithName("geefReactie").WithTags(ApiTags.Matching)
        .WithSummary("Zeg of een match past")
        .WithDescription(
            "Van reacties leert de volgorde voor iedereen. De reactie wordt bewaard zonder te onthouden van wie ze is: wel de plek in de lijst, "
            + "afgeronde kenmerken van de matches en de dag. Ze is daarom niet terug te lezen.")
        .RequireAuthorization(Owner.OfProfile);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Guid vacatureId, JsonBody<FeedbackRequest> body, MatchingLookup lookup, ListNow lists, FeedbackWriting writing, CancellationToken ct)
    {
        body.Errors.Check(body.Value is { Reden: null } or { Oordeel: Verdict.NotForMe }, "reden", "Geef een reden alleen bij 'past-niet', of laat haar weg.");
        if (body.Errors.Any)
            return body.Errors.ToProblem();
        if (await lookup.ForAsync(id, ct) is not { } facts)
            return Problems.NotFound("Dit profiel");
        if (!facts.Market.Vacancies.ContainsKey(vacatureId))
            return Problems.NotFound("Deze open vacature");
        var judgement = new Judgement(body.Value.Oordeel, body.Value.Reden);
        return await writing.WriteAsync(lists.For(facts), vacatureId, judgement, facts.Market, ct)
            ? TypedResults.NoContent()
            : Problems.Conflict(
                "niet-in-de-lijst", "Deze vacature staat niet in de lijst",
                "Deze vacature staat niet tussen de matches van dit profiel. Reageer op een vacature die 'toonMatches' laat zien.");
    }
}

/// <summary>The list that the API shows a person now.</summary>
internal sealed class ListNow(MatchPolicy policy, ServingRanking ranking)
{
    private const int MostOnTheWire = 200;

    public IReadOnlyList<Match> For(MatchingFacts facts) => facts.Market.Index.Page(
        facts.JobSeeker, facts.Taxonomy.ForEngine, policy with { MatchesShown = MostOnTheWire }, ranking.Current).Matches;
}
