using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Closeness;

/// <summary>What the taxonomy says about pairs of skills, as closeness: a floor under what the model finds.</summary>
internal sealed class StatedCloseness
{
    /// <summary>Who can do the narrower thing can do much of the broader.</summary>
    private const double Upwards = 0.65;

    /// <summary>Who can do the broader thing has a start in the narrower.</summary>
    private const double Downwards = 0.5;

    /// <summary>Two skills that ESCO relates help each other, no more.</summary>
    private const double Related = 0.4;

    private readonly Dictionary<int, List<(int Other, double Closeness, ClosenessSource Source)>> _stated = [];

    /// <summary>Per position of a skill the positions of others with the closeness stated.</summary>
    public static StatedCloseness Of(SkillStructure structure, IReadOnlyList<VocabularySkill> skills)
    {
        var positions = skills.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var stated = new StatedCloseness();
        foreach (var (narrower, broader) in structure.Broader)
        {
            stated.Add(positions, narrower, broader, Upwards, ClosenessSource.Hierarchy);
            stated.Add(positions, broader, narrower, Downwards, ClosenessSource.Hierarchy);
        }

        foreach (var (one, other) in structure.Relations)
        {
            stated.Add(positions, one, other, Related, ClosenessSource.Relation);
            stated.Add(positions, other, one, Related, ClosenessSource.Relation);
        }

        return stated;
    }

    public IReadOnlyList<(int Other, double Closeness, ClosenessSource Source)> Of(int skill) => _stated.GetValueOrDefault(skill) ?? [];

    private void Add(Dictionary<SkillId, int> positions, SkillId from, SkillId to, double closeness, ClosenessSource source)
    {
        if (from == to || !positions.TryGetValue(from, out var one) || !positions.TryGetValue(to, out var other))
            return;
        if (!_stated.TryGetValue(one, out var list))
            _stated.Add(one, list = []);
        list.Add((other, closeness, source));
    }
}
