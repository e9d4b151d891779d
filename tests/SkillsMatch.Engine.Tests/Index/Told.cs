using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests.Index;

/// <summary>Everything a match says, so that two of them are equal only when they say the same.</summary>
internal static class Told
{
    public static void Same(IEnumerable<Match> plain, IEnumerable<Match> fast)
    {
        var (all, found) = (plain.ToList(), fast.ToList());
        Assert.Equal(all.Select(Whole), found.Select(Whole));
        Assert.Equal(all.SelectMany(one => one.Score.Contributions), found.SelectMany(one => one.Score.Contributions));
        Assert.Equal(all.SelectMany(one => one.Score.Preferences), found.SelectMany(one => one.Score.Preferences));
    }

    public static void Same(IEnumerable<FilteredMatch> plain, IEnumerable<FilteredMatch> fast) =>
        Assert.Equal(plain.Select(Whole), fast.Select(Whole));

    private static (VacancyId, JobSeekerId, double, double, Fit, Fingerprint, string) Whole(Match one) => (
        one.Score.Vacancy, one.Score.JobSeeker, one.Score.Value, one.Score.Order, one.Fit, one.Fingerprint,
        string.Join(',', one.Conditions.Select(condition => condition.Outcome)));

    private static (VacancyId, JobSeekerId, double, string) Whole(FilteredMatch one) =>
        (one.Vacancy, one.JobSeeker, one.Value, string.Join(',', one.Failing.Select(condition => condition.Kind)));
}
