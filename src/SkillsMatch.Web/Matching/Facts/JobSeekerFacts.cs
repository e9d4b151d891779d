using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage;
using SkillsMatch.Storage.JobSeekers;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>Turns the rows of job seekers into the facts the engine works on.</summary>
internal static class JobSeekerFacts
{
    /// <summary>One job seeker; null where there is none (any more).</summary>
    public static async Task<JobSeeker?> LoadAsync(SkillsMatchDb db, Guid id, MarketSnapshot market, CancellationToken ct)
    {
        var row = await db.JobSeekers.AsNoTracking().AsSplitQuery().Include(one => one.Skills).Include(one => one.Work).SingleOrDefaultAsync(one => one.Id == id, ct);
        return row is null ? null : Of(row, market);
    }

    /// <summary>All job seekers who said yes to being found by employers, by id.</summary>
    public static async Task<List<JobSeeker>> LoadVisibleAsync(SkillsMatchDb db, MarketSnapshot market, CancellationToken ct)
    {
        var rows = await db.JobSeekers.AsNoTracking().AsSplitQuery().Where(one => one.VisibleToEmployers)
            .Include(one => one.Skills).Include(one => one.Work).OrderBy(one => one.Id).ToListAsync(ct);
        return [.. rows.Select(row => Of(row, market))];
    }

    /// <summary>The facts in one row; its skills and work must be loaded.</summary>
    public static JobSeeker Of(JobSeekerRow row, MarketSnapshot market) => new()
    {
        Id = new JobSeekerId(row.Id),
        Skills = [.. row.Skills.OrderBy(skill => skill.SkillId).Select(skill => new HeldSkill(new SkillId(skill.SkillId), skill.Level))],
        Worked = [.. row.Work.OrderBy(work => work.Position).Select(work => new OccupationId(work.OccupationId))],
        Home = market.PlaceAt(row.Pc4),
        Travel = row is { TravelMode: { } mode, MaximumMinutes: { } minutes } ? new TravelLimit(mode, minutes) : null,
        Hours = row is { HoursMinimum: { } fewest, HoursMaximum: { } most } ? new HoursPerWeek(fewest, most) : null,
        AcceptsShiftWork = row.AcceptsShiftWork,
        AvailableFrom = row.AvailableFrom,
        Level = row.Nlqf,
        Preferences = new Preferences(row.WishedOccupationId is { } wished ? new OccupationId(wished) : null, row.LowestPay),
    };
}
