using System.Runtime.Intrinsics;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>
/// Points as bytes for a tile: a skill of weight 1 at full grasp is 254 units, before the points for its importance. As with
/// <see cref="Quantisation"/>, what is earned is rounded up and what is possible down, so nobody is hidden; and a sum is too high by at
/// most
/// one unit per demand and <see cref="Slack"/>, so the least that a score can be is known as well.
/// </summary>
internal sealed class TileUnits
{
    /// <summary>Units that scaling and rounding the whole can add.</summary>
    public const int Slack = 4;

    private const double Full = 254;
    private const double Margin = 1.0 / (1L << 36);
    private const int MostDemands = 250; // of 255 units at most: they fit 16 bits

    private readonly double _essential;
    private readonly double _desirable;

    public TileUnits(MatchPolicy policy)
    {
        var greater = Math.Max(policy.EssentialPoints, policy.DesirablePoints);
        (_essential, _desirable) = (policy.PointsFor(Importance.Essential) / greater, policy.PointsFor(Importance.Desirable) / greater);
    }

    public bool EssentialIsGreater => _essential >= _desirable;

    /// <summary>
    /// The lesser points over the greater in 65,536ths, rounded down; the two units added to each scaled sum make up for it.
    /// </summary>
    public ushort Ratio => (ushort)Math.Min(ushort.MaxValue, Math.Floor(Math.Min(_essential, _desirable) * Quantisation.ShareUnits));

    /// <summary>Units never below what each of these shares earns, 255 at most, in the lowest byte.</summary>
    public static Vector256<ulong> Earned(double weight, Vector256<double> shares) =>
        Quantisation.Whole(shares * Vector256.Create(weight * (Full * (1 + Margin))));

    /// <summary>Points for a demand of this importance over those for the greater one, 0 to 1.</summary>
    public double PointsFor(Importance importance) => importance == Importance.Essential ? _essential : _desirable;

    /// <summary>Units of these points, rounded down; 0: too many demands to be counted, or next to no points.</summary>
    public static ushort Possible(double points, int demands)
    {
        var units = Math.Floor(points * Full * (1 - Margin));
        return demands > MostDemands || units < 2 ? (ushort)0 : (ushort)units;
    }
}
