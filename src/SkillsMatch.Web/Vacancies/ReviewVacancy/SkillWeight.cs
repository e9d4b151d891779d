using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Texts;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Vacancies.ReviewVacancy;

/// <summary>How much a skill matters to an employer.</summary>
internal enum SkillWeight
{
    /// <summary>Moet: points, many.</summary>
    Essential,

    /// <summary>Mooi meegenomen: points, few.</summary>
    Desirable,

    /// <summary>Verplicht bewijs: nobody starts without it. For licences and certificates only.</summary>
    Required,
}

/// <summary>Reads weights.</summary>
internal static class SkillWeights
{
    /// <summary>Of a skill that a vacancy has.</summary>
    public static SkillWeight Of(VacancySkillRow row) =>
        row.IsRequiredCredential ? SkillWeight.Required : row.Importance is Importance.Essential ? SkillWeight.Essential : SkillWeight.Desirable;

    /// <summary>Of a skill that was recognised: a licence or certificate that the text asks without reserve is required.</summary>
    public static SkillWeight Of(RecognisedSkill recognised, SkillEntry skill) => recognised.Importance is Importance.Desirable
        ? SkillWeight.Desirable
        : skill.IsCredential ? SkillWeight.Required : SkillWeight.Essential;

    /// <summary>Of what came back from the page; what means nothing, or is not for this skill, is <see cref="SkillWeight.Essential"/>.</summary>
    public static SkillWeight Of(string? typed, SkillEntry skill) =>
        Enum.TryParse<SkillWeight>(typed, out var weight) && Enum.IsDefined(weight) && (weight is not SkillWeight.Required || skill.IsCredential)
            ? weight
            : SkillWeight.Essential;
}
