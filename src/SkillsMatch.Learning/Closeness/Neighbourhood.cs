using System.Collections.Immutable;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Closeness;

/// <summary>Finds the neighbours of one skill: what the model finds, raised to what the taxonomy states, without what a steward set apart.</summary>
internal sealed class Neighbourhood(
    IReadOnlyList<VocabularySkill> skills, VectorSet vectors, SkillStructure structure, ClosenessSettings settings)
{
    private const double Highest = 0.99;

    private readonly StatedCloseness _stated = StatedCloseness.Of(structure, skills);

    private readonly CoOccurrence _together = CoOccurrence.Of(structure.Demands, skills.Select(skill => skill.Id));

    private readonly (string Language, string[] Words)[][] _names =
        [.. skills.Select(skill => skill.Labels.Where(label => label.Preferred).Select(label => (label.Language, ResemblanceRule.Words(label.Text))).ToArray())];

    /// <summary>The neighbours of the skill at this position, nearest first.</summary>
    public ImmutableArray<CloseSkill> Of(int skill)
    {
        var found = FromModel(skill).ToDictionary(one => one.Skill);
        foreach (var (other, closeness, source) in _stated.Of(skill))
        {
            var id = skills[other].Id;
            if (!found.TryGetValue(id, out var before) || before.Closeness < closeness)
                found[id] = new CloseSkill(id, closeness, source);
        }

        return
        [
            .. found.Values
                .Where(one => one.Closeness >= settings.Lowest && !structure.AreApart(skills[skill].Id, one.Skill))
                .OrderByDescending(one => one.Closeness).ThenBy(one => one.Skill)
                .Take(settings.MostNeighbours),
        ];
    }

    private IEnumerable<CloseSkill> FromModel(int skill)
    {
        var candidates = new List<(int Other, double Closeness, ClosenessSource Source)>();
        var cosines = new float[vectors.Count];
        vectors.Cosines(vectors[skill], cosines);
        var before = _together.Beside(skill).ToDictionary(one => one.Other, one => (Cosine: cosines[one.Other], one.Together));
        foreach (var (other, (cosine, together)) in before)
            cosines[other] = CoOccurrence.Lift(cosine, together);
        for (var other = 0; other < cosines.Length; other++)
        {
            var closeness = Math.Min(settings.Map.Of(cosines[other]), Highest);
            if (closeness >= settings.Lowest && other != skill && ResemblanceRule.Counts(skills[skill].Kind, skills[other].Kind))
                candidates.Add((other, closeness, WithoutCompany(other) ? ClosenessSource.Model : ClosenessSource.CoOccurrence));
        }

        return candidates
            .OrderByDescending(one => one.Closeness).ThenBy(one => skills[one.Other].Id)
            .Where(one => !OnlyCodeDiffers(skill, one.Other))
            .Take(settings.MostNeighbours)
            .Select(one => new CloseSkill(skills[one.Other].Id, one.Closeness, one.Source));

        bool WithoutCompany(int other) => !before.TryGetValue(other, out var alone) || settings.Map.Of(alone.Cosine) >= settings.Lowest;
    }

    private bool OnlyCodeDiffers(int one, int other) =>
        Array.Exists(
            _names[one],
            name => Array.Exists(_names[other], second => second.Language == name.Language && ResemblanceRule.OnlyCodeDiffers(name.Words, second.Words)));
}
