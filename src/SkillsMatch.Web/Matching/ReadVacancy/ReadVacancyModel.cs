using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Storage;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.JobSeekers.CurrentProfile;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.FindVacancies;
using SkillsMatch.Web.Matching.GiveFeedback;
using SkillsMatch.Web.Matching.LearnFromFeedback;

namespace SkillsMatch.Web.Matching.ReadVacancy;

/// <summary>One vacancy: the text, and for a person with a profile how it fits, why, and what would change that.</summary>
internal sealed class ReadVacancyModel(
    Journey journey, SkillsMatchDb db, MatchPolicy policy, ServingRanking ranking, FeedbackWriting writing) : PageModel
{
    public MatchPolicy Policy => policy;

    public JourneyFacts Facts { get; private set; } = null!;

    /// <summary>The vacancy as kept, with its text.</summary>
    public VacancyRow Row { get; private set; } = null!;

    /// <summary>The vacancy as matched; null: it is closed.</summary>
    public VacancyEntry? Entry { get; private set; }

    /// <summary>Whether the person has just said whether it fits.</summary>
    [BindProperty(SupportsGet = true, Name = "bedankt")]
    public bool HasJudged { get; set; }

    /// <summary>Whether it stands in the list, so that a judgement has a place to learn from.</summary>
    public bool CanJudge => Fit?.Assessment is { Match: { } match } assessment && match.Score.Value >= policy.LowestScoreShown && !assessment.Failing.Any();

    /// <summary>How it fits; null: there is no profile, or it is closed.</summary>
    public VacancyPage? Fit { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        Facts = await journey.LookAsync(ct);
        var row = await db.Vacancies.AsNoTracking().AsSplitQuery().Include(one => one.Employer).Include(one => one.Skills)
            .SingleOrDefaultAsync(one => one.Id == id, ct);
        if (row is null)
            return NotFound();
        (Row, Entry) = (row, Facts.Market.Vacancies.GetValueOrDefault(id));
        if (Entry is null)
            Response.StatusCode = StatusCodes.Status410Gone;
        else if (Facts.JobSeeker is not null)
            Fit = VacancyPage.For(Facts, Entry.Fact, policy, ranking.Current, journey.Today);
        return Page();
    }

    /// <summary>"Klopt dit niet?": the person says to have a skill after all, or not; everything is worked out again.</summary>
    public async Task<IActionResult> OnPostCorrectAsync(Guid id, int? has, int? hasNot, CancellationToken ct)
    {
        Facts = await journey.LookAsync(ct);
        if (Facts.Row is not null && (has ?? hasNot) is { } skill && Facts.Taxonomy.Skills.ContainsKey(skill))
            await journey.Current.ChangeAsync(row => Correct(row, skill, isHeld: has is not null), ct);
        return Redirect($"/banen/{id}#uitkomst");
    }

    /// <summary>"Past dit bij u?": kept apart from the person, with the part of the list that the vacancy stands in.</summary>
    public async Task<IActionResult> OnPostJudgeAsync(Guid id, bool fits, NotForMeReason? reason, CancellationToken ct)
    {
        Facts = await journey.LookAsync(ct);
        if (Facts.JobSeeker is not null)
        {
            var part = VacancyList.For(Facts, ListWishes.Usual(ranking.Current), policy).PartWith(id);
            await writing.WriteAsync(part, id, fits ? new Judgement(Verdict.Good) : new Judgement(Verdict.NotForMe, reason), Facts.Market, ct);
        }

        return Redirect($"/banen/{id}?bedankt=true#reactie");
    }

    /// <summary>The sentence of the employer that a demand was read from; null: none is kept.</summary>
    public string? SentenceOf(Contribution contribution) =>
        Row.Skills.FirstOrDefault(one => one.SkillId == contribution.Demand.Skill.Value)?.Sentence;

    /// <summary>The work of the person that a skill is part of; null: none.</summary>
    public Taxonomy.Snapshot.OccupationEntry? WorkWith(Contribution contribution) => Facts.JobSeeker?.Worked
        .Select(one => Facts.Taxonomy.Occupations[one.Value])
        .FirstOrDefault(one => one.Fact.Demands.Any(demand => demand.Skill == contribution.Demand.Skill));

    private static void Correct(JobSeekerRow row, int skill, bool isHeld)
    {
        row.Skills.RemoveAll(one => one.SkillId == skill && !isHeld);
        if (isHeld && row.Skills.All(one => one.SkillId != skill))
            row.Skills.Add(new JobSeekerSkillRow { JobSeekerId = row.Id, SkillId = skill });
    }
}
