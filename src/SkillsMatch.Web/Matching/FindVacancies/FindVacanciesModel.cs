using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.JobSeekers.CurrentProfile;
using SkillsMatch.Web.Matching.LearnFromFeedback;

namespace SkillsMatch.Web.Matching.FindVacancies;

/// <summary>The vacancies that fit, each with its reasons on the list itself.</summary>
internal sealed class FindVacanciesModel(Journey journey, MatchPolicy policy, ServingRanking ranking) : PageModel
{
    /// <summary>How many are shown of a part before "toon alle".</summary>
    public const int ShownFirst = 8;

    /// <summary>The word in the address for what was learned from others.</summary>
    public const string Experience = "ervaring";

    private static readonly Dictionary<string, ConditionKind> KindByWord = new(StringComparer.Ordinal)
    {
        ["reistijd"] = ConditionKind.Travel,
        ["uren"] = ConditionKind.Hours,
        ["certificaten"] = ConditionKind.Credential,
        ["ploegendienst"] = ConditionKind.ShiftWork,
        ["startdatum"] = ConditionKind.StartDate,
    };

    /// <summary>The filters that stood on the page, by their word in the address; empty: it was opened without.</summary>
    [BindProperty(SupportsGet = true, Name = "filter")]
    public string?[] Offered { get; set; } = [];

    /// <summary>Those of them that were ticked.</summary>
    [BindProperty(SupportsGet = true, Name = "houd")]
    public string?[] Kept { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "vast")]
    public bool PermanentOnly { get; set; }

    /// <summary>Which part is shown whole: precies, breder or beetje.</summary>
    [BindProperty(SupportsGet = true, Name = "alle")]
    public string? Whole { get; set; }

    public JourneyFacts Facts { get; private set; } = null!;

    /// <summary>Whether there is anything learned that can be switched on and off.</summary>
    public bool CanLearn => ranking.Current is not null;

    /// <summary>Whether the person wants what was learned to count.</summary>
    public bool WantsLearned => !IsLifted(Experience);

    /// <summary>The list; null: there is no profile yet.</summary>
    public VacancyList? List { get; private set; }

    public static string WordOf(ConditionKind kind) => KindByWord.Single(one => one.Value == kind).Key;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Facts = await journey.LookAsync(ct);
        if (Facts.JobSeeker is null)
            return;
        var lifted = KindByWord.Where(one => IsLifted(one.Key)).Select(one => one.Value);
        List = VacancyList.For(Facts, new ListWishes([.. lifted], PermanentOnly, WantsLearned ? ranking.Current : null), policy);
    }

    /// <summary>The address of this list with one part shown whole.</summary>
    public string AddressOfWhole(string part)
    {
        var offered = KindByWord.Keys.Append(Experience).Where(word => Offered.Contains(word)).Select(word => $"filter={word}&");
        var kept = KindByWord.Keys.Append(Experience).Where(word => Kept.Contains(word)).Select(word => $"houd={word}&");
        var query = string.Concat(offered.Concat(kept));
        return $"/banen?{query}{(PermanentOnly ? "vast=true&" : "")}alle={part}#{part}";
    }

    private bool IsLifted(string word) => Offered.Contains(word) && !Kept.Contains(word);
}
