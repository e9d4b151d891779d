using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.JobSeekers.CurrentProfile;

namespace SkillsMatch.Web.JobSeekers.ReadOwnProfile;

/// <summary>The file a person takes along: all that is kept, skills and occupations under the names that other services know.</summary>
internal static class OwnProfileFile
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <param name="facts">What the person told.</param>
    /// <param name="best">What was found for the person last night; null: nothing yet.</param>
    public static byte[] Of(JourneyFacts facts, BestVacanciesRow? best)
    {
        var row = facts.Row ?? throw new ArgumentException("There is nothing to take along.", nameof(facts));
        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            pseudoniem = row.Id,
            vaardigheden = row.Skills.Select(skill => facts.Taxonomy.Skills[skill.SkillId])
                .OrderBy(skill => skill.Label, StringComparer.Ordinal)
                .Select(skill => new
                {
                    skill.Uri,
                    soort = skill.Kind.ToString().ToLowerInvariant(),
                    labelNl = skill.Label,
                    skill.LabelEn,
                    versie = skill.Version,
                }),
            werkervaring = row.Work.OrderBy(work => work.Position)
                .Select(work => (facts.Taxonomy.Occupations[work.OccupationId], work.Years))
                .Select(one => new { one.Item1.Uri, labelNl = one.Item1.Label, one.Item1.LabelEn, jaren = one.Years }),
            postcode4 = row.Pc4,
            reizen = row.TravelMode is { } mode ? new { wijze = mode.ToString(), maximumMinuten = row.MaximumMinutes } : null,
            urenPerWeek = row.HoursMinimum is { } fewest ? new { minimum = fewest, maximum = row.HoursMaximum } : null,
            ploegendienst = row.AcceptsShiftWork,
            nlqf = row.Nlqf,
            beschikbaarVanaf = row.AvailableFrom,
            gewenstBeroep = row.WishedOccupationId is { } wished ? facts.Taxonomy.Occupations[wished].Uri : null,
            laagsteLoon = row.LowestPay,
            zichtbaarVoorWerkgevers = row.VisibleToEmployers,
            toestemmingGewijzigdOp = row.ConsentChangedAt,
            gewijzigdOp = row.ChangedAt,
            gewistNa = row.ExpiresOn,
            bestPassend = best is null ? null : new
            {
                berekendOp = best.ComputedAt,
                beleid = best.PolicyVersion,
                model = best.ModelVersion,
                banen = best.Vacancies.Zip(best.Scores, (vacancy, score) => new { vacature = vacancy, score }),
            },
        }, Readable);
    }
}
