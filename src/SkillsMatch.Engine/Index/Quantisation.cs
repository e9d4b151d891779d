using System.Runtime.Intrinsics;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// Points as whole units, 65,535 at most per vacancy. Points earned are rounded up and points possible down, so earned ÷ possible in units
/// is never below the score: a vacancy that does not reach a line in units does not reach it in points either. That is the whole proof
/// that preselecting by units hides nothing; the plain score then decides over what is left.
/// <para>
/// Rounding in the plain score itself is at most 2⁻⁵² per addition; a margin of 2⁻³⁶ on both sides covers the sum of 65,535 demands.
/// </para>
/// </summary>
internal sealed class Quantisation
{
    /// <summary>Units of a share: a share of 1 is 65,536 of them.</summary>
    public const double ShareUnits = 65536;

    private const int FullDemands = 72; // as many demands of the most points as fit; a vacancy with more is scored without units
    private const double Margin = 1.0 / (1L << 36);

    private readonly double _unitsPerPoint;

    public Quantisation(MatchPolicy policy) =>
        _unitsPerPoint = ushort.MaxValue / (FullDemands * Math.Max(policy.EssentialPoints, policy.DesirablePoints));

    /// <summary>Units never below the points earned.</summary>
    public ushort Earned(double points) => (ushort)Math.Ceiling(points * _unitsPerPoint * (1 + Margin));

    /// <summary>Units never below what these shares of the points earn; above the lowest 16 bits stands what does not count.</summary>
    public Vector256<ulong> Earned(double points, Vector256<double> shares) => Whole(shares * Vector256.Create(points * (_unitsPerPoint * (1 + Margin))));

    /// <summary>Units that whoever earns so many points surely has; 0 for less than none.</summary>
    public ushort Below(double points) => (ushort)Math.Clamp(Math.Floor(points * _unitsPerPoint * (1 - Margin)), 0, ushort.MaxValue);

    /// <summary>
    /// The whole numbers not below these, from 0 to 65,535, in the lowest 16 bits: from 2⁵² on doubles are whole, so adding that leaves the
    /// number in their lowest bits.
    /// </summary>
    public static Vector256<ulong> Whole(Vector256<double> numbers) =>
        (Vector256.Ceiling(numbers) + Vector256.Create((double)(1L << 52))).AsUInt64();

    /// <summary>Units never above the points possible, at least 1; null: too many demands to be counted in units.</summary>
    public ushort? Possible(double points, int demands)
    {
        var units = points * _unitsPerPoint;
        return units * (1 + 2 * Margin) + demands >= ushort.MaxValue ? null : (ushort)Math.Max(1, Math.Floor(units * (1 - Margin)));
    }

    /// <summary>A little less than a sum, so that no rounding of it is held against anyone.</summary>
    public static double Surely(double sum) => sum - Math.Abs(sum) * Margin;

    /// <summary>The largest share in units that a score of at least <paramref name="value"/> surely reaches.</summary>
    public static ushort ShareBelow(double value) =>
        (ushort)Math.Clamp(Math.Floor((value - Margin) * (1 - Margin) * ShareUnits), 0, ushort.MaxValue);
}
