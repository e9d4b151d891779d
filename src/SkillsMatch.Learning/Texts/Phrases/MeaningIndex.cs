using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts.Phrases;

/// <summary>The vectors of all names of one list, to find which is meant by a phrase.</summary>
internal sealed class MeaningIndex
{
    private readonly SkillEncoder _encoder;
    private readonly VectorSet _names;
    private readonly int[] _targets;

    private MeaningIndex(SkillEncoder encoder, (int Target, string Text)[] names)
    {
        _encoder = encoder;
        _names = encoder.EncodeAll([.. names.Select(name => name.Text)]);
        _targets = [.. names.Select(name => name.Target)];
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

    /// <summary>The target with the nearest name, and the cosine; null: there are no names.</summary>
    public (int Target, double Cosine)? Nearest(string phrase)
    {
        if (_targets.Length == 0)
            return null;
        var cosines = System.Buffers.ArrayPool<float>.Shared.Rent(_targets.Length);
        try
        {
            var own = cosines.AsSpan(0, _targets.Length);
            _names.Cosines(_encoder.Encode(phrase), own);
            var best = System.Numerics.Tensors.TensorPrimitives.IndexOfMax<float>(own);
            return (_targets[best], own[best]);
        }
        finally
        {
            System.Buffers.ArrayPool<float>.Shared.Return(cosines);
        }
    }
}
