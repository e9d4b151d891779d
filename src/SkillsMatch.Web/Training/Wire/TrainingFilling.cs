using SkillsMatch.Storage.Training;
using SkillsMatch.Web.Operations.Database;

namespace SkillsMatch.Web.Training.Wire;

/// <summary>Writes a checked offer into its row, as a whole.</summary>
internal static class TrainingFilling
{
    public static void Fill(TrainingOfferRow row, TrainingOfferRequest asked, Guid provider, DateTimeOffset now)
    {
        (row.Name, row.Description, row.ProviderId) = (asked.Naam.Trim(), asked.Omschrijving.Trim(), provider);
        row.Kind = asked.Soort;
        row.Delivery = asked.Vorm.Trim();
        row.Pc4 = asked.Pc4;
        (row.Nlqf, row.EntryNlqf, row.Crebo) = (asked.Niveau, asked.Instapniveau, asked.Crebo);
        row.EntryText = asked.Instapeisen;
        (row.Weeks, row.HoursPerWeek) = (asked.Weken, asked.UrenPerWeek);
        (row.Cost, row.SubsidyScheme, row.Subsidy) = (asked.Kosten, asked.Subsidieregeling, asked.Subsidie ?? 0);
        row.Starts = [.. (asked.Startdata ?? []).Distinct().Order()];
        row.Capacity = asked.Plaatsen;
        row.ChangedAt = now;
        row.Outcomes.BecomeLike(asked.Leeruitkomsten, one => one.SkillId, id => id, (one, id) => one.SkillId = id);
        row.EntrySkills.BecomeLike(asked.Instapvaardigheden ?? [], one => one.SkillId, id => id, (one, id) => one.SkillId = id);
    }
}
