using NpgsqlTypes;
using SkillsMatch.Web.Operations.Database;
using static NpgsqlTypes.NpgsqlDbType;

namespace SkillsMatch.Web.Region.GenerateSynthetic;

/// <summary>The tables that a synthetic region is written into, with the columns it fills.</summary>
internal static class SyntheticTables
{
    public static RowCopy Employers { get; } = new("employers", ("id", Uuid), ("name", Varchar), ("is_fictitious", NpgsqlDbType.Boolean));

    public static RowCopy Vacancies { get; } = new(
        "vacancies", ("id", Uuid), ("employer_id", Uuid), ("title", Varchar), ("text", Varchar), ("occupation_id", Integer), ("pc4", Varchar),
        ("hours_minimum", Integer), ("hours_maximum", Integer), ("pay_minimum", Numeric), ("pay_maximum", Numeric), ("contract", Varchar),
        ("shift_work", NpgsqlDbType.Boolean), ("openings", Integer), ("posted_on", Date), ("closes_on", Date), ("starts_on", Date), ("status", Varchar),
        ("is_synthetic", NpgsqlDbType.Boolean), ("changed_at", TimestampTz));

    public static RowCopy VacancySkills { get; } = new(
        "vacancy_skills", ("vacancy_id", Uuid), ("skill_id", Integer), ("importance", Varchar), ("is_required_credential", NpgsqlDbType.Boolean));

    public static RowCopy JobSeekers { get; } = new(
        "job_seekers", ("id", Uuid), ("pc4", Varchar), ("nlqf", Integer), ("hours_minimum", Integer), ("hours_maximum", Integer), ("travel_mode", Varchar),
        ("maximum_minutes", Integer), ("accepts_shift_work", NpgsqlDbType.Boolean), ("available_from", Date), ("wished_occupation_id", Integer),
        ("lowest_pay", Numeric), ("visible_to_employers", NpgsqlDbType.Boolean), ("consent_changed_at", TimestampTz), ("is_fictitious", NpgsqlDbType.Boolean),
        ("is_synthetic", NpgsqlDbType.Boolean), ("changed_at", TimestampTz));

    public static RowCopy JobSeekerSkills { get; } = new("job_seeker_skills", ("job_seeker_id", Uuid), ("skill_id", Integer), ("level", Integer));

    public static RowCopy Work { get; } = new(
        "work_experience_row", ("job_seeker_id", Uuid), ("position", Integer), ("occupation_id", Integer), ("years", Integer));

    public static RowCopy Providers { get; } = new("providers", ("id", Uuid), ("name", Varchar));

    public static RowCopy TrainingOffers { get; } = new(
        "training_offers", ("id", Uuid), ("provider_id", Uuid), ("name", Varchar), ("description", Varchar), ("kind", Varchar), ("pc4", Varchar),
        ("delivery", Varchar), ("nlqf", Integer), ("entry_nlqf", Integer), ("entry_text", Text), ("weeks", Integer), ("hours_per_week", Integer),
        ("cost", Numeric), ("subsidy_scheme", Text), ("subsidy", Numeric), ("starts", NpgsqlDbType.Array | Date), ("capacity", Integer),
        ("is_withdrawn", NpgsqlDbType.Boolean), ("is_synthetic", NpgsqlDbType.Boolean), ("changed_at", TimestampTz));

    public static RowCopy LearningOutcomes { get; } = new("learning_outcomes", ("training_offer_id", Uuid), ("skill_id", Integer));

    public static RowCopy EntrySkills { get; } = new("entry_skill_row", ("training_offer_id", Uuid), ("skill_id", Integer));

    /// <summary>The names of all of them.</summary>
    public static IEnumerable<string> Names =>
        ((RowCopy[])[Employers, Vacancies, VacancySkills, JobSeekers, JobSeekerSkills, Work, Providers, TrainingOffers, LearningOutcomes, EntrySkills])
            .Select(one => one.Table);
}
