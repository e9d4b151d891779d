using System.Collections.Immutable;
using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Paging;

namespace SkillsMatch.Web.Matching.RankTraining;

/// <summary>Het opleidingsaanbod dat leert wat een werkzoekende mist.</summary>
/// <param name="Ontbreekt">Wat ontbreekt, het meeste eerst.</param>
/// <param name="Open">Waar iemand aan kan beginnen, het nuttigst eerst.</param>
/// <param name="NietOpen">Wat zou helpen, als er niets in de weg stond.</param>
/// <param name="Onthouding">Waarom er niets te zeggen is; null: er was genoeg bekend.</param>
/// <param name="Versies">Waarmee dit berekend is.</param>
[DisplayName("OpleidingenDieHelpen")]
public sealed record RankedTraining(
    IReadOnlyList<MissedSkillWire> Ontbreekt, IReadOnlyList<TrainingMatchWire> Open, IReadOnlyList<TrainingMatchWire> NietOpen, AbstentionWire? Onthouding,
    VersionsWire Versies)
{
    internal static RankedTraining Example { get; } = new(
        [MissedSkillWire.Example], [TrainingMatchWire.Example], [], Onthouding: null, VersionsWire.Example);
}

/// <summary>Ranks training offers by what they teach of what is missed: over the best matches, or for one occupation.</summary>
internal static class RankTrainingEndpoint
{
    private const int Usual = 20;
    private const int Highest = 100;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/werkzoekenden/{id:guid}/opleidingsmatches", HandleAsync)
        .WithName("toonOpleidingsmatches").WithTags(ApiTags.Matching)
        .WithSummary("Toon de opleidingen die helpen")
        .WithDescription("Wat iemand mist over de best passende vacatures, of met `beroepId` voor één beroep, en welk aanbod dat leert.")
        .RequireAuthorization(Owner.OfProfile);

    private static async Task<Results<Ok<RankedTraining>, ProblemHttpResult>> HandleAsync(
        Guid id, string? limiet, string? beroepId, MatchingLookup lookup, MatchPolicy policy, CancellationToken ct)
    {
        var errors = new InputErrors();
        var limit = Limit.Read(limiet, errors, Usual, Highest);
        var occupation = WholeNumber.Read(beroepId, "beroepId", errors, 1, int.MaxValue);
        if (errors.Any)
            return errors.ToProblem();
        if (await lookup.ForAsync(id, ct) is not { } facts)
            return Problems.NotFound("Dit profiel");
        if (occupation is { } asked && !facts.Taxonomy.Occupations.ContainsKey(asked))
            return errors.Check(
                isRight: false, "beroepId", $"Beroep {asked} bestaat niet. Zoek het id op met GET /v1/beroepen?zoek=…").ToProblem();
        return TypedResults.Ok(Ranked(facts, occupation, limit, policy));
    }

    private static RankedTraining Ranked(MatchingFacts facts, int? occupation, int limit, MatchPolicy policy)
    {
        var versions = VersionsWire.Of(policy.Version, facts.Taxonomy);
        if (Abstention.For(facts.JobSeeker, policy) is { } abstained)
            return new RankedTraining([], [], [], AbstentionWire.Of(abstained), versions);
        var missed = Missed(facts, occupation, policy);
        var ranking = MatchEngine.RankTraining(facts.JobSeeker, facts.Market.TrainingFacts, missed, facts.Today);
        return new RankedTraining(
            [.. missed.Take(limit).Select(one => MissedSkillWire.Of(one, facts))],
            [.. ranking.Open.Take(limit).Select(one => TrainingMatchWire.Of(one, facts))],
            [.. ranking.NotOpen.Take(limit).Select(one => TrainingMatchWire.Of(one, facts))],
            Onthouding: null, versions);
    }

    private static ImmutableArray<MissedSkill> Missed(MatchingFacts facts, int? occupation, MatchPolicy policy) => occupation is { } asked
        ? MissedSkill.In(
            Profile.Of(facts.JobSeeker, facts.Taxonomy.ForEngine, policy), facts.Taxonomy.Occupations[asked].Fact.Demands, policy)
        : MissedSkill.In(facts.Market.Index.Page(facts.JobSeeker, facts.Taxonomy.ForEngine, policy, learned: null).Matches);
}
