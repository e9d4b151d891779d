namespace SkillsMatch.Learning.Training;

/// <summary>Pairs that belong together, to be told apart from each other.</summary>
/// <param name="size">Number of pairs.</param>
/// <param name="together">Which concepts also belong together, beside a concept with itself.</param>
internal sealed class PairBatch(int size, ConceptPairs together)
{
    /// <summary>The one text of each pair.</summary>
    public TextView[] Left { get; } = new TextView[size];

    /// <summary>The other text of each pair.</summary>
    public TextView[] Right { get; } = new TextView[size];

    /// <summary>Number of the concept each left text belongs to.</summary>
    public int[] LeftConcept { get; } = new int[size];

    /// <summary>Number of the concept each right text belongs to.</summary>
    public int[] RightConcept { get; } = new int[size];

    public int Size => size;

    public void Set(int at, int leftConcept, TextView left, int rightConcept, TextView right)
    {
        (LeftConcept[at], Left[at]) = (leftConcept, left);
        (RightConcept[at], Right[at]) = (rightConcept, right);
    }

    /// <summary>
    /// Whether the right text of one pair would be a right answer to the left text of another, and so must not count as a wrong one.
    /// </summary>
    public bool AlsoRight(int left, int right) =>
        LeftConcept[left] == RightConcept[right]
        || RightConcept[left] == RightConcept[right]
        || LeftConcept[left] == LeftConcept[right]
        || together.Contains(LeftConcept[left], RightConcept[right])
        || (Right[left] is LabelView one && Right[right] is LabelView other && one.Text == other.Text);
}

/// <summary>A set of pairs of concept numbers; the order within a pair does not count.</summary>
internal sealed class ConceptPairs(IEnumerable<(int One, int Other)> pairs)
{
    private readonly HashSet<long> _pairs = [.. pairs.Select(pair => Key(pair.One, pair.Other))];

    public bool Contains(int one, int other) => _pairs.Contains(Key(one, other));

    private static long Key(int one, int other) => ((long)Math.Min(one, other) << 32) | (uint)Math.Max(one, other);
}
