using System.Numerics;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts.Phrases;

/// <summary>The vectors of all names of one list, to find which is meant by a phrase.</summary>
internal sealed class MeaningIndex
{
    private const int BlocksAtOnce = 16; // as many as stay in the cache while all phrases pass
    private readonly CosineBlocks _blocks;
    private readonly (int Target, string Text)[] _names;

    private MeaningIndex(SkillEncoder encoder, (int Target, string Text)[] names)
    {
        _names = names;
        _blocks = new CosineBlocks(encoder.EncodeAll([.. names.Select(name => name.Text)]), encoder.Dimensions);
    }

    /// <summary>What one can be more or less able to.</summary>
    public static MeaningIndex OfSkills(SkillVocabulary vocabulary, SkillEncoder encoder) =>
        Of(vocabulary, encoder, kind => kind is SkillKind.Skill or SkillKind.Knowledge or SkillKind.Transversal);

    /// <summary>Certificates: only for phrases that speak of a paper. Licences and languages must be named to be found.</summary>
    public static MeaningIndex OfPapers(SkillVocabulary vocabulary, SkillEncoder encoder) =>
        Of(vocabulary, encoder, kind => kind is SkillKind.Certificate);

    public static MeaningIndex OfOccupations(SkillVocabulary vocabulary, SkillEncoder encoder) => new(
        encoder, [.. vocabulary.Occupations.Index().SelectMany(one => one.Item.Labels.Select(label => (one.Index, label.Text)))]);

    private static MeaningIndex Of(SkillVocabulary vocabulary, SkillEncoder encoder, Predicate<SkillKind> kinds) => new(
        encoder,
        [.. vocabulary.Skills.Index().Where(one => kinds(one.Item.Kind)).SelectMany(one => one.Item.Labels.Select(label => (one.Index, label.Text)))]);

    /// <summary>
    /// For each phrase the targets with the nearest names, nearest first; four phrases and some blocks of names at once, so that the names
    /// pass through the cache once.
    /// </summary>
    public NearestMeaning[][] Nearest(IReadOnlyList<float[]> phrases, int targets)
    {
        var nearest = phrases.Select(_ => new NearestNames(targets)).ToArray();
        var fours = phrases.Chunk(CosineBlocks.AtOnce).Select(_blocks.SideBySide).ToArray();
        for (var from = 0; from < _blocks.Count; from += BlocksAtOnce)
        {
            var to = Math.Min(from + BlocksAtOnce, _blocks.Count);
            for (var four = 0; four < fours.Length; four++)
                Compare(fours[four], from, to, nearest.AsSpan(four * CosineBlocks.AtOnce, Math.Min(CosineBlocks.AtOnce, nearest.Length - (four * CosineBlocks.AtOnce))));
        }

        return [.. nearest.Select(one => one.Meanings(_names))];
    }

    private void Compare(float[] four, int from, int to, ReadOnlySpan<NearestNames> nearest)
    {
        Span<float> cosines = stackalloc float[CosineBlocks.AtOnce * CosineBlocks.Block];
        Span<float> lowest = stackalloc float[CosineBlocks.AtOnce];
        Span<uint> above = stackalloc uint[CosineBlocks.AtOnce];
        for (var block = from; block < to; block++)
        {
            for (var place = 0; place < nearest.Length; place++)
                lowest[place] = nearest[place].Lowest;
            _blocks.Compare(four, block, lowest, cosines, above);
            for (var place = 0; place < nearest.Length; place++)
                Offer(nearest[place], block * CosineBlocks.Block, cosines.Slice(place * CosineBlocks.Block, CosineBlocks.Block), above[place]);
        }
    }

    private void Offer(NearestNames nearest, int first, ReadOnlySpan<float> cosines, uint above)
    {
        for (; above != 0; above &= above - 1)
        {
            var place = BitOperations.TrailingZeroCount(above);
            if (first + place < _names.Length && cosines[place] > nearest.Lowest)
                nearest.Offer(first + place, _names[first + place].Target, cosines[place]);
        }
    }
}

/// <summary>What a phrase may mean.</summary>
/// <param name="Target">Position in the list.</param>
/// <param name="Name">Its nearest name.</param>
/// <param name="Cosine">How near, −1 to 1.</param>
/// <param name="Other">How near the nearest name of any other target is; −1: there is none.</param>
internal sealed record NearestMeaning(int Target, string Name, float Cosine, float Other);
