using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Web.Ladder.Wire;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Paging;

namespace SkillsMatch.Web.Ladder.ShowLadder;

/// <summary>Shows one job seeker the steps up from here, with the routes there.</summary>
internal static class ShowLadderEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/werkzoekenden/{id:guid}/roltrap", HandleAsync)
        .WithName("toonRoltrap").WithTags(ApiTags.Ladder)
        .WithSummary("Toon de roltrap")
        .WithDescription("Stappen van wat iemand nu kan naar andere beroepen, met wat er mist en de opleidingsroutes erheen, binnen de grenzen die u meegeeft.")
        .RequireAuthorization(Owner.OfProfile);

    private static async Task<Results<Ok<LadderWire>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] LimitsAsked limits, MatchingLookup lookup, LadderPolicy policy, CancellationToken ct)
    {
        var errors = new InputErrors();
        var given = new RouteLimits(
            WholeNumber.Read(limits.Weken, "weken", errors, 0, 520), WholeNumber.Read(limits.UrenPerWeek, "urenPerWeek", errors, 0, 60),
            WholeNumber.Read(limits.Euro, "euro", errors, 0, 100_000));
        if (errors.Any)
            return errors.ToProblem();
        if (await lookup.ForAsync(id, ct) is not { } facts)
            return Problems.NotFound("Dit profiel");
        var market = new LabourMarket(
            facts.Taxonomy.OccupationsOfRegion, facts.Market.VacancyFacts, facts.Market.TrainingFacts, facts.Taxonomy.ForEngine);
        var ladder = CareerLadder.For(new LadderStart(facts.JobSeeker, Now(facts), given, facts.Today), market, policy);
        var near = facts.Market.Index.OneSkillFromFitting(facts.JobSeeker, facts.Taxonomy.ForEngine, policy.Match);
        var next = LearnNext.For(facts.JobSeeker, near, facts.Taxonomy.ForEngine, policy);
        return TypedResults.Ok(LadderWire.Of(ladder, next, facts, policy.Version));
    }

    private static Occupation? Now(MatchingFacts facts) =>
        facts.JobSeeker.Worked is [var latest, ..] ? facts.Taxonomy.Occupations.GetValueOrDefault(latest.Value)?.Fact : null;
}

/// <summary>What a person can give to learning, as asked.</summary>
internal sealed record LimitsAsked(
    [FromQuery(Name = "weken")] string? Weken, [FromQuery(Name = "urenPerWeek")] string? UrenPerWeek, [FromQuery(Name = "euro")] string? Euro);
