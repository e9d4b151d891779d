using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Matching.CountFits;

/// <summary>How much fits one job seeker: "34 beroepen en 112 vacatures passen". What fits is said to fit well or partly.</summary>
/// <param name="Skills">Skills the person has given.</param>
/// <param name="Occupations">Occupations of the region that fit.</param>
/// <param name="Vacancies">Open vacancies that fit and that no condition hides.</param>
/// <param name="Abstained">Why nothing is counted; null: it is.</param>
internal sealed record FitCount(int Skills, int Occupations, int Vacancies, Abstention? Abstained)
{
    public static FitCount For(JobSeeker jobSeeker, TaxonomySnapshot taxonomy, MarketSnapshot market, MatchPolicy policy)
    {
        if (Abstention.For(jobSeeker, policy) is { } abstained)
            return new FitCount(jobSeeker.Skills.Length, 0, 0, abstained);

        var profile = Profile.Of(jobSeeker, taxonomy.ForEngine, policy);
        var occupations = taxonomy.OccupationsOfRegion.Count(one => one.Demands.Length >= policy.MinimumDemands
            && Fits(profile, one, policy));
        var vacancies = market.Index.For(taxonomy.ForEngine, policy).Best(jobSeeker, int.MaxValue).Count(one => one.Value >= policy.Words.PartlyFrom);
        return new FitCount(jobSeeker.Skills.Length, occupations, vacancies, Abstained: null);
    }

    private static bool Fits(Profile profile, Occupation occupation, MatchPolicy policy) =>
        Contribution.ValueOf(Contribution.AllFor(profile, occupation.Demands, policy)) >= policy.Words.PartlyFrom;
}
