using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// Which documents of a segment name a skill, with a one-byte code each. A skill that many name is half a byte for every document instead
/// of a
/// list: adding those is one pass without scattered writes.
/// </summary>
internal sealed class Postings
{
    private const double DenseFrom = 0.06; // share of documents; measured: from here on the pass over all of them is the quicker one

    private readonly int[] _starts;
    private readonly ushort[] _documents;
    private readonly byte[] _codes;
    private readonly (ushort Skill, byte[] Pairs)[] _columns;

    private Postings(int[] starts, ushort[] documents, byte[] codes, byte[]?[] dense)
    {
        (_starts, _documents, _codes) = (starts, documents, codes);
        _columns = [.. dense.Index().Where(one => one.Item is not null).Select(one => ((ushort)one.Index, one.Item!))];
    }

    public long Bytes => _starts.Length * 4L + _documents.Length * 3L + _columns.Sum(one => 40L + one.Pairs.Length);

    // Skills that were first named after this was built have a position past the end.
    private int Skills => _starts.Length - 1;

    /// <summary>The documents on the list of a skill, those of a column not counted.</summary>
    public ReadOnlySpan<ushort> DocumentsOf(int skill) => skill >= Skills ? [] : _documents.AsSpan(_starts[skill].._starts[skill + 1]);

    /// <summary>Beside each document of the list its code.</summary>
    public ReadOnlySpan<byte> CodesOf(int skill) => skill >= Skills ? [] : _codes.AsSpan(_starts[skill].._starts[skill + 1]);

    /// <summary>How many documents are on the lists of some skills.</summary>
    public long Listed(ReadOnlySpan<ushort> skills)
    {
        var listed = 0L;
        foreach (var skill in skills)
            listed += skill >= Skills ? 0 : _starts[skill + 1] - _starts[skill];
        return listed;
    }

    /// <summary>Adds the lists of some skills to the sums of their documents; see <see cref="Scatter"/>.</summary>
    public void AddLists(ReadOnlySpan<ushort> skills, ReadOnlySpan<ushort> tables, ushort[] sums)
    {
        if (!skills.ContainsAnyInRange((ushort)Math.Min(Skills, ushort.MaxValue), ushort.MaxValue))
        {
            Scatter.Add(_starts, _documents, _codes, skills, tables, sums);
            return;
        }
        for (var one = 0; one < skills.Length; one++)
            Scatter.Add(DocumentsOf(skills[one]), CodesOf(skills[one]), tables.Slice(one * Kernel.TableSize, Kernel.TableSize), sums);
    }

    /// <summary>
    /// The skills that have a code for every document, see <see cref="Pairs"/>. A document that names one twice is on its list too.
    /// </summary>
    public ReadOnlySpan<(ushort Skill, byte[] Pairs)> Columns => _columns;

    /// <param name="forward">The skills of each document.</param>
    /// <param name="skills">How many skills there are.</param>
    /// <param name="skipped">Documents that are left out.</param>
    /// <param name="denseFrom">Documents from which on columns are used.</param>
    public static Postings Of(Forward forward, int skills, ReadOnlySpan<ushort> skipped, int denseFrom)
    {
        var (once, again) = Counts(forward, skills, skipped);
        var dense = new byte[]?[skills];
        var starts = new int[skills + 1];
        for (var skill = 0; skill < skills; skill++)
        {
            if (forward.Count >= denseFrom && once[skill] >= DenseFrom * forward.Count)
                dense[skill] = Pairs.For(forward.Count);
            starts[skill + 1] = starts[skill] + again[skill] + (dense[skill] is null ? once[skill] : 0);
        }
        return Filled(forward, starts, dense, skipped);
    }

    /// <summary>Rounded up to whole words of 64 documents.</summary>
    public static int Rounded(int count) => (count + 63) & ~63;

    private static (int[] Once, int[] Again) Counts(Forward forward, int skills, ReadOnlySpan<ushort> skipped)
    {
        var (once, again, last) = (new int[skills], new int[skills], new int[skills]);
        for (var document = 0; document < forward.Count; document++)
        {
            if (skipped.BinarySearch((ushort)document) >= 0)
                continue;
            foreach (var skill in forward.SkillsOf(document))
            {
                (last[skill] == document + 1 ? again : once)[skill]++;
                last[skill] = document + 1;
            }
        }
        return (once, again);
    }

    private static Postings Filled(Forward forward, int[] starts, byte[]?[] dense, ReadOnlySpan<ushort> skipped)
    {
        var documents = new ushort[starts[^1]];
        var codes = new byte[starts[^1]];
        var next = starts[..^1];
        for (var document = 0; document < forward.Count; document++)
        {
            if (skipped.BinarySearch((ushort)document) >= 0)
                continue;
            var skills = forward.SkillsOf(document);
            var own = forward.CodesOf(document);
            for (var place = 0; place < skills.Length; place++)
            {
                var skill = skills[place];
                if (dense[skill] is { } column && Pairs.CodeOf(column, document) == 0)
                {
                    Pairs.Set(column, document, own[place]);
                    continue;
                }
                var slot = next[skill]++;
                (documents[slot], codes[slot]) = ((ushort)document, own[place]);
            }
        }
        return new Postings(starts, documents, codes, dense);
    }
}
