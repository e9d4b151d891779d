using System.Numerics.Tensors;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Closeness;

/// <summary>One vector per skill: the direction of all its names together, the preferred ones counting double.</summary>
internal static class SkillVectors
{
    public static VectorSet Of(IReadOnlyList<VocabularySkill> skills, SkillEncoder encoder, CancellationToken cancellation)
    {
        var vectors = new float[skills.Count * encoder.Dimensions];
        Parallel.For(0, skills.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
            Write(skills[i], encoder, vectors.AsSpan(i * encoder.Dimensions, encoder.Dimensions)));
        return new VectorSet(vectors, encoder.Dimensions);
    }

    private static void Write(VocabularySkill skill, SkillEncoder encoder, Span<float> sum)
    {
        var one = new float[encoder.Dimensions];
        foreach (var label in skill.Labels)
        {
            encoder.Encode(label.Text, one);
            TensorPrimitives.MultiplyAdd(one, label.Preferred ? 2f : 1f, sum, sum);
        }

        var length = TensorPrimitives.Norm(sum);
        if (length > 1e-9f)
            TensorPrimitives.Divide(sum, length, sum);
    }
}
