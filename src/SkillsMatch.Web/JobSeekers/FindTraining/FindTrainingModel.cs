using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.JobSeekers.CurrentProfile;
using SkillsMatch.Web.Layout.Pieces;
using SkillsMatch.Web.Matching;

namespace SkillsMatch.Web.JobSeekers.FindTraining;

/// <summary>Training offers that teach what a person misses: over the best vacancies, for one vacancy, or for one occupation.</summary>
internal sealed class FindTrainingModel(Journey journey, MatchPolicy policy) : PageModel
{
    public const int ShownFirst = 12;
    private const int BestMatches = 25;

    [BindProperty(SupportsGet = true, Name = "vacature")]
    public Guid? Vacancy { get; set; }

    [BindProperty(SupportsGet = true, Name = "beroep")]
    public int? Occupation { get; set; }

    [BindProperty(SupportsGet = true, Name = "alle")]
    public bool All { get; set; }

    public JourneyFacts Facts { get; private set; } = null!;

    public Abstention? Abstained { get; private set; }

    /// <summary>What it is for: the title of a vacancy or occupation; null: the best vacancies together.</summary>
    public string? For { get; private set; }

    /// <summary>What is missed, most points first.</summary>
    public IReadOnlyList<MissedSkill> Missed { get; private set; } = [];

    public TrainingRanking Training { get; private set; } = new([], []);

    /// <summary>Missed skills that no offer in the region teaches.</summary>
    public IEnumerable<MissedSkill> Untaught
    {
        get
        {
            var taught = Facts.Market.TrainingFacts.SelectMany(one => one.Outcomes).ToHashSet();
            return Missed.Where(one => !taught.Contains(one.Skill));
        }
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Facts = await journey.LookAsync(ct);
        if (Facts.JobSeeker is not { } jobSeeker || (Abstained = Abstention.For(jobSeeker, policy)) is not null)
            return;
        Missed = [.. MissedBy(jobSeeker).OrderByDescending(one => one.Points).ThenBy(one => one.Skill)];
        Training = MatchEngine.RankTraining(jobSeeker, Facts.Market.TrainingFacts, Missed, journey.Today);
    }

    public OfferCard CardOf(TrainingMatch match) => new(Facts.Market.TrainingOffers[match.Offer.Id.Value], match, Facts);

    private IEnumerable<MissedSkill> MissedBy(JobSeeker jobSeeker)
    {
        var profile = Profile.Of(jobSeeker, Facts.Taxonomy.ForEngine, policy);
        if (Vacancy is { } id && Facts.Market.Vacancies.GetValueOrDefault(id) is { } vacancy)
        {
            For = vacancy.Title;
            return MissedCredentials.Joined(MissedSkill.In(profile, vacancy.Fact.Demands, policy),
                MissedCredentials.Of(jobSeeker, vacancy.Fact, policy), Facts.Taxonomy);
        }

        if (Occupation is { } number && Facts.Taxonomy.Occupations.GetValueOrDefault(number) is { } occupation)
        {
            For = occupation.Shown();
            return MissedCredentials.Joined(MissedSkill.In(profile, occupation.Fact.Demands, policy), [], Facts.Taxonomy);
        }

        var ranking = Best(jobSeeker);
        if (ranking.Matches.IsEmpty) // the conditions hide everything: what is missed is told by the vacancies that fit but for them
            ranking = Best(jobSeeker with { Travel = null, Hours = null, AcceptsShiftWork = null, AvailableFrom = null });
        return MissedCredentials.Joined(MissedSkill.In(ranking.Matches), MissedCredentials.In(ranking, policy), Facts.Taxonomy);
    }

    private Ranking Best(JobSeeker jobSeeker) =>
        Facts.Market.Index.Rank(jobSeeker, Facts.Taxonomy.ForEngine, policy with { MatchesShown = BestMatches });
}
