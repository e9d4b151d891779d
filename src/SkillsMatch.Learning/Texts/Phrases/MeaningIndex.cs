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

    /// <summary>Only what one can be more or less able to: licences, certificates and languages must be named to be found.</summary>
    public static MeaningIndex OfSkills(SkillVocabulary vocabulary, SkillEncoder encoder) => new(
        encoder,
        [
            .. vocabulary.Skills.Index()
                .Where(one => one.Item.Kind is SkillKind.Skill or SkillKind.Knowledge or SkillKind.Transversal)
                .SelectMany(one => one.Item.Labels.Select(label => (one.Index, label.Text))),
        ]);

    public static MeaningIndex OfOccupations(SkillVocabulary vocabulary, SkillEncoder encoder) => new(
        encoder, [.. vocabulary.Occupations.Index().SelectMany(one => one.Item.Labels.Select(label => (one.Index, label.Text)))]);

    /// <summary>For each phrase the target with the nearest name; in blocks, so that the names pass through the cache once.</summary>
    public NearestMeaning[] Nearest(IReadOnlyList<float[]> phrases)
    {
        var nearest = new NearestMeaning[phrases.Count];
        Array.Fill(nearest, NearestMeaning.None);
        for (var from = 0; from < _names.Length; from += Block)
        {
            var to = Math.Min(from + Block, _names.Length);
            for (var phrase = 0; phrase < phrases.Count; phrase++)
                nearest[phrase] = Nearest(phrases[phrase], from, to, nearest[phrase]);
        }

        return nearest;
    }

    private NearestMeaning Nearest(float[] phrase, int from, int to, NearestMeaning best)
    {
        var (target, name, cosine, second) = best;
        for (var i = from; i < to; i++)
        {
            var own = TensorPrimitives.Dot<float>(phrase, _vectors[i]);
            if (own > cosine)
            {
                second = _names[i].Target == target ? second : cosine;
                (target, name, cosine) = (_names[i].Target, _names[i].Text, own);
            }
            else if (own > second && _names[i].Target != target)
            {
                second = own;
            }
        }

        return new NearestMeaning(target, name, cosine, second);
    }
}

/// <summary>What a phrase means most.</summary>
/// <param name="Target">Position in the list; −1: the list is empty.</param>
/// <param name="Name">Its nearest name.</param>
/// <param name="Cosine">How near, −1 to 1.</param>
/// <param name="Second">How near the nearest name of any other target is.</param>
internal sealed record NearestMeaning(int Target, string Name, float Cosine, float Second)
{
    public static NearestMeaning None { get; } = new(-1, string.Empty, -1, -1);
}
