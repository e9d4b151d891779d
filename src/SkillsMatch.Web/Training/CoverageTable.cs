using SkillsMatch.Web.Region;
using SkillsMatch.Web.Region.Download;

namespace SkillsMatch.Web.Training;

/// <summary>A coverage as a table: every skill taught or missed.</summary>
internal static class CoverageTable
{
    /// <param name="coverage">What is covered and missed.</param>
    /// <param name="moment">When.</param>
    /// <param name="whose">The offer or provider it is about.</param>
    public static CsvFile Of(DemandCoverage coverage, RegionMoment moment, string whose)
    {
        var file = new CsvFile(moment.Today, moment.Region, "opleiding of aanbieder", "skill", "uri", "stand", "vacatures in deze beroepen", "vacatures in de regio", "aanbieders");
        var providers = moment.Facts.Market.TrainingOffers.Values.SelectMany(one => one.Fact.Outcomes.Select(skill => (skill, one.Provider))).Distinct().ToLookup(one => one.skill);
        foreach (var (one, state) in coverage.Teaches.Select(one => (one, "dekt")).Concat(coverage.Misses.Select(one => (one, "mist"))))
        {
            var skill = moment.Facts.Taxonomy.Skills[one.Skill.Value];
            file.Row(whose, skill.Label, skill.Uri, state, one.InOccupations, one.Vacancies, providers[one.Skill].Count());
        }
        return file;
    }
}
