using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>The licences and certificates that vacancies require, each as a small number.</summary>
internal sealed class PreparedCredentials
{
    private readonly Dictionary<SkillId, int> _skills = [];
    private readonly ImmutableArray<int[]> _sets;

    public PreparedCredentials(FactTable<CredentialSet> sets) => _sets =
        [.. Enumerable.Range(0, sets.Count).Select(set => sets[set].Skills.Select(Numbered).ToArray())];

    /// <summary>How many different ones.</summary>
    public int Skills => _skills.Count;

    /// <summary>−1: no vacancy requires it.</summary>
    public int Find(SkillId skill) => _skills.TryGetValue(skill, out var number) ? number : -1;

    /// <summary>Those of a set.</summary>
    public ReadOnlySpan<int> Of(int set) => _sets[set];

    private int Numbered(SkillId skill)
    {
        _skills.TryAdd(skill, _skills.Count);
        return _skills[skill];
    }
}
