namespace SkillsMatch.Benchmarks.Market;

/// <summary>
/// Numbers by chance from a fixed seed (SplitMix64): the same on every machine and runtime, which Random does not promise.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15 + 1;

    public ulong Next()
    {
        var bits = _state += 0x9E3779B97F4A7C15;
        bits = (bits ^ bits >> 30) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ bits >> 27) * 0x94D049BB133111EB;
        return bits ^ bits >> 31;
    }

    /// <summary>0 to below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Share() * end);

    public bool Chance(double probability) => Share() < probability;

    /// <summary>About normal: the sum of twelve shares.</summary>
    public double Normal(double mean, double deviation)
    {
        var sum = -6.0;
        for (var one = 0; one < 12; one++)
            sum += Share();
        return mean + deviation * sum;
    }

    public Guid Id()
    {
        Span<ulong> halves = [Next(), Next()];
        return new Guid(System.Runtime.InteropServices.MemoryMarshal.AsBytes(halves));
    }

    public T OneOf<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}

/// <summary>Ranks by Zipf's law: rank r comes up in proportion to 1 ÷ r^exponent.</summary>
internal sealed class Zipf
{
    private readonly double[] _upTo;

    public Zipf(int count, double exponent)
    {
        _upTo = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
            _upTo[rank] = sum += 1 / Math.Pow(rank + 1, exponent);
    }

    public int Next(Dice dice)
    {
        var place = Array.BinarySearch(_upTo, dice.Share() * _upTo[^1]);
        return Math.Min(place < 0 ? ~place : place, _upTo.Length - 1);
    }
}
