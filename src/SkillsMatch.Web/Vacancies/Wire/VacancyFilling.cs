using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Operations.Database;

namespace SkillsMatch.Web.Vacancies.Wire;

/// <summary>Writes a checked vacancy into its row, as a whole.</summary>
internal static class VacancyFilling
{
    public static void Fill(VacancyRow row, VacancyRequest asked, Guid employer, DateTimeOffset now)
    {
        (row.Title, row.Text, row.EmployerId) = (asked.Titel.Trim(), asked.Tekst.Trim(), employer);
        row.OccupationId = asked.BeroepId;
        row.Pc4 = asked.Pc4;
        (row.HoursMinimum, row.HoursMaximum) = (asked.UrenMinimaal, asked.UrenMaximaal);
        (row.PayMinimum, row.PayMaximum) = (asked.LoonMinimaal, asked.LoonMaximaal);
        row.Contract = asked.Contract;
        row.ShiftWork = asked.Ploegendienst;
        row.Openings = asked.AantalPlaatsen;
        row.ClosesOn = asked.Sluitingsdatum;
        row.StartsOn = asked.Startdatum;
        row.ChangedAt = now;
        row.Skills.BecomeLike(SkillsOf(asked), one => one.SkillId, wanted => wanted.SkillId, Copy);
    }

    private static VacancySkillRow[] SkillsOf(VacancyRequest asked) =>
    [
        .. (asked.Vaardigheden ?? []).Select(one => new VacancySkillRow { SkillId = one.VaardigheidId, Importance = one.Belang, Sentence = one.Zin }),
        .. (asked.VereisteCertificaten ?? []).Select(id => new VacancySkillRow { SkillId = id, Importance = Importance.Essential, IsRequiredCredential = true }),
    ];

    private static void Copy(VacancySkillRow row, VacancySkillRow wanted) =>
        (row.SkillId, row.Importance, row.IsRequiredCredential, row.Sentence) = (wanted.SkillId, wanted.Importance, wanted.IsRequiredCredential, wanted.Sentence);
}
