using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index;

/// <summary>The documents that name a skill, in order; one that names it twice stands there twice.</summary>
/// <param name="documents">The documents.</param>
/// <param name="codes">The codes of all lists, see <see cref="HalfBytes"/>.</param>
/// <param name="from">Where in these the list starts.</param>
internal readonly ref struct SkillList(ReadOnlySpan<ushort> documents, ReadOnlySpan<byte> codes, int from)
{
    private readonly ReadOnlySpan<byte> _codes = codes;

    public ReadOnlySpan<ushort> Documents { get; } = documents;

    /// <summary>The code of the document at a place of the list.</summary>
    public int CodeAt(int place) => HalfBytes.CodeOf(_codes, from + place);

    /// <summary>The most that the table says of a code of this document; 0: it is not on the list.</summary>
    public double HighestOf(ushort document, ReadOnlySpan<double> table)
    {
        var highest = 0.0;
        for (var place = FirstOf(document); place < Documents.Length && Documents[place] == document; place++)
            highest = Math.Max(highest, table[CodeAt(place)]);
        return highest;
    }

    // Where a document stands or would stand. Halved without a branch, which nobody could foretell.
    private int FirstOf(int document)
    {
        var (first, left) = (0, Documents.Length);
        while (left > 0)
        {
            var half = (left + 1) / 2;
            first += half & Documents[first + half - 1] - document >> 31;
            left -= half;
        }
        return first;
    }
}
