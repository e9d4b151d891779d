using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>
/// Passes over the vacancies of a segment that nobody of a tile can have among the best: the lists of what the tile reaches are added up
/// once, each skill at the most that any lane earns of it. No lane scores higher than that, so where it does not reach the lowest line no
/// lane needs to be looked at.
/// </summary>
internal sealed class Screen(Kernel kernel)
{
    private readonly SegmentSums _sums = new(kernel);

    public void Load(VacancySegment segment, SkillSpread most)
    {
        _sums.Clear(segment.Count);
        _sums.Add(segment.Postings, most);
    }

    /// <summary>Moves to <paramref name="taken"/> what may reach the line of those that are left.</summary>
    /// <param name="prepared">The segment it was loaded with.</param>
    /// <param name="from">Word of the first vacancy looked at.</param>
    /// <param name="line">A share of the points possible in 65,536ths.</param>
    /// <param name="left">From that word on those that were not taken before.</param>
    /// <param name="taken">As many words.</param>
    public void Take(PreparedSegment prepared, int from, ushort line, Span<ulong> left, Span<ulong> taken)
    {
        kernel.Reaching(_sums.Units, prepared.Segment.Possible, from * 64, line, taken);
        for (var word = 0; word < taken.Length; word++)
        {
            taken[word] = (taken[word] | prepared.Beyond[from + word]) & left[word];
            left[word] ^= taken[word];
        }
    }
}
