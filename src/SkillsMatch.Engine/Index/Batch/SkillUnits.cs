using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>Units by <see cref="DemandCode"/> for some skills, in the form that <see cref="SegmentSums"/> adds up.</summary>
internal sealed class SkillUnits
{
    private ushort[] _skills = [];
    private ushort[] _units = [];
    private int _count;

    public ReadOnlySpan<ushort> Skills => _skills.AsSpan(0, _count);

    public ReadOnlySpan<ushort> Units => _units.AsSpan(0, _count * Kernel.TableSize);

    /// <summary>By position of a skill 1 + its place among <see cref="Skills"/>; 0: it is none of them.</summary>
    public ushort[] Slots { get; private set; } = [];

    /// <summary>Has none, and room for all skills below a position.</summary>
    public void Empty(int skills)
    {
        foreach (var skill in Skills)
            Slots[skill] = 0;
        _count = 0;
        if (skills > Slots.Length)
            (Slots, _skills, _units) = (new ushort[skills], new ushort[skills], new ushort[skills * Kernel.TableSize]);
    }

    /// <summary>Adds a skill that it does not have yet.</summary>
    /// <returns>Where its units are to be written; others may stand there, but never at a code that says nothing.</returns>
    public Span<ushort> Add(ushort skill)
    {
        _skills[_count++] = skill;
        Slots[skill] = (ushort)_count;
        return _units.AsSpan((_count - 1) * Kernel.TableSize, Kernel.TableSize);
    }

    /// <summary>The units of a skill that it has.</summary>
    public ReadOnlySpan<ushort> Of(ushort skill) => _units.AsSpan((Slots[skill] - 1) * Kernel.TableSize, Kernel.TableSize);
}
