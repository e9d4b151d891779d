using SkillsMatch.Learning.Texts;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Taxonomy.RecogniseSkills;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Vacancies.ReviewVacancy;

/// <summary>Reads vacancy forms with the taxonomy and market of now.</summary>
internal sealed class VacancyReviewing(TaxonomyCache taxonomies, MarketCache markets, SkillRecognition recognition, TimeProvider clock)
{
    /// <summary>Recognises what the text says and fills in, where nothing was typed yet, what it says about hours and pay.</summary>
    public async Task<VacancyReview> ReviewAsync(VacancyForm form, CancellationToken ct, IReadOnlyDictionary<int, string>? kept = null)
    {
        var recognised = string.IsNullOrWhiteSpace(form.Text) || form.Text.Length > BasicRules.LongestText
            ? null
            : await recognition.ReadAsync(form.Text, form.Title, ct);
        return new VacancyReview(form, await taxonomies.CurrentAsync(ct), await markets.CurrentAsync(ct), recognised, kept);
    }

    /// <summary>As <see cref="ReviewAsync"/> for a text that was just pasted: what it says about hours and pay goes into the fields left empty.</summary>
    public async Task<VacancyReview> ReadAsync(VacancyForm form, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(form.Text) && form.Text.Length <= BasicRules.LongestText)
            Fill(form, await recognition.ReadAsync(form.Text, form.Title, ct));
        return await ReviewAsync(form, ct);
    }

    /// <summary>The vacancy asked for, or everything that is wrong with it.</summary>
    public async Task<(VacancyRequest? Asked, IReadOnlyList<VacancyFormError> Errors)> FillAsync(VacancyReview review, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().Date);
        var asked = new VacancyFilled(review.Form, review, today).Read(out var errors);
        if (asked is null)
            return (null, errors);
        var rest = VacancyRules.Check(asked, new InputErrors(), await taxonomies.CurrentAsync(ct), await markets.CurrentAsync(ct), today);
        return rest.Any ? (null, [.. rest.ByField.SelectMany(one => one.Value.Select(message => new VacancyFormError("skills", "ErrorOther", message)))]) : (asked, []);
    }

    private static void Fill(VacancyForm form, RecognisedText text)
    {
        if (text.Hours is { Hours: { } hours } && form is { HoursFewest: null or "", HoursMost: null or "" })
            (form.HoursFewest, form.HoursMost) = (Typed(hours.Minimum), Typed(hours.Maximum));
        if (text.Pay is { Period: PayPeriod.Month } pay && form is { PayFrom: null or "", PayTo: null or "" })
            (form.PayFrom, form.PayTo) = (Typed(pay.Minimum), Typed(pay.Maximum));
    }

    private static string? Typed(IFormattable? number) => number?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
