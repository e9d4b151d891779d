using System.Runtime.CompilerServices;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// Importance and level of a demand in one byte: 1 + importance × 5 + level, where level 0 stands for none stated. 0 says that the
/// skill is not demanded at all. A skill held is coded likewise as 1 + level.
/// </summary>
internal static class DemandCode
{
    public const int Levels = 5;

    public const int Count = 1 + 2 * Levels;

    /// <summary>Levels that differ in what they earn: no level asked earns what the lowest does.</summary>
    public const int Steps = 4;

    public static byte Of(SkillDemand demand) => (byte)(1 + (int)demand.Importance * Levels + LevelOf(demand.Level));

    /// <summary>Of a demand that states no level.</summary>
    public static byte Of(Importance importance) => (byte)(1 + (int)importance * Levels);

    public static bool IsEssential(int code) => code <= Levels;

    public static byte Of(HeldSkill held) => (byte)(1 + LevelOf(held.Level));

    public static Importance Importance(int code) => (Importance)((code - 1) / Levels);

    public static int? Level(int code) => LevelOf(code) is var level && level == 0 ? null : level;

    /// <summary>0 for none stated, else 1 to 4.</summary>
    public static int LevelOf(int code) => code <= Levels ? code - 1 : code - 1 - Levels;

    /// <summary>By code, sixteen of them: 0 for none stated or the lowest level, else up to 3.</summary>
    public static ReadOnlySpan<byte> StepOf => [0, 0, 0, 1, 2, 3, 0, 0, 1, 2, 3, 0, 0, 0, 0, 0];

    /// <summary>0 for none stated, else 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A level outside 1 to 4 is no fact.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LevelOf(int? level) => level is null or (>= 1 and <= 4) ? level.GetValueOrDefault() : throw NoLevel(level);

    private static ArgumentOutOfRangeException NoLevel(int? level) => new(nameof(level), level, "A level of a skill lies between 1 and 4.");
}
