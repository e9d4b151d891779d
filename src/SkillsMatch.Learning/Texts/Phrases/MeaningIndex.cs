using System.Numerics.Tensors;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts.Phrases;

/// <summary>The vectors of all names of one list, to find which is meant by a phrase.</summary>
internal sealed class MeaningIndex
{
    private const int Block = 256;
    private readonly VectorSet _vectors;
    private readonly (int Target, string Text)[] _names;

    private MeaningIndex(SkillEncoder encoder, (int Target, string Text)[] names)
    {
        _names = names;
        _vectors = encoder.EncodeAll([.. names.Select(name => name.Text)]);
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
    /// For each phrase the targets with the nearest names, nearest first; in blocks, so that the names pass through the cache once.
    /// </summary>
    public NearestMeaning[][] Nearest(IReadOnlyList<float[]> phrases, int targets)
    {
        var nearest = phrases.Select(_ => new NearestNames(targets)).ToArray();
        for (var from = 0; from < _names.Length; from += Block)
        {
            var to = Math.Min(from + Block, _names.Length);
            for (var phrase = 0; phrase < phrases.Count; phrase++)
                Compare(phrases[phrase], from, to, nearest[phrase]);
        }

        return [.. nearest.Select(one => one.Meanings(_names))];
    }

    private void Compare(float[] phrase, int from, int to, NearestNames nearest)
    {
        for (var i = from; i < to; i++)
        {
            var cosine = TensorPrimitives.Dot<float>(phrase, _vectors[i]);
            if (cosine > nearest.Lowest)
                nearest.Offer(i, _names[i].Target, cosine);
        }
    }
}

/// <summary>What a phrase may mean.</summary>
/// <param name="Target">Position in the list.</param>
/// <param name="Name">Its nearest name.</param>
/// <param name="Cosine">How near, −1 to 1.</param>
/// <param name="Other">How near the nearest name of any other target is; −1: there is none.</param>
internal sealed record NearestMeaning(int Target, string Name, float Cosine, float Other);
