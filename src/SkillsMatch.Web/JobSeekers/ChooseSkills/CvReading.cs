using SkillsMatch.Learning.Texts;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.JobSeekers.ChooseSkills;

/// <summary>What was read in a cv text, together with the text it was read in. Kept nowhere.</summary>
internal sealed class CvReading(string text, RecognisedText recognised, TaxonomySnapshot taxonomy)
{
    private const int LongestSentence = 220;
    private readonly Dictionary<int, string> _sentences = recognised.Skills
        .DistinctBy(one => one.Skill).ToDictionary(one => one.Skill.Value, one => Quoted(one.Sentence.In(text)));

    /// <summary>Skills, licences and certificates, in the order of the text.</summary>
    public IReadOnlyList<SkillEntry> Skills { get; } = [.. recognised.Skills
        .Select(one => taxonomy.Skills.GetValueOrDefault(one.Skill.Value)).OfType<SkillEntry>().Where(one => !one.IsHistoric).Distinct()];

    /// <summary>Occupations, in the order of the text.</summary>
    public IReadOnlyList<OccupationEntry> Occupations { get; } = [.. recognised.Occupations
        .Select(one => taxonomy.Occupations.GetValueOrDefault(one.Occupation.Value)).OfType<OccupationEntry>()
        .Where(one => !one.IsHistoric).Distinct()];

    /// <summary>The one level the text names; null: none, or more than one it could be.</summary>
    public int? Level { get; } = recognised.Level is { } level && level.Lowest == level.Highest ? level.Lowest : null;

    /// <summary>The sentence a skill was found in; null: it was not found in the text.</summary>
    public string? SentenceOf(SkillEntry skill) => _sentences.GetValueOrDefault(skill.Id);

    private static string Quoted(string sentence)
    {
        var line = string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestSentence ? line : string.Concat(line.AsSpan(0, LongestSentence), "…");
    }
}
