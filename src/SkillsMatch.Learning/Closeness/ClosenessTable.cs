using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Closeness;

/// <summary>
/// Per skill the skills that come nearest, with how near and what says so: data for the engine. The same vocabulary, structure and model
/// give the same table.
/// </summary>
public sealed class ClosenessTable
{
    private ClosenessTable(string modelId, ImmutableDictionary<SkillId, ImmutableArray<CloseSkill>> close) =>
        (ModelId, Close) = (modelId, close);

    /// <summary>The model behind the table.</summary>
    public string ModelId { get; }

    /// <summary>Per skill its neighbours, nearest first. A skill without neighbours is not listed.</summary>
    public ImmutableDictionary<SkillId, ImmutableArray<CloseSkill>> Close { get; }

    /// <summary>Computes the table over all processors. Full ESCO takes some ten seconds.</summary>
    /// <param name="skills">The skills; ids are unique.</param>
    /// <param name="structure">What the taxonomy says.</param>
    /// <param name="encoder">What gives the cosines.</param>
    /// <param name="settings">How they become closeness, and how many neighbours are kept.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ClosenessTable Build(
        IReadOnlyList<VocabularySkill> skills, SkillStructure structure, SkillEncoder encoder, ClosenessSettings settings, CancellationToken cancellation = default)
    {
        var neighbourhood = new Neighbourhood(
            skills, SkillVectors.Of(skills, encoder, cancellation), structure, settings);
        var neighbours = new ImmutableArray<CloseSkill>[skills.Count];
        Parallel.For(0, skills.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
            neighbours[i] = neighbourhood.Of(i));

        var close = Enumerable.Range(0, skills.Count)
            .Where(i => neighbours[i].Length > 0)
            .ToImmutableDictionary(i => skills[i].Id, i => neighbours[i]);
        return new ClosenessTable(encoder.ModelId, close);
    }
}

/// <summary>How a table of closeness is made.</summary>
/// <param name="Map">How cosines become closeness; the manifest of the model holds the one fitted for it.</param>
/// <param name="MostNeighbours">Neighbours kept per skill.</param>
/// <param name="Lowest">Closeness below which a skill is no neighbour, above 0.</param>
public sealed record ClosenessSettings(ClosenessMap Map, int MostNeighbours = 25, double Lowest = 0.3);
