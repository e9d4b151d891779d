namespace SkillsMatch.Learning.Evaluation;

/// <summary>Ranks as trec_eval does: by falling score; equal scores by falling id, so that nobody gains by the order of the file.</summary>
internal static class TrecRanking
{
    /// <summary>Places that count.</summary>
    public const int Depth = 100;

    /// <summary>The ids and scores in the first <see cref="Depth"/> places.</summary>
    public static (string Id, float Score)[] Of(IReadOnlyList<string> ids, ReadOnlySpan<float> scores)
    {
        var threshold = Threshold(scores);
        var high = new List<(string Id, float Score)>(2 * Depth);
        for (var i = 0; i < ids.Count; i++)
        {
            if (scores[i] >= threshold)
                high.Add((ids[i], scores[i]));
        }

        high.Sort(
            static (one, other) => one.Score == other.Score ? string.CompareOrdinal(other.Id, one.Id) : other.Score.CompareTo(one.Score));
        return [.. high.Take(Depth)];
    }

    /// <summary>The score of the last place; everything below it need not be sorted.</summary>
    private static float Threshold(ReadOnlySpan<float> scores)
    {
        var best = new PriorityQueue<float, float>(Depth + 1);
        foreach (var score in scores)
        {
            if (best.Count < Depth)
                best.Enqueue(score, score);
            else if (score > best.Peek())
                best.EnqueueDequeue(score, score);
        }

        return best.Count == 0 ? float.MinValue : best.Peek();
    }
}
