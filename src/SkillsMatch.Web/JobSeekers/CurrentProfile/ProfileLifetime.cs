using SkillsMatch.Storage.JobSeekers;

namespace SkillsMatch.Web.JobSeekers.CurrentProfile;

/// <summary>How long a profile is kept after its last change.</summary>
internal static class ProfileLifetime
{
    /// <summary>Days a profile without a return code is kept.</summary>
    public const int DraftDays = 2;

    /// <summary>Years a profile with a return code is kept.</summary>
    public const int SavedYears = 1;

    /// <summary>The last day of a profile that is changed today.</summary>
    public static DateOnly LastDay(JobSeekerRow row, DateOnly today) =>
        row.ReturnCodeHash is null ? today.AddDays(DraftDays) : today.AddYears(SavedYears);
}
