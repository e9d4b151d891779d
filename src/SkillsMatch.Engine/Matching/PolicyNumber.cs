using System.Runtime.CompilerServices;

namespace SkillsMatch.Engine.Matching;

/// <summary>Refuses policy numbers that mean nothing, naming the number.</summary>
internal static class PolicyNumber
{
    public static double Share(double value, [CallerMemberName] string name = "") =>
        value is >= 0 and <= 1 ? value : throw Refused(name, value, "between 0 and 1");

    public static double Positive(double value, [CallerMemberName] string name = "") =>
        value > 0 && double.IsFinite(value) ? value : throw Refused(name, value, "above 0");

    public static double NotNegative(double value, [CallerMemberName] string name = "") =>
        value >= 0 && double.IsFinite(value) ? value : throw Refused(name, value, "0 or more");

    public static int AtLeast(int lowest, int value, [CallerMemberName] string name = "") =>
        value >= lowest ? value : throw Refused(name, value, $"{lowest} or more");

    public static int Within(int lowest, int highest, int value, [CallerMemberName] string name = "") =>
        value >= lowest && value <= highest ? value : throw Refused(name, value, $"{lowest} to {highest}");

    public static string Named(string value, [CallerMemberName] string name = "") =>
        !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException($"{name} must not be empty.", name);

    private static ArgumentOutOfRangeException Refused(string name, object value, string allowed) =>
        new(name, value, $"{name} must be {allowed}.");
}
