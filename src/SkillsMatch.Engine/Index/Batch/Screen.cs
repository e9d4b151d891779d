using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>
/// Passes over the vacancies of a segment that nobody of a tile can have among the best: the lists of what the tile reaches are added up
/// once, each skill at the most that any lane earns of it. No lane scores higher than that, so where it does not reach the lowest line no
/// lane needs to be looked at. What is usual among tiles is kept added up from one to the next.
/// </summary>
internal sealed class Screen(PreparedSnapshot prepared, Kernel kernel)
{
    private readonly SegmentSums _sums = new(kernel);
    private readonly UsualSkills _usual = new(prepared.Tables);
    private readonly (int Generation, ushort[] Sums)[] _kept = new (int, ushort[])[prepared.Segments.Length]; // of what is usual, by segment

    /// <summary>Begins a tile.</summary>
    /// <param name="most">The most that any lane earns, counted in units.</param>
    public void Begin(SkillSpread most) => _usual.Begin(most);

    /// <summary>Adds up what the tile reaches in a segment.</summary>
    public void Load(int place)
    {
        var segment = prepared.Segments[place].Segment;
        StartWithUsual(place, segment);
        _sums.Add(segment.Postings, _usual.Beside.Skills, _usual.Beside.Units, _usual.Beside.Slots);
    }

    private void StartWithUsual(int place, VacancySegment segment)
    {
        ref var kept = ref _kept[place];
        if (kept.Generation == _usual.Generation && kept.Sums is not null)
        {
            kept.Sums.CopyTo(_sums.Units, 0);
            return;
        }
        _sums.Clear(segment.Count);
        _sums.Add(segment.Postings, _usual.Units.Skills, _usual.Units.Units, _usual.Units.Slots);
        kept = (_usual.Generation, _sums.Units[..Postings.Rounded(segment.Count)]);
    }

    /// <summary>Moves to <paramref name="taken"/> what may reach the line of those that are left.</summary>
    /// <param name="place">The segment it was loaded with.</param>
    /// <param name="from">Word of the first vacancy looked at.</param>
    /// <param name="line">A share of the points possible in 65,536ths.</param>
    /// <param name="left">From that word on those that were not taken before.</param>
    /// <param name="taken">As many words.</param>
    public void Take(int place, int from, ushort line, Span<ulong> left, Span<ulong> taken)
    {
        var segment = prepared.Segments[place];
        kernel.Reaching(_sums.Units, segment.Segment.Possible, from * 64, line, taken);
        for (var word = 0; word < taken.Length; word++)
        {
            taken[word] = (taken[word] | segment.Beyond[from + word]) & left[word];
            left[word] ^= taken[word];
        }
    }
}
