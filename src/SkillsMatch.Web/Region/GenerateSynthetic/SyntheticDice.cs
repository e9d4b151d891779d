namespace SkillsMatch.Web.Region.GenerateSynthetic;

/// <summary>
/// Chance with a seed, one set of dice per row: row 17 is the same however many rows are made, on every machine and in every version of .NET.
/// SplitMix64 (Steele, Lea and Flood 2014).
/// </summary>
internal sealed class SyntheticDice
{
    private ulong _state;

    private SyntheticDice(ulong state) => _state = state;

    /// <summary>The dice for one row.</summary>
    public static SyntheticDice For(int seed, string kind, int row)
    {
        var dice = new SyntheticDice((ulong)(uint)seed);
        foreach (var letter in kind)
            dice._state = dice.Next() ^ letter;
        dice._state = dice.Next() ^ (uint)row;
        return dice;
    }

    /// <summary>0 up to 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>0 to <paramref name="below"/> − 1.</summary>
    public int Below(int below) => (int)Math.BigMul(Next(), (ulong)below, out _);

    /// <summary>Both ends may come.</summary>
    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    /// <summary>True in that part of the throws.</summary>
    public bool Chance(double part) => Unit() < part;

    /// <summary>One of them, each as likely.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Those that pass a throw of their own, in their order.</summary>
    public List<T> Some<T>(IEnumerable<T> choices, double part) => [.. choices.Where(_ => Chance(part))];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
