using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// Which documents of a segment name a skill, with a code of half a byte each. A skill that many name is half a byte for every document instead
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

    public long Bytes => _starts.Length * 4L + _documents.Length * 2L + _codes.Length + _columns.Sum(one => 40L + one.Pairs.Length);

    /// <summary>How many lists there are: skills that were first named after this was built have a position past the end.</summary>
    public int Skills => _starts.Length - 1;

    private (int From, int To) PlacesOf(int skill) => skill >= Skills ? (0, 0) : (_starts[skill], _starts[skill + 1]);

    /// <summary>The documents on the list of a skill, those of a column not counted.</summary>
    public ReadOnlySpan<ushort> DocumentsOf(int skill)
    {
        var (from, to) = PlacesOf(skill);
        return _documents.AsSpan(from..to);
    }

    /// <summary>The list of a skill, with a code for each of its documents.</summary>
    public SkillList ListOf(int skill)
    {
        var (from, to) = PlacesOf(skill);
        return new SkillList(_documents.AsSpan(from..to), _codes, from);
    }

    /// <summary>How many documents are on the lists of some skills.</summary>
    public long Listed(ReadOnlySpan<ushort> skills)
    {
        var listed = 0L;
        foreach (var skill in skills)
            listed += DocumentsOf(skill).Length;
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
        {
            var (from, to) = PlacesOf(skills[one]);
            Scatter.Add(_documents, _codes, from, to, tables.Slice(one * Kernel.TableSize, Kernel.TableSize), sums);
        }
    }

    /// <summary>Adds what the list of a skill brings over the best so far; see <see cref="ScatterBest"/>.</summary>
    public void AddBest(int skill, ushort[] table, ushort[] best, ushort[] sums)
    {
        var (from, to) = PlacesOf(skill);
        ScatterBest.Add(_documents, _codes, from, to, table, best, sums);
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
        var codes = HalfBytes.For(starts[^1]);
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
                documents[slot] = (ushort)document;
                HalfBytes.Set(codes, slot, own[place]);
            }
        }
        return new Postings(starts, documents, codes, dense);
    }
}
