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
    public void Add(Postings postings, SkillSpread spread)
    {
        postings.AddLists(spread.Reached, spread.Units, Units);
        AddColumns(postings.Columns, spread);
    }

    /// <summary>Makes the sums of the first documents 0 again.</summary>
    public void Clear(int documents) => Units.AsSpan(0, Postings.Rounded(documents)).Clear();

    private void AddColumns(ReadOnlySpan<(ushort Skill, byte[] Pairs)> columns, SkillSpread spread)
    {
        if (columns.Length > _columns.Length)
            (_columns, _tables) = (new byte[columns.Length][], new ushort[columns.Length * Kernel.TableSize]);
        var count = 0;
        foreach (var (skill, pairs) in columns)
        {
            if (!spread.Reaches(skill))
                continue;
            spread.UnitsOf(skill).CopyTo(_tables.AsSpan(count * Kernel.TableSize));
            _columns[count++] = pairs;
        }
        if (count == 0)
            return;
        var reached = _columns.AsSpan(0, count);
        kernel.AddColumns(reached, reached[0].Length * 2, _tables, Units);
        reached.Clear(); // a segment that is gone must not be held by a search that waits for work
    }
}
