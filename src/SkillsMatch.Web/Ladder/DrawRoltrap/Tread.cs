using SkillsMatch.Engine.Ladder;

namespace SkillsMatch.Web.Ladder.DrawRoltrap;

/// <summary>One tread of the drawing, in the words it shows. The list under the drawing says all of it and more.</summary>
internal sealed record Tread
{
    /// <summary>The level, short: "mbo 3"; empty: unknown.</summary>
    public required string Level { get; init; }

    /// <summary>The occupation.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the person stands on it.</summary>
    public bool IsNow { get; init; }

    /// <summary>Whether it is the best step.</summary>
    public bool IsBest { get; init; }

    /// <summary>Two lines under the title: openings and route, or where the person stands.</summary>
    public required (string First, string Second) Lines { get; init; }

    /// <summary>The class of tension; null: unknown, or the tread the person stands on.</summary>
    public TensionClass? Tension { get; init; }

    /// <summary>The word for it.</summary>
    public string TensionWord { get; init; } = "";

    /// <summary>What to say of the step: "Beste stap"; null: the tread the person stands on.</summary>
    public string? Flag { get; init; }

    /// <summary>What is still to be learnt.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>The words above the gaps.</summary>
    public string GapsHead { get; init; } = "";
}

/// <summary>One line of text in the drawing.</summary>
/// <param name="X">Left, or the middle where <paramref name="IsCentred"/>.</param>
/// <param name="Y">The baseline.</param>
/// <param name="Text">The text.</param>
/// <param name="Class">Class of the style sheet: t title, l label, inv white; null: plain.</param>
/// <param name="Size">Font size in units of the drawing, in invariant notation; null: of the style sheet.</param>
/// <param name="IsCentred">Whether <paramref name="X"/> is the middle.</param>
internal sealed record DrawnText(int X, int Y, string Text, string? Class = null, string? Size = null, bool IsCentred = false);

/// <summary>One tread as drawn.</summary>
/// <param name="X">Left of the column or slab.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Class">Its colour in the style sheet.</param>
/// <param name="Tread">What it shows.</param>
/// <param name="Texts">All its text.</param>
/// <param name="Bars">Where the bars of tension are; null: none.</param>
/// <param name="Pill">Where the flag is: x, y, width, height; null: none.</param>
internal sealed record DrawnTread(
    int X, int Y, int Width, int Height, string Class, Tread Tread, IReadOnlyList<DrawnText> Texts,
    (int X, int Y)? Bars, (int X, int Y, int Width, int Height)? Pill)
{
    /// <summary>How many bars of tension are filled, 0 to 5.</summary>
    public int BarsOn => Tread.Tension is { } known ? (int)known + 1 : 0;
}
