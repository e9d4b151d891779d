using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Storage;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.Pseudonymity;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Vacancies.ShowReach;

/// <summary>Somebody on the shortlist, under a name that holds for this vacancy only.</summary>
internal sealed record ListedJobSeeker(string Name, Match Match);

/// <summary>An open vacancy with whom it reaches.</summary>
/// <param name="Vacancy">The vacancy.</param>
/// <param name="Reach">The figures.</param>
/// <param name="Shortlist">Who comes nearest; empty for who may not see it.</param>
/// <param name="Facts">What it was computed from.</param>
internal sealed record ReachShown(VacancyEntry Vacancy, VacancyReach Reach, ImmutableArray<ListedJobSeeker> Shortlist, RegionFacts Facts)
{
    /// <summary>Whether anybody may be counted aloud anywhere on the page.</summary>
    public bool HasBars => Costs.Any(one => one.More.Shown is not null);

    /// <summary>Every demand and condition with what it costs, the dearest first.</summary>
    public IReadOnlyList<DemandLine> Costs { get; } = DemandLine.AllOf(Reach, Facts.Market);

    public SkillEntry SkillOf(SkillId skill) => Facts.Taxonomy.Skills[skill.Value];

    public TrainingEntry OfferOf(TrainingGain gain) => Facts.Market.TrainingOffers[gain.Offer.Value];
}

/// <summary>Reads whom a vacancy reaches now, computed once for each state of the region.</summary>
internal sealed class ReachNow(
    RegionFactsCache facts, FiguresCache figures, Pseudonyms pseudonyms, MatchPolicy policy, IDbContextFactory<SkillsMatchDb> databases)
{
    /// <summary>Null: the vacancy is not open.</summary>
    public async Task<ReachShown?> ShowAsync(Guid id, bool withShortlist, CancellationToken ct)
    {
        var now = await facts.CurrentAsync(ct);
        if (!now.Market.Vacancies.TryGetValue(id, out var vacancy))
            return null;
        var reach = figures.Of(now, id, () => ReachCount.Of(vacancy.Fact, now, policy));
        var listed = withShortlist ? await AgreeingAsync(reach.Shortlist, ct) : [];
        var names = await pseudonyms.NamesAsync(id, [.. listed.Select(one => one.Score.JobSeeker)], ct);
        return new ReachShown(vacancy, reach, [.. listed.Select(one => new ListedJobSeeker(names[one.Score.JobSeeker], one))], now);
    }

    // Another process may have heard a no a moment ago; whom an employer sees is asked of the database itself.
    private async Task<ImmutableArray<Match>> AgreeingAsync(ImmutableArray<Match> listed, CancellationToken ct)
    {
        var ids = listed.Select(one => one.Score.JobSeeker.Value).ToArray();
        await using var db = await databases.CreateDbContextAsync(ct);
        var agreeing = await db.JobSeekers.Where(one => one.VisibleToEmployers && ids.Contains(one.Id)).Select(one => one.Id).ToListAsync(ct);
        return [.. listed.Where(one => agreeing.Contains(one.Score.JobSeeker.Value))];
    }
}
