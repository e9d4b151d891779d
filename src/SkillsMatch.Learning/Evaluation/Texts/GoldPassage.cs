using System.Collections.Immutable;
using SkillsMatch.Learning.Texts;

namespace SkillsMatch.Learning.Evaluation.Texts;

/// <summary>Which half of a gold set something belongs to.</summary>
public enum GoldSplit
{
    /// <summary>May be looked at when something is improved.</summary>
    Dev,

    /// <summary>Only measured on.</summary>
    Test,
}

/// <summary>A piece of a text that says a skill, as a careful person sees it.</summary>
/// <param name="Span">The words.</param>
/// <param name="Skills">Ids of the skills of which any one is right.</param>
/// <param name="IsWish">Whether the text marks it as a wish.</param>
/// <param name="IsOptional">Whether one may mark it or not; then it does not count.</param>
public sealed record GoldMark(TextSpan Span, ImmutableArray<string> Skills, bool IsWish, bool IsOptional);

/// <summary>A passage with what it says.</summary>
/// <param name="Split">Its half.</param>
/// <param name="Kind">"vacature", "cv" or "cursus".</param>
/// <param name="Name">How it is called.</param>
/// <param name="Text">The passage without its marks.</param>
/// <param name="Marks">What it says, in the order of the text.</param>
/// <param name="Hours">Hours per week, lowest and highest; null: it names none.</param>
/// <param name="Level">NLQF, lowest and highest; null: it names none.</param>
public sealed record GoldPassage(
    GoldSplit Split, string Kind, string Name, string Text, ImmutableArray<GoldMark> Marks, (int Lowest, int Highest)? Hours, (int Lowest, int Highest)? Level);
