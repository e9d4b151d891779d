namespace SkillsMatch.Learning.Features;

/// <summary>
/// A running hash over UTF-16 units: FNV-1a with a mixing step at the end (the finaliser of MurmurHash3, Appleby 2011), so that
/// the low 17 bits are well spread. The same on every machine.
/// </summary>
internal readonly record struct FeatureHash(ulong State)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>
    /// Starts a hash; features of different kinds start differently, so that a word never collides by design with a piece of one.
    /// </summary>
    public static FeatureHash Start(char kind) => new FeatureHash(Offset).Add(kind);

    public FeatureHash Add(char unit) => new((State ^ unit) * Prime);

    public FeatureHash Add(ReadOnlySpan<char> units)
    {
        var state = State;
        foreach (var unit in units)
            state = (state ^ unit) * Prime;
        return new(state);
    }

    /// <summary>The row, 0 to <see cref="TextFeatures.Rows"/> − 1.</summary>
    public int Row()
    {
        var mixed = State;
        mixed = (mixed ^ (mixed >> 33)) * 0xff51afd7ed558ccd;
        mixed = (mixed ^ (mixed >> 33)) * 0xc4ceb9fe1a85ec53;
        return (int)((mixed ^ (mixed >> 33)) & (TextFeatures.Rows - 1));
    }
}
