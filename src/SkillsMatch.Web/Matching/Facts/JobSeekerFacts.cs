using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Changes;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Web.Operations.Database;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>Turns the rows of job seekers into the facts the engine works on.</summary>
internal static class JobSeekerFacts
{
    // Compiled, and one journey to the database: this is read at every list that anybody asks. Skills times work are few rows.
    private static readonly Func<SkillsMatchDb, Guid, CancellationToken, Task<JobSeekerRow?>> ById = EF.CompileAsyncQuery(
        (SkillsMatchDb db, Guid id, CancellationToken ct) => db.JobSeekers.AsNoTracking().AsSingleQuery()
            .Include(one => one.Skills).Include(one => one.Work).SingleOrDefault(one => one.Id == id));

    /// <summary>One job seeker; null where there is none (any more).</summary>
    public static async Task<JobSeeker?> LoadAsync(SkillsMatchDb db, Guid id, MarketSnapshot market, CancellationToken ct)
    {
        var row = await ById(db, id, ct);
        return row is null ? null : Of(row, market.PlaceTable);
    }

    /// <summary>All between two keys, whether they may be found or not.</summary>
    public static async Task<List<JobSeeker>> LoadRangeAsync(SkillsMatchDb db, Guid first, Guid last, MarketSnapshot market, CancellationToken ct)
    {
        var rows = await db.JobSeekers.FromSql($"SELECT *, xmin FROM job_seekers WHERE id BETWEEN {first} AND {last}").AsNoTracking().AsSplitQuery()
            .Include(one => one.Skills).Include(one => one.Work).ToListAsync(ct);
        return rows.ConvertAll(row => Of(row, market.PlaceTable));
    }

    /// <summary>Those who said yes to being found, among <paramref name="only"/> or among all, each with the stamp of the same moment.</summary>
    public static Task<Dictionary<Guid, JobSeekerEntry>> ReadVisibleAsync(
        SkillsMatchDb db, PlaceTable places, IReadOnlyCollection<Guid>? only, CancellationToken ct) => db.AtOneMomentAsync(
        async () =>
        {
            var stamps = await db.FactStamps.Where(one => one.Kind == FactKind.JobSeekers && (only == null || only.Contains(one.Id)))
                .ToDictionaryAsync(one => one.Id, one => one.Stamp, ct);
            var rows = await db.JobSeekers.AsNoTracking().AsSplitQuery()
                .Where(one => one.VisibleToEmployers && (only == null || only.Contains(one.Id)))
                .Include(one => one.Skills).Include(one => one.Work).ToListAsync(ct);
            return rows.ToDictionary(row => row.Id, row => new JobSeekerEntry(Of(row, places), stamps[row.Id]));
        },
        ct);

    /// <summary>The facts in one row; its skills and work must be loaded.</summary>
    public static JobSeeker Of(JobSeekerRow row, PlaceTable places) => new()
    {
        Id = new JobSeekerId(row.Id),
        Skills = [.. row.Skills.OrderBy(skill => skill.SkillId).Select(skill => new HeldSkill(new SkillId(skill.SkillId), skill.Level))],
        Worked = [.. row.Work.OrderBy(work => work.Position).Select(work => new OccupationId(work.OccupationId))],
        Home = places.At(row.Pc4),
        Travel = row is { TravelMode: { } mode, MaximumMinutes: { } minutes } ? new TravelLimit(mode, minutes) : null,
        Hours = row is { HoursMinimum: { } fewest, HoursMaximum: { } most } ? new HoursPerWeek(fewest, most) : null,
        AcceptsShiftWork = row.AcceptsShiftWork,
        AvailableFrom = row.AvailableFrom,
        Level = row.Nlqf,
        Preferences = new Preferences(row.WishedOccupationId is { } wished ? new OccupationId(wished) : null, row.LowestPay),
    };
}
