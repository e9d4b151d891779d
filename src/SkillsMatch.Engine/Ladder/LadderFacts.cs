using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Ladder;

/// <summary>Where a person stands and what that person can give.</summary>
/// <param name="JobSeeker">The job seeker.</param>
/// <param name="Now">The occupation the person works in or worked in last; null: none.</param>
/// <param name="Limits">What the person can give to learning.</param>
/// <param name="Today">The day from which starts are ahead.</param>
public sealed record LadderStart(JobSeeker JobSeeker, Occupation? Now, RouteLimits Limits, DateOnly Today)
{
    /// <summary>NLQF level the person climbs from, 1 to 8: that of the work now, else the highest reached; null: unknown.</summary>
    public int? Level => Now?.Level ?? JobSeeker.Level;
}

/// <summary>What there is to climb to and with.</summary>
/// <param name="Occupations">The occupations.</param>
/// <param name="Vacancies">The open vacancies.</param>
/// <param name="Offers">The training offers.</param>
/// <param name="Taxonomy">The skills.</param>
public sealed record LabourMarket(
    IReadOnlyCollection<Occupation> Occupations,
    IReadOnlyCollection<Vacancy> Vacancies,
    IReadOnlyCollection<TrainingOffer> Offers,
    SkillTaxonomy Taxonomy);
