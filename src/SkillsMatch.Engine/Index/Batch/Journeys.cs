using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>
/// Which places the journeys from a home reach. People of one tile live near each other and those of the next near them, so what was found
/// for one is kept for the neighbours.
/// </summary>
internal sealed class Journeys(Places places, int count)
{
    private const int KeptWords = 1 << 20; // 8 MiB; after it all is found anew
    private const int OwnWords = 16; // what keeping one takes beside its bits

    private readonly Dictionary<(Place Home, TravelLimit Limit), ulong[]> _found = [];
    private readonly int _words = (count + 63) / 64;

    /// <summary>One bit for each place, see <see cref="Places.Within"/>.</summary>
    public ReadOnlySpan<ulong> Within(Place home, TravelLimit limit)
    {
        if (_found.TryGetValue((home, limit), out var known))
            return known;
        if (_found.Count * (_words + OwnWords) >= KeptWords)
            _found.Clear();
        var reached = new ulong[_words];
        places.Within(home, limit, reached);
        _found.Add((home, limit), reached);
        return reached;
    }
}
