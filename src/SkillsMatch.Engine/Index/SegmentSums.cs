using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index;

/// <summary>The units of each document of one segment, see <see cref="Quantisation"/>, in memory that is used again.</summary>
internal sealed class SegmentSums(Kernel kernel)
{
    private byte[][] _columns = [];
    private ushort[] _tables = [];

    /// <summary>One sum per document: 0 but where something was added.</summary>
    public ushort[] Units { get; } = new ushort[Postings.Rounded(Segment.Largest)];

    /// <summary>Adds what each document earns of a spread.</summary>
    public void Add(Postings postings, SkillSpread spread) => Add(postings, spread.Reached, spread.Units, spread.Slots);

    /// <summary>Adds what each document earns of some skills.</summary>
    /// <param name="postings">The documents.</param>
    /// <param name="skills">Positions of the skills.</param>
    /// <param name="units">Sixteen for each by <see cref="DemandCode"/>.</param>
    /// <param name="slots">By position of a skill 1 + its place among <paramref name="skills"/>; 0, or past the end: it is none of them.</param>
    public void Add(Postings postings, ReadOnlySpan<ushort> skills, ReadOnlySpan<ushort> units, ReadOnlySpan<ushort> slots)
    {
        postings.AddLists(skills, units, Units);
        AddColumns(postings.Columns, units, slots);
    }

    /// <summary>Makes the sums of the first documents 0 again.</summary>
    public void Clear(int documents) => Units.AsSpan(0, Postings.Rounded(documents)).Clear();

    private void AddColumns(ReadOnlySpan<(ushort Skill, byte[] Pairs)> columns, ReadOnlySpan<ushort> units, ReadOnlySpan<ushort> slots)
    {
        if (columns.Length > _columns.Length)
            (_columns, _tables) = (new byte[columns.Length][], new ushort[columns.Length * Kernel.TableSize]);
        var count = 0;
        foreach (var (skill, pairs) in columns)
        {
            if (skill >= slots.Length || slots[skill] == 0)
                continue;
            units.Slice((slots[skill] - 1) * Kernel.TableSize, Kernel.TableSize).CopyTo(_tables.AsSpan(count * Kernel.TableSize));
            _columns[count++] = pairs;
        }
        if (count == 0)
            return;
        var reached = _columns.AsSpan(0, count);
        kernel.AddColumns(reached, reached[0].Length * 2, _tables, Units);
        reached.Clear(); // a segment that is gone must not be held by a search that waits for work
    }
}
