using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Texts;

namespace SkillsMatch.Learning.Evaluation.Texts;

/// <summary>A skill found in a passage and what a person thinks of it.</summary>
/// <param name="Found">What was found.</param>
/// <param name="Mark">The mark it answers; null: it is wrong.</param>
internal sealed record Judged(RecognisedSkill Found, GoldMark? Mark);

/// <summary>
/// What was found in a passage, held against its marks. A finding is right when one of its mark's skills was found in words that touch
/// the mark's; a skill marked twice counts once, and each mark is answered once.
/// </summary>
internal sealed class PassageOutcome
{
    private PassageOutcome(GoldPassage passage, RecognisedText read, ImmutableArray<Judged> counted, ImmutableArray<GoldMark> wanted) =>
        (Passage, Read, Counted, Wanted) = (passage, read, counted, wanted);

    public GoldPassage Passage { get; }

    public RecognisedText Read { get; }

    /// <summary>The findings that count, surest first.</summary>
    public ImmutableArray<Judged> Counted { get; }

    /// <summary>What had to be found.</summary>
    public ImmutableArray<GoldMark> Wanted { get; }

    public static PassageOutcome Of(GoldPassage passage, RecognisedText read, Func<SkillId, string> name)
    {
        var wanted = passage.Marks.Where(mark => !mark.IsOptional).ToLookup(mark => string.Join('/', mark.Skills));
        var open = wanted.Select(group => group.First()).ToList();
        var counted = new List<Judged>();
        foreach (var found in read.Skills.OrderByDescending(one => one.Confidence).ThenBy(one => one.Span.Start))
        {
            var skill = name(found.Skill);
            var touched = passage.Marks.Where(mark => mark.Skills.Contains(skill) && Touch(mark.Span, found.Span)).ToArray();
            if (touched.FirstOrDefault(mark => !mark.IsOptional) is { } right && open.RemoveAll(mark => mark.Skills.SequenceEqual(right.Skills)) > 0)
                counted.Add(new Judged(found, right));
            else if (!touched.Any(mark => mark.IsOptional))
                counted.Add(new Judged(found, Mark: null));
        }

        return new PassageOutcome(passage, read, [.. counted], [.. wanted.Select(group => group.First())]);
    }

    private static bool Touch(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
