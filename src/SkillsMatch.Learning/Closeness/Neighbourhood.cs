using System.Collections.Immutable;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Closeness;

/// <summary>Finds the neighbours of one skill: what the model finds, raised to what the taxonomy states.</summary>
internal static class Neighbourhood
{
    private const double Highest = 0.99;

    public static ImmutableArray<CloseSkill> Of(
        int skill, IReadOnlyList<VocabularySkill> skills, VectorSet vectors, StatedCloseness stated, ClosenessSettings settings)
    {
        var found = FromModel(skill, skills, vectors, settings);
        foreach (var (other, closeness, source) in stated.Of(skill))
        {
            if (!found.TryGetValue(other, out var before) || before.Closeness < closeness)
                found[other] = new CloseSkill(skills[other].Id, closeness, source);
        }

        return
        [
            .. found.Values
                .Where(one => one.Closeness >= settings.Lowest)
                .OrderByDescending(one => one.Closeness).ThenBy(one => one.Skill)
                .Take(settings.MostNeighbours),
        ];
    }

    private static Dictionary<int, CloseSkill> FromModel(int skill, IReadOnlyList<VocabularySkill> skills, VectorSet vectors, ClosenessSettings settings)
    {
        var found = new Dictionary<int, CloseSkill>();
        var cosines = new float[vectors.Count];
        vectors.Cosines(vectors[skill], cosines);
        for (var other = 0; other < cosines.Length; other++)
        {
            if (other == skill || !ResemblanceRule.Counts(skills[skill].Kind, skills[other].Kind))
                continue;
            var closeness = Math.Min(settings.Map.Of(cosines[other]), Highest);
            if (closeness >= settings.Lowest && !OnlyCodeDiffers(skills[skill], skills[other]))
                found.Add(other, new CloseSkill(skills[other].Id, closeness, ClosenessSource.Model));
        }

        return found;
    }

    private static bool OnlyCodeDiffers(VocabularySkill one, VocabularySkill other) => one.Labels
        .Where(label => label.Preferred)
        .Any(label => other.Labels.Any(second => second.Preferred && second.Language == label.Language && ResemblanceRule.OnlyCodeDiffers(label.Text, second.Text)));
}
