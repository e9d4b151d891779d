using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// A <see cref="FactTable{T}"/> of skills: ids are small numbers, so most positions are read from an array instead of being looked up.
/// </summary>
internal sealed class SkillPositions
{
    private const int Direct = 1 << 18; // ids from here on are looked up

    private readonly FactTable<SkillId> _skills = new(ushort.MaxValue);
    private ushort[] _positions = []; // 1 + position; 0: not there

    public int Count => _skills.Count;

    public SkillId this[int position] => _skills[position];

    /// <summary>−1: it was never added.</summary>
    public int Find(SkillId skill)
    {
        if ((uint)skill.Value >= Direct)
            return _skills.Find(skill);
        var positions = Volatile.Read(ref _positions);
        return skill.Value < positions.Length ? positions[skill.Value] - 1 : -1;
    }

    /// <summary>The position of a skill that is not there yet.</summary>
    /// <exception cref="InvalidOperationException">There are 65,535 already.</exception>
    public ushort Add(SkillId skill)
    {
        var position = (ushort)_skills.Add(skill);
        if ((uint)skill.Value >= Direct)
            return position;
        if (skill.Value >= _positions.Length)
        {
            var larger = _positions;
            Array.Resize(ref larger, Math.Min(Direct, Math.Max(skill.Value + 1, _positions.Length * 2)));
            Volatile.Write(ref _positions, larger);
        }
        _positions[skill.Value] = (ushort)(position + 1);
        return position;
    }
}
