using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Web.JobSeekers.CurrentProfile;

namespace SkillsMatch.Web.Ladder.ClimbLadder;

/// <summary>Mijn roltrap: the steps from what a person can do now, drawn and listed, with the routes that lead there.</summary>
internal sealed class ClimbLadderModel(Journey journey, LadderPolicy policy, IStringLocalizer<Words> words) : PageModel
{
    public JourneyFacts Facts { get; private set; } = null!;

    /// <summary>The limits as typed; a wrong one stays as it was typed.</summary>
    public string? Weeks { get; private set; }

    public string? Hours { get; private set; }

    public string? Euros { get; private set; }

    public RouteLimits Limits { get; private set; } = RouteLimits.None;

    /// <summary>The ladder; null: there is no profile yet.</summary>
    public CareerLadder? Ladder { get; private set; }

    public ImmutableArray<LearnNext> LearnFirst { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var given = GivenLimits.Read(TempData);
        (Weeks, Hours, Euros) = (Typed(given.Weeks), Typed(given.Hours), Typed(given.Euros));
        await FillAsync(given, ct);
    }

    public async Task<IActionResult> OnPostAsync(string? weeks, string? hours, string? euros, CancellationToken ct)
    {
        ModelState.Clear();
        (Weeks, Hours, Euros) = (weeks, hours, euros);
        var given = new GivenLimits(Read("Weeks", weeks, 0, 520), Read("Hours", hours, 1, 60), Read("Euros", euros, 0, 100_000));
        if (!ModelState.IsValid)
        {
            await FillAsync(given, ct);
            return Page();
        }

        given.Keep(TempData);
        return Redirect("/mijn-roltrap#routes");
    }

    private async Task FillAsync(GivenLimits given, CancellationToken ct)
    {
        Facts = await journey.LookAsync(ct);
        Limits = given.ToFact();
        if (Facts.JobSeeker is not { } jobSeeker)
            return;
        var start = new LadderStart(jobSeeker, Facts.Now?.Fact, Limits, journey.Today);
        var market = new LabourMarket(Facts.Taxonomy.OccupationsOfRegion, Facts.Market.VacancyFacts, Facts.Market.TrainingFacts,
            Facts.Taxonomy.ForEngine);
        Ladder = CareerLadder.For(start, market, policy);
        LearnFirst = LearnNext.For(
            jobSeeker, Facts.Market.Index.OneSkillFromFitting(jobSeeker, Facts.Taxonomy.ForEngine, policy.Match), Facts.Taxonomy.ForEngine, policy);
    }

    private int? Read(string field, string? typed, int lowest, int highest)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var digits = typed.Replace(".", "", StringComparison.Ordinal).Trim();
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
            return number;
        ModelState.AddModelError(field, words["Error" + field]);
        return null;
    }

    private static string? Typed(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
