using System.Numerics;

namespace SkillsMatch.Learning.Training;

/// <summary>
/// Chance with a seed: SplitMix64 (Steele, Lea and Flood 2014). The same seed gives the same throws on every machine and in every
/// version of .NET, which <see cref="Random"/> does not promise.
/// </summary>
internal struct Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice of their own for one piece of work, so that pieces can be done in any order by any thread.</summary>
    public static Dice For(int seed, int step, int piece) =>
        new(BitOperations.RotateLeft((ulong)(uint)seed, 48) ^ BitOperations.RotateLeft((ulong)(uint)step, 24) ^ (uint)piece);

    /// <summary>0 to <paramref name="below"/> − 1.</summary>
    public int Below(int below) => (int)Math.BigMul(Next(), (ulong)below, out _);

    /// <summary>0 up to 1.</summary>
    public float Unit() => (Next() >> 40) * (1f / (1 << 24));

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
