namespace SkillsMatch.Engine.Facts;

/// <summary>Working hours per week, both ends included.</summary>
/// <param name="Minimum">0 to 60.</param>
/// <param name="Maximum">At least <paramref name="Minimum"/>, at most 60.</param>
public sealed record HoursPerWeek(int Minimum, int Maximum)
{
    /// <summary>Whether some number of hours suits both.</summary>
    public bool Overlaps(HoursPerWeek other) => Minimum <= other.Maximum && other.Minimum <= Maximum;
}

/// <summary>Gross euros per month for a full week's work.</summary>
public sealed record MonthlyPay(decimal Minimum, decimal Maximum)
{
    /// <summary>The middle of the band, used to compare two bands.</summary>
    public decimal Middle => (Minimum + Maximum) / 2;
}
