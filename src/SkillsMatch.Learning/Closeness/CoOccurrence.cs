using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Learning.Closeness;

/// <summary>
/// How often two skills are asked by the same occupations, and what that says beside their names. On the Flemish crosswalk, people linked
/// two skills that are often asked together to the same name 15 times as often as two that never are, where the cosine of their names is
/// .3, 3 times where it is .5, 1.5 times at .7 and no more above .8: so it lifts what names leave in doubt, and nothing else.
/// <see cref="Evaluation.CoOccurrenceEvaluation"/> (model evaluate-together) repeats the count.
/// </summary>
internal sealed class CoOccurrence
{
    /// <summary>Two skills asked together this often or more are lifted in full.</summary>
    public const double Often = 0.4;

    private const double Strength = 0.35; // of the way to the cosine from which names alone decide
    private const double NamesDecide = 0.75;
    private readonly int[][] _occupationsOf;
    private readonly int[][] _skillsOf;

    private CoOccurrence(int[][] occupationsOf, int[][] skillsOf) => (_occupationsOf, _skillsOf) = (occupationsOf, skillsOf);

    /// <summary>Counts which occupations ask which skills.</summary>
    /// <param name="demands">Which occupation asks which skill; more than once counts once.</param>
    /// <param name="skills">The skills, in the order of their positions.</param>
    public static CoOccurrence Of(IEnumerable<(OccupationId Occupation, SkillId Skill)> demands, IEnumerable<SkillId> skills)
    {
        var positions = skills.Index().ToDictionary(one => one.Item, one => one.Index);
        int[][] skillsOf = [.. demands.Where(one => positions.ContainsKey(one.Skill)).Distinct()
            .GroupBy(one => one.Occupation, one => positions[one.Skill]).Select(group => group.ToArray())];
        var occupationsOf = new List<int>[positions.Count];
        for (var skill = 0; skill < occupationsOf.Length; skill++)
            occupationsOf[skill] = [];
        foreach (var (occupation, asked) in skillsOf.Index())
        {
            foreach (var skill in asked)
                occupationsOf[skill].Add(occupation);
        }

        return new CoOccurrence(Array.ConvertAll(occupationsOf, one => one.ToArray()), skillsOf);
    }

    /// <summary>The skills asked beside one, with how often: occupations that ask both ÷ (1 + √(those that ask one × those that ask the other)), 0 to 1.</summary>
    /// <param name="skill">Position of the skill.</param>
    public IEnumerable<(int Other, double Together)> Beside(int skill)
    {
        var own = _occupationsOf[skill];
        return own.SelectMany(occupation => _skillsOf[occupation]).Where(other => other != skill).CountBy(other => other)
            .Select(one => (one.Key, one.Value / (1 + Math.Sqrt((double)own.Length * _occupationsOf[one.Key].Length))));
    }

    /// <summary>A cosine, lifted by how often the two are asked together; never lowered, and of two cosines the higher stays the higher.</summary>
    public static float Lift(float cosine, double together)
    {
        if (cosine >= NamesDecide)
            return cosine;
        // A weighted mean, rounded once: every step of it keeps the order of two cosines. Adding a share of the distance in floats did not.
        var share = Strength * Math.Min(together / Often, 1);
        return (float)(((1 - share) * cosine) + (share * NamesDecide));
    }
}
