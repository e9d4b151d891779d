using SkillsMatch.Engine.Index.Kernels;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Index;

/// <summary>Counts the vacancies that conditions hide, and which kind those that one alone does, without looking at one after the other.</summary>
internal sealed class HiddenCounts
{
    private static readonly ConditionKind[] Kinds = Enum.GetValues<ConditionKind>();

    private readonly ulong[][] _hiddenBy = [.. Kinds.Select(_ => new ulong[Postings.Rounded(Segment.Largest) / 64])];
    private readonly int[] _counts = new int[Kinds.Length];

    /// <summary>How many there are, by kind.</summary>
    public ReadOnlySpan<int> Counts => _counts;

    /// <summary>How many there are that conditions hide, one of them or several.</summary>
    public int All { get; private set; }

    public void Empty()
    {
        Array.Clear(_counts);
        All = 0;
    }

    /// <summary>Takes in which vacancies of a segment are refused.</summary>
    public void Load(SeekerConditions conditions, VacancySegment segment, Kernel kernel, ReadOnlySpan<ulong> refused)
    {
        foreach (var kind in Kinds)
        {
            var failing = _hiddenBy[(int)kind].AsSpan(0, refused.Length);
            refused.CopyTo(failing);
            conditions.Keep(kind, segment, kernel, failing);
            for (var word = 0; word < failing.Length; word++)
                failing[word] = refused[word] & ~failing[word];
        }
        for (var word = 0; word < refused.Length; word++)
            LeaveTheOnlyOne(word);
    }

    /// <summary>Counts one that would be shown but for its conditions.</summary>
    public void Add(int document)
    {
        All++;
        for (var kind = 0; kind < _counts.Length; kind++)
            _counts[kind] += Bits.Has(_hiddenBy[kind], document) ? 1 : 0;
    }

    private void LeaveTheOnlyOne(int word)
    {
        var (once, more) = (0UL, 0UL);
        foreach (var failing in _hiddenBy)
        {
            more |= once & failing[word];
            once |= failing[word];
        }
        foreach (var failing in _hiddenBy)
            failing[word] &= ~more;
    }
}
