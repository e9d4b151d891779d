using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Web.JobSeekers.CurrentProfile;
using SkillsMatch.Web.Operations.Database;

namespace SkillsMatch.Web.JobSeekers.Wire;

/// <summary>Writes a checked profile into its row, as a whole.</summary>
internal static class JobSeekerFilling
{
    public static void Fill(JobSeekerRow row, JobSeekerRequest asked, DateTimeOffset now)
    {
        row.Pc4 = asked.Pc4;
        row.Nlqf = asked.Niveau;
        (row.HoursMinimum, row.HoursMaximum) = (asked.UrenMinimaal, asked.UrenMaximaal);
        (row.TravelMode, row.MaximumMinutes) = (asked.Vervoermiddel, asked.ReistijdMaximaal);
        row.AcceptsShiftWork = asked.Ploegendienst;
        row.AvailableFrom = asked.BeschikbaarVanaf;
        row.WishedOccupationId = asked.GewenstBeroepId;
        row.LowestPay = asked.LoonMinimaal;
        if (row.VisibleToEmployers != asked.ZichtbaarVoorWerkgevers)
            (row.VisibleToEmployers, row.ConsentChangedAt) = (asked.ZichtbaarVoorWerkgevers, now);
        FillLists(row, asked);
        row.ChangedAt = now;
        row.ExpiresOn = ProfileLifetime.LastDay(row, DateOnly.FromDateTime(now.Date));
    }

    private static void FillLists(JobSeekerRow row, JobSeekerRequest asked)
    {
        row.Skills.BecomeLike(
            asked.Vaardigheden ?? [], one => one.SkillId, wanted => wanted.VaardigheidId,
            (one, wanted) => (one.SkillId, one.Level) = (wanted.VaardigheidId, wanted.Niveau));
        row.Work.BecomeLike(
            [.. (asked.Werkervaring ?? []).Index()], one => one.Position, wanted => wanted.Index,
            (one, wanted) => (one.Position, one.OccupationId, one.Years) = (wanted.Index, wanted.Item.BeroepId, wanted.Item.Jaren));
    }
}
