using System.Buffers;
using SkillsMatch.Learning.Encoding;

namespace SkillsMatch.Web.Taxonomy.Search;

/// <summary>One label to be found, and the concept it names.</summary>
/// <param name="Concept">Id of the skill or occupation.</param>
/// <param name="Text">The label as shown.</param>
/// <param name="Weight">1 for a preferred label, less for others, more for concepts of the region itself.</param>
internal readonly record struct SearchLabel(int Concept, string Text, float Weight)
{
    private const float OfRegion = 1.06f; // what the region itself has work for comes first among equals
    private const float Alternative = 0.97f;

    public static float WeightOf(bool isPreferred, bool isOfRegion) => (isPreferred ? 1 : Alternative) * (isOfRegion ? OfRegion : 1);
}

/// <summary>One concept found.</summary>
/// <param name="Concept">Its id.</param>
/// <param name="Label">The label that fitted best.</param>
/// <param name="Score">Higher is better; only the order counts.</param>
internal readonly record struct SearchHit(int Concept, string Label, float Score);

/// <summary>
/// Search as you type over all labels, in memory. Character trigrams choose the labels worth a look; those are then judged word by word,
/// where a word may be typed in part or with a slip of the keyboard. With a model, labels that mean what is asked are found too
/// ("juf groep 3"). Immutable, for all threads.
/// </summary>
internal sealed class ConceptSearch
{
    private const int LabelsJudged = 400;
    private readonly SearchLabel[] _labels;
    private readonly string[][] _words;
    private readonly Dictionary<int, int[]> _byTrigram;
    private readonly LabelMeanings? _meanings;

    private ConceptSearch(SearchLabel[] labels, string[][] words, Dictionary<int, int[]> byTrigram, LabelMeanings? meanings) =>
        (_labels, _words, _byTrigram, _meanings) = (labels, words, byTrigram, meanings);

    /// <param name="labels">What can be found.</param>
    /// <param name="encoder">Finds by meaning what no name explains; null: names only.</param>
    public static ConceptSearch Over(IEnumerable<SearchLabel> labels, SkillEncoder? encoder = null)
    {
        SearchLabel[] all = [.. labels.OrderBy(label => label.Concept).ThenBy(label => label.Text, StringComparer.Ordinal)];
        var words = Array.ConvertAll(all, label => SearchText.Words(SearchText.Of(label.Text)));
        var postings = new Dictionary<int, List<int>>();
        for (var position = 0; position < all.Length; position++)
        {
            foreach (var trigram in words[position].SelectMany(Trigrams).Distinct())
                ListOf(postings, trigram).Add(position);
        }

        return new ConceptSearch(
            all, words, postings.ToDictionary(one => one.Key, one => one.Value.ToArray()), encoder is null ? null : LabelMeanings.Of(all, encoder));
    }

    /// <summary>At most <paramref name="limit"/> concepts, best first; each concept once. Empty for a question without letters.</summary>
    public IReadOnlyList<SearchHit> Find(string question, int limit)
    {
        var asked = SearchText.Words(SearchText.Of(question));
        if (asked.Length == 0)
            return [];
        var named = Candidates(asked)
            .Select(position => new SearchHit(_labels[position].Concept, _labels[position].Text, Judge(asked, position)))
            .Where(hit => hit.Score > 0)
            .GroupBy(hit => hit.Concept, (_, hits) => hits.MaxBy(hit => hit.Score));
        return [.. (_meanings is null ? named : _meanings.Add(named, question))
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Label.Length)
            .ThenBy(hit => hit.Concept)
            .Take(limit)];
    }

    private float Judge(string[] asked, int position)
    {
        var fit = LabelFit.Of(asked, _words[position]);
        return fit * _labels[position].Weight;
    }

    private int[] Candidates(string[] asked)
    {
        var counts = ArrayPool<short>.Shared.Rent(_labels.Length);
        Array.Clear(counts, 0, _labels.Length);
        var seen = new List<int>();
        foreach (var trigram in asked.SelectMany(Trigrams).Distinct())
            Count(trigram, counts, seen);
        var best = seen
            .OrderByDescending(position => counts[position] * 4 - _words[position].Length)
            .ThenBy(position => position)
            .Take(LabelsJudged)
            .ToArray();
        ArrayPool<short>.Shared.Return(counts);
        return best;
    }

    private void Count(int trigram, short[] counts, List<int> seen)
    {
        foreach (var position in _byTrigram.GetValueOrDefault(trigram, []))
        {
            if (counts[position]++ == 0)
                seen.Add(position);
        }
    }

    private static List<int> ListOf(Dictionary<int, List<int>> postings, int trigram)
    {
        if (!postings.TryGetValue(trigram, out var list))
            postings[trigram] = list = [];
        return list;
    }

    // " la", "las", "ass": a word border in front, none behind, so that half a word finds the whole.
    private static IEnumerable<int> Trigrams(string word)
    {
        yield return Pack('\0', ' ', word[0]);
        if (word.Length > 1)
            yield return Pack(' ', word[0], word[1]);
        for (var start = 0; start + 2 < word.Length; start++)
            yield return Pack(word[start], word[start + 1], word[start + 2]);
    }

    private static int Pack(char first, char second, char third) => ((first & 0x3FF) << 20) | ((second & 0x3FF) << 10) | (third & 0x3FF);
}
