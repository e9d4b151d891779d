using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Taxonomy.Wire;

namespace SkillsMatch.Web.Matching.Wire;

/// <summary>
/// What the matches of one answer are made of, one object for all parts that are equal: fifty matches show some dozens of contributions,
/// five hundred times.
/// </summary>
internal sealed class SharedParts(TaxonomySnapshot taxonomy)
{
    private readonly Dictionary<Contribution, ContributionWire> _contributions = [];
    private readonly Dictionary<ConditionWire, ConditionWire> _conditions = [];
    private readonly Dictionary<OccupationId, OccupationWire?> _occupations = [];

    public ContributionWire Of(Contribution one)
    {
        ref var shared = ref CollectionsMarshal.GetValueRefOrAddDefault(_contributions, one, out _);
        return shared ??= ContributionWire.Of(one, taxonomy);
    }

    public ConditionWire Of(HardCondition condition)
    {
        var one = ConditionWire.Of(condition, taxonomy);
        ref var shared = ref CollectionsMarshal.GetValueRefOrAddDefault(_conditions, one, out _);
        return shared ??= one;
    }

    /// <summary>Null: not told, or not known here.</summary>
    public OccupationWire? Of(OccupationId? id)
    {
        if (id is not { } known)
            return null;
        ref var shared = ref CollectionsMarshal.GetValueRefOrAddDefault(_occupations, known, out _);
        return shared ??= taxonomy.Occupations.TryGetValue(known.Value, out var occupation) ? OccupationWire.Of(occupation) : null;
    }
}
