using System.Numerics;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>Which lanes of a tile may travel to which place.</summary>
internal sealed class TileReach(Places places, int count)
{
    private readonly ulong[] _lanes = new ulong[count * 2]; // two words per place
    private readonly Journeys _journeys = new(places, count);
    private readonly ulong[] _anybody = new ulong[(count + 63) / 64];
    private readonly ulong[] _anywhere = new ulong[2];
    private int _homes;

    public void Empty()
    {
        Array.Clear(_anywhere);
        if (_homes == 0)
            return;
        Array.Clear(_lanes);
        Array.Clear(_anybody);
        _homes = 0;
    }

    public void Add(int lane, JobSeeker jobSeeker)
    {
        if (jobSeeker is not { Home: { } home, Travel: { } limit })
        {
            Bits.Set(_anywhere, lane);
            return;
        }
        _homes++;
        var within = _journeys.Within(home, limit);
        var (word, bit) = (lane >> 6, 1UL << lane);
        for (var at = 0; at < within.Length; at++)
        {
            _anybody[at] |= within[at];
            for (var bits = within[at]; bits != 0; bits &= bits - 1)
                _lanes[(at * 64 + BitOperations.TrailingZeroCount(bits)) * 2 + word] |= bit;
        }
    }

    /// <summary>Whether every lane may travel to every place.</summary>
    public bool Everywhere => _homes == 0;

    /// <summary>The lanes that may travel to a place, in two words.</summary>
    public (ulong First, ulong Second) LanesTo(int place) => Everywhere ? (_anywhere[0], _anywhere[1]) : (_lanes[place * 2] | _anywhere[0], _lanes[place * 2 + 1] | _anywhere[1]);

    /// <summary>Sets the bits of the live vacancies at places that somebody may travel to, and no others.</summary>
    public void Fill(SegmentView<VacancySegment> view, Span<ulong> bits)
    {
        if ((_anywhere[0] | _anywhere[1]) != 0)
        {
            view.LiveAndScorable.CopyTo(bits);
            return;
        }
        view.Segment.Runs.Fill(_anybody, bits);
        Bits.And(bits, view.LiveAndScorable);
    }
}
