using System.Collections.Immutable;
using SkillsMatch.Learning.Encoding;

namespace SkillsMatch.Learning.Store;

/// <summary>The smoke test of a model: twenty texts that must give the vectors they gave at publication.</summary>
internal static class GoldenInputs
{
    private const int Kept = 8;
    private const float Tolerance = 1e-3f;

    /// <summary>The texts: titles, skills and phrases in both languages.</summary>
    public static readonly string[] Texts =
    [
        "lasser", "MIG/MAG-lassen", "verpleegkundige", "wondverzorging", "kok", "schoonmaken", "vrachtwagenchauffeur", "rijbewijs C",
        "Python",
        "boekhouden", "samenwerken", "storingen zoeken en verhelpen", "welder", "truck driver", "software developer", "provide first aid",
        "juf groep 3", "c++", "knelpunten oplossen in het productieproces", "warmtepompen installeren bij particulieren",
    ];

    public static ImmutableArray<GoldenInput> Of(SkillEncoder encoder) =>
        [.. Texts.Select(text => new GoldenInput(text, [.. encoder.Encode(text).Take(Kept)]))];

    /// <exception cref="ModelUnusableException">A vector differs.</exception>
    public static void Check(SkillEncoder encoder, ModelManifest manifest)
    {
        foreach (var golden in manifest.Golden)
        {
            var vector = encoder.Encode(golden.Text);
            if (golden.Start.Where((expected, at) => !(Math.Abs(expected - vector[at]) <= Tolerance)).Any())
            {
                throw new ModelUnusableException(
                    ModelProblem.GoldenInputsDiffer,
                    $"Model {manifest.ModelId} no longer gives the vector for \"{golden.Text}\" that it gave when it was published. Train and publish a new one with this version of the service.");
            }
        }
    }
}
