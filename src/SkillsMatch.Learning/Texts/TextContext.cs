using System.Numerics.Tensors;

namespace SkillsMatch.Learning.Texts;

/// <summary>
/// What a whole text is about, as one vector for all its phrases and one for its title: "spuiten" is something else for a painter than for
/// a grower.
/// </summary>
internal sealed class TextContext
{
    private readonly float[] _text;
    private readonly float[]? _title;

    public TextContext(IEnumerable<float[]> phrases, float[]? title, int dimensions)
    {
        _text = new float[dimensions];
        foreach (var phrase in phrases)
            TensorPrimitives.Add(_text, phrase, _text);
        var length = TensorPrimitives.Norm<float>(_text);
        if (length > 0)
            TensorPrimitives.Divide(_text, length, _text);
        _title = title;
    }

    public bool HasTitle => _title is not null;

    /// <summary>Cosine of a skill with the text.</summary>
    public double Text(ReadOnlySpan<float> skill) => TensorPrimitives.Dot(skill, _text);

    /// <summary>Cosine of a skill with the title; 0 without one.</summary>
    public double Title(ReadOnlySpan<float> skill) => _title is null ? 0 : TensorPrimitives.Dot(skill, _title);
}
