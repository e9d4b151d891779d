namespace SkillsMatch.Web.Region.GenerateSynthetic;

/// <summary>Chooses among things of which some come more often.</summary>
internal sealed class WeightedChoice<T>
{
    private readonly T[] _things;
    private readonly double[] _sums;

    /// <param name="things">At least one.</param>
    /// <param name="weight">Above 0.</param>
    public WeightedChoice(IEnumerable<T> things, Func<T, double> weight)
    {
        _things = [.. things];
        _sums = new double[_things.Length];
        var sum = 0.0;
        for (var one = 0; one < _things.Length; one++)
            _sums[one] = sum += weight(_things[one]);
    }

    public T Throw(SyntheticDice dice)
    {
        var found = Array.BinarySearch(_sums, dice.Unit() * _sums[^1]);
        return _things[Math.Min(found < 0 ? ~found : found + 1, _things.Length - 1)];
    }
}
