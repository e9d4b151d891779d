using System.Numerics.Tensors;
using SkillsMatch.Engine.Index.Dense;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts.Phrases;

/// <summary>
/// The vectors of all names of one list, to find which is meant by a phrase: bytes say which may be the nearest, exact cosines which are.
/// </summary>
internal sealed class MeaningIndex
{
    private const int AskedFirst = 64; // names; where so many cannot settle it more are asked for
    private const int AskedMore = 8; // times as many
    private readonly ByteIndex _about;
    private readonly VectorSet _vectors;
    private readonly (int Target, string Text)[] _names;

    /// <param name="names">Of each name what it is a name of, and the name.</param>
    /// <param name="vectors">Their vectors.</param>
    public MeaningIndex((int Target, string Text)[] names, VectorSet vectors) =>
        (_names, _vectors, _about) = (names, vectors, ByteIndex.Of(vectors.Values, vectors.Dimensions));

    private MeaningIndex(SkillEncoder encoder, (int Target, string Text)[] names)
        : this(names, encoder.EncodeAll([.. names.Select(name => name.Text)]))
    {
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

    /// <summary>For each phrase the targets with the nearest names, nearest first; none for one without meaning, whose vector is all zeros.</summary>
    public NearestMeaning[][] Nearest(IReadOnlyList<float[]> phrases, int targets)
    {
        var found = new NearestMeaning[phrases.Count][];
        Array.Fill(found, []);
        int[] open = [.. Enumerable.Range(0, phrases.Count).Where(phrase => phrases[phrase].AsSpan().ContainsAnyExcept(0f))];
        for (var asked = AskedFirst; open.Length > 0; asked *= AskedMore)
        {
            var about = _about.AboutNearest([.. open.SelectMany(phrase => phrases[phrase])], Math.Min(asked, _names.Length));
            open = [.. open.Where((phrase, place) => !Settles(phrases[phrase], about[place], targets, out found[phrase]))];
        }

        return found;
    }

    // Whether no name that is not among these comes nearer than the last target kept.
    private bool Settles(float[] phrase, Neighbour[] about, int targets, out NearestMeaning[] meanings)
    {
        var nearest = new NearestNames(targets);
        foreach (var name in about.Select(one => one.Row).Order())
            nearest.Offer(name, _names[name].Target, TensorPrimitives.Dot(phrase, _vectors[name]));
        meanings = nearest.Meanings(_names);
        return about.Length == _names.Length || nearest.Lowest > about[^1].Product + _about.MostError(phrase);
    }
}

/// <summary>What a phrase may mean.</summary>
/// <param name="Target">Position in the list.</param>
/// <param name="Name">Its nearest name.</param>
/// <param name="Cosine">How near, −1 to 1.</param>
/// <param name="Other">How near the nearest name of any other target is; −1: there is none.</param>
internal sealed record NearestMeaning(int Target, string Name, float Cosine, float Other);
