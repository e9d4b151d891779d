using System.Collections.Immutable;
using System.Diagnostics;
using SkillsMatch.Learning.Texts;

namespace SkillsMatch.Learning.Evaluation.Texts;

/// <summary>Measures how long reading takes on one processor.</summary>
internal static class ReadingTime
{
    private const int Words = 400;
    private const int Rounds = 5;

    /// <summary>
    /// Median over texts of 400 words, made of whole passages, of the best of five readings: what others do on the machine meanwhile is
    /// not counted. A first round warms up.
    /// </summary>
    /// <returns>Milliseconds.</returns>
    public static double Per400Words(TextSkills reader, ImmutableArray<GoldPassage> passages)
    {
        var texts = Texts(passages).ToArray();
        var best = new double[texts.Length];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var (at, (text, words)) in texts.Index())
            {
                var start = Stopwatch.GetTimestamp();
                reader.Recognise(text);
                if (round > 0)
                    best[at] = Math.Min(best[at], Stopwatch.GetElapsedTime(start).TotalMilliseconds * Words / words);
            }
        }

        Array.Sort(best);
        return best[best.Length / 2];
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
