using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Exchange.Text;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Web.JobSeekers.CurrentProfile;
using SkillsMatch.Web.Matching.CountFits;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Taxonomy.RecogniseSkills;

namespace SkillsMatch.Web.JobSeekers.ChooseSkills;

/// <summary>Ticking what one can do, from work or from a cv text, and saying where and how one wants to work.</summary>
internal sealed class ChooseSkillsModel(Journey journey, SkillRecognition recognition, MatchPolicy policy, IStringLocalizer<Words> words)
    : PageModel
{
    public const int LongestText = 20_000;
    private const int MostSkills = 150;
    private const int MostWork = 6;

    private JourneyFacts? _facts;
    private Wishes? _wishes;

    public SkillsForm Form { get; private set; } = new();

    public JourneyFacts Facts => _facts ?? throw new InvalidOperationException("The page was not filled.");

    public CvReading? Reading { get; private set; }

    public SkillPicks Picks { get; private set; } = new([], [], 0, null, []);

    public FitCount Fits { get; private set; } = new(0, 0, 0, null);

    public async Task OnGetAsync(CancellationToken ct)
    {
        _facts = await journey.LookAsync(ct);
        Form = SkillsForm.Of(Facts.Row);
        await FillAsync(ct);
    }

    /// <summary>A cv text was pasted on the start page.</summary>
    public async Task<IActionResult> OnPostTextAsync(string? text, CancellationToken ct)
    {
        _facts = await journey.LookAsync(ct);
        Form = SkillsForm.Of(Facts.Row);
        Form.Text = text;
        if (string.IsNullOrWhiteSpace(text))
            ModelState.AddModelError(nameof(SkillsForm.Text), words["ErrorText"]);
        await FillAsync(ct);
        return Page();
    }

    /// <summary>Another skill was searched for, or more suggestions are wanted.</summary>
    public async Task<IActionResult> OnPostFindAsync(SkillsForm form, CancellationToken ct)
    {
        await TakeAsync(form, ct);
        await FillAsync(ct);
        return Request.Headers.ContainsKey("HX-Request") ? Partial("_Found", this) : Page();
    }

    public Task<IActionResult> OnPostMoreAsync(SkillsForm form, CancellationToken ct)
    {
        form.More = true;
        return OnPostFindAsync(form, ct);
    }

    /// <summary>The live count: nothing is kept.</summary>
    public async Task<IActionResult> OnPostCountAsync(SkillsForm form, CancellationToken ct)
    {
        await TakeAsync(form, ct);
        Fits = Count();
        return Partial("_Fits", Fits);
    }

    /// <summary>The form was sent: keep it, or say what is wrong.</summary>
    public async Task<IActionResult> OnPostAsync(SkillsForm form, CancellationToken ct)
    {
        await TakeAsync(form, ct);
        List<FieldError> errors = [];
        _wishes = Wishes.Read(Form, Facts.Market, journey.Today, errors);
        if (Ticked().Count() > MostSkills)
            errors.Add(new FieldError("skills", "ErrorTooMany", MostSkills));
        foreach (var error in errors)
            ModelState.AddModelError(error.Field, words[error.Word, error.Value ?? ""]);
        if (errors.Count > 0)
        {
            await FillAsync(ct);
            return Page();
        }

        await journey.Current.ChangeAsync(Apply, ct);
        return Redirect("/banen");
    }

    private async Task TakeAsync(SkillsForm form, CancellationToken ct)
    {
        ModelState.Clear(); // what the framework says of unreadable fields is not for readers; Wishes says it
        Form = form;
        _facts = await journey.LookAsync(ct);
    }

    private async Task FillAsync(CancellationToken ct)
    {
        await ReadTextAsync(ct);
        var picking = new SkillPicking(Form, Facts, Reading);
        Picks = picking.Choose();
        Fits = Count();
    }

    private async Task ReadTextAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Form.Text))
            return;
        var problem = PlainText.Clean(Form.Text, out var clean);
        if (problem is not TextProblem.None)
            ModelState.AddModelError(nameof(SkillsForm.Text), words["ErrorTextSigns"]);
        else if (PlainText.Length(clean) > LongestText)
            ModelState.AddModelError(nameof(SkillsForm.Text), words["ErrorTextLong", LongestText]);
        else
            (Reading, Form.Text) = (new CvReading(clean, await recognition.ReadAsync(clean, title: null, ct), Facts.Taxonomy), clean);
        Form.Level ??= Reading?.Level?.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    // As if the form were kept: the same row, the same facts, the same counting as on the page of vacancies.
    private FitCount Count()
    {
        var row = new JobSeekerRow();
        _wishes = Wishes.Read(Form, Facts.Market, journey.Today, []);
        var ticked = Form.Skill.Concat(Picks.Groups.SelectMany(one => one.Picks).Concat(Picks.Credentials).Where(one => one.Ticked)
            .Select(one => one.Skill.Id));
        row.Skills.AddRange(Known(ticked).Select(id => new JobSeekerSkillRow { SkillId = id }));
        _wishes.ApplyTo(row);
        return FitCount.For(JobSeekerFacts.Of(row, Facts.Market.PlaceTable), Facts.Taxonomy, Facts.Market, policy);
    }

    private void Apply(JobSeekerRow row)
    {
        var notOnThePage = row.Skills.Select(one => one.SkillId).Except(Form.Shown);
        var levels = row.Skills.ToDictionary(one => one.SkillId, one => one.Level);
        int[] chosen = [.. Ticked().Union(notOnThePage).Order()];
        row.Skills.RemoveAll(one => !chosen.Contains(one.SkillId));
        row.Skills.AddRange(chosen.Where(id => !levels.ContainsKey(id))
            .Select(id => new JobSeekerSkillRow { JobSeekerId = row.Id, SkillId = id }));
        AddWork(row);
        _wishes!.ApplyTo(row);
    }

    private void AddWork(JobSeekerRow row)
    {
        var added = Form.Occupation.Where(id => Facts.Taxonomy.Occupations.ContainsKey(id))
            .Except(row.Work.Select(one => one.OccupationId)).Distinct();
        foreach (var id in added.Take(MostWork - row.Work.Count).ToList())
            row.Work.Add(new WorkExperienceRow { JobSeekerId = row.Id, Position = row.Work.Count, OccupationId = id });
    }

    private IEnumerable<int> Ticked() => Known(Form.Skill);

    private IEnumerable<int> Known(IEnumerable<int> ids) => ids.Distinct().Where(Facts.Taxonomy.Skills.ContainsKey);
}
