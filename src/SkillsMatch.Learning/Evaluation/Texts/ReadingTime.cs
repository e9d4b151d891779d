using System.Collections.Immutable;
using System.Diagnostics;
using SkillsMatch.Learning.Texts;

namespace SkillsMatch.Learning.Evaluation.Texts;

/// <summary>Measures how long reading takes on one processor.</summary>
internal static class ReadingTime
{
    private const int Words = 400;
    private const int Rounds = 5;

    /// <summary>Median milliseconds for a text of 400 words, made of whole passages; a first round warms up and does not count.</summary>
    public static double Per400Words(TextSkills reader, ImmutableArray<GoldPassage> passages)
    {
        var texts = Texts(passages).ToArray();
        var times = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var (text, words) in texts)
            {
                var start = Stopwatch.GetTimestamp();
                reader.Recognise(text);
                if (round > 0)
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds * Words / words);
            }
        }

        times.Sort();
        return times[times.Count / 2];
    }

    private static IEnumerable<(string Text, int Words)> Texts(ImmutableArray<GoldPassage> passages)
    {
        var (text, words) = (string.Empty, 0);
        foreach (var passage in passages)
        {
            text += passage.Text + "\n\n";
            words += passage.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            if (words < Words)
                continue;
            yield return (text, words);
            (text, words) = (string.Empty, 0);
        }

        if (words > 0)
            yield return (text, words);
    }
}
