using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>The licences and certificates that a vacancy requires, each once and by id, so that equal sets are one fact.</summary>
internal sealed class CredentialSet : IEquatable<CredentialSet>
{
    private readonly int _hash;

    private CredentialSet(ImmutableArray<SkillId> skills)
    {
        Skills = skills;
        var hash = new HashCode();
        foreach (var skill in skills)
        {
            hash.Add(skill.Value);
            Mask |= MaskOf(skill);
        }
        _hash = hash.ToHashCode();
    }

    public ImmutableArray<SkillId> Skills { get; }

    /// <summary>One bit for each skill, several skills to a bit: a quick no for most sets that a person does not have.</summary>
    public ulong Mask { get; }

    public static ulong MaskOf(SkillId skill) => 1UL << (int)((uint)skill.Value * 0x9E3779B1u >> 26);

    public static CredentialSet Of(ImmutableArray<SkillId> required) => new([.. required.Distinct().Order()]);

    public bool Equals(CredentialSet? other) => other is not null && Skills.AsSpan().SequenceEqual(other.Skills.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as CredentialSet);

    public override int GetHashCode() => _hash;
}
