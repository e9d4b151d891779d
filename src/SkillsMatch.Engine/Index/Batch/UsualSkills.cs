using System.Runtime.Intrinsics;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>
/// The skills that most tiles earn in full: in next to every tile there is somebody who does. What they bring is added up once and kept; a
/// tile adds up only how it differs from them.
/// </summary>
internal sealed class UsualSkills(VacancyTables tables)
{
    private int[] _inFull = []; // tiles, by skill
    private int _tiles;

    /// <summary>What they bring who earn them in full.</summary>
    public SkillUnits Units { get; } = new();

    /// <summary>Changes when others become usual.</summary>
    public int Generation { get; private set; }

    /// <summary>What a tile brings beside the usual, below zero where it brings less; sums of both are what it brings.</summary>
    public SkillUnits Beside { get; } = new();

    /// <summary>Looks at the next tile.</summary>
    /// <param name="most">The most that any of it earns, counted in units.</param>
    public void Begin(SkillSpread most)
    {
        if (_tiles == tables.Shape.UsualAmong)
            Choose();
        _tiles++;
        if (_inFull.Length < most.Slots.Length)
            Array.Resize(ref _inFull, most.Slots.Length);
        for (var place = 0; place < most.Reached.Length; place++)
            _inFull[most.Reached[place]] += Vector256.GreaterThanOrEqualAll(most.SharesIn(place + 1), Vector256<double>.One) ? 1 : 0;
        Compare(most);
    }

    private void Choose()
    {
        Units.Empty(_inFull.Length);
        for (var skill = 0; skill < _inFull.Length; skill++)
        {
            if (2 * _inFull[skill] > _tiles)
                SkillSpread.FillUnits(Units.Add((ushort)skill), tables, skill, Vector256<double>.One);
        }
        Array.Clear(_inFull);
        _tiles = 0;
        Generation++;
    }

    private void Compare(SkillSpread most)
    {
        Beside.Empty(_inFull.Length);
        foreach (var skill in most.Reached)
        {
            if (!IsUsual(skill))
                most.UnitsOf(skill).CopyTo(Beside.Add(skill));
            else if (!most.UnitsOf(skill).SequenceEqual(Units.Of(skill)))
                Subtract(most.UnitsOf(skill), Units.Of(skill), Beside.Add(skill));
        }
        foreach (var skill in Units.Skills)
        {
            if (!most.Reaches(skill))
                Subtract([], Units.Of(skill), Beside.Add(skill));
        }
    }

    private bool IsUsual(ushort skill) => skill < Units.Slots.Length && Units.Slots[skill] != 0;

    // Sums are numbers of 16 bits: adding what is below zero carries over and comes out right.
    private static void Subtract(ReadOnlySpan<ushort> from, ReadOnlySpan<ushort> usual, Span<ushort> beside)
    {
        for (var code = 0; code < usual.Length; code++)
            beside[code] = (ushort)((from.IsEmpty ? 0 : from[code]) - usual[code]);
    }
}
