using SkillsMatch.Engine.Ladder;

namespace SkillsMatch.Web.Region.Tension;

/// <summary>The tension of a group, out of the tensions of the occupations its vacancies are for.</summary>
internal static class TensionOfVacancies
{
    /// <summary>
    /// Tension is vacancies ÷ people. An occupation with v vacancies and tension t therefore stands for v ÷ t people, and the group for
    /// Σv ÷ Σ(v ÷ t): the mean of the tensions that weighs by people. One tension above 0 for each vacancy; null: none is known.
    /// </summary>
    public static LabourMarketTension? Of(IEnumerable<double> tensionPerVacancy)
    {
        var (vacancies, people) = (0, 0.0);
        foreach (var tension in tensionPerVacancy.Where(one => one > 0))
        {
            vacancies++;
            people += 1 / tension;
        }
        return vacancies == 0 ? null : new LabourMarketTension(vacancies / people);
    }
}
