using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Web.JobSeekers.CurrentProfile;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.JobSeekers.StartHere;

/// <summary>The first page: two doors, and what is kept; for who comes back also the best jobs of last night.</summary>
internal sealed class StartModel(CurrentJobSeeker current, SkillsMatchDb db, MarketCache markets) : PageModel
{
    private const int Greeted = 3;

    /// <summary>How many skills the person chose before; null: not started yet.</summary>
    public int? Chosen { get; private set; }

    /// <summary>The best jobs by the last refresh of the region that are still open; none where the profile changed since.</summary>
    public IReadOnlyList<VacancyEntry> Best { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (await current.FindAsync(ct) is not { } row)
            return;
        Chosen = row.Skills.Count;
        Best = await BestOfLastNightAsync(row, ct);
    }

    private async Task<IReadOnlyList<VacancyEntry>> BestOfLastNightAsync(JobSeekerRow row, CancellationToken ct)
    {
        var best = await db.BestVacancies.Where(one => one.JobSeekerId == row.Id && one.ComputedAt > row.ChangedAt).Select(one => one.Vacancies).SingleOrDefaultAsync(ct);
        var market = await markets.CurrentAsync(ct);
        return [.. (best ?? []).Select(market.Vacancies.GetValueOrDefault).OfType<VacancyEntry>().Take(Greeted)];
    }
}
