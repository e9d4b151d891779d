namespace SkillsMatch.Engine.Matching;

/// <summary>The word said before any number.</summary>
public enum Fit
{
    /// <summary>Past goed.</summary>
    Good,

    /// <summary>Past deels.</summary>
    Partly,

    /// <summary>Past een beetje.</summary>
    ALittle,
}

/// <summary>From which score on each word is said.</summary>
public sealed record ScoreWords
{
    /// <summary>Sets both lines.</summary>
    /// <param name="goodFrom">Score from which a match fits well ("Past goed"), 0 to 1.</param>
    /// <param name="partlyFrom">Score from which a match fits partly ("Past deels"), 0 to <paramref name="goodFrom"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A line lies outside 0–1, or the lines are in the wrong order.</exception>
    public ScoreWords(double goodFrom, double partlyFrom)
    {
        GoodFrom = PolicyNumber.Share(goodFrom, nameof(goodFrom));
        PartlyFrom = PolicyNumber.Share(partlyFrom, nameof(partlyFrom));
        if (partlyFrom > goodFrom)
            throw new ArgumentOutOfRangeException(nameof(partlyFrom), partlyFrom, "The line for 'partly' lies above the line for 'good'.");
    }

    /// <summary>The "Past goed" line, 0 to 1.</summary>
    public double GoodFrom { get; }

    /// <summary>The "Past deels" line, 0 to <see cref="GoodFrom"/>.</summary>
    public double PartlyFrom { get; }

    /// <summary>The word for a score of 0 to 1; a score on a line has passed it.</summary>
    public Fit Of(double score) => score >= GoodFrom ? Fit.Good : score >= PartlyFrom ? Fit.Partly : Fit.ALittle;
}
