using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Index;

/// <summary>A skill and those close to it by position, itself first.</summary>
/// <param name="KnownSkills">How many skills the documents named when this was made.</param>
/// <param name="Positions">Only skills that documents name.</param>
/// <param name="Closeness">1 for the skill itself.</param>
internal sealed record CloseList(int KnownSkills, ushort[] Positions, double[] Closeness)
{
    public static CloseList Of(SkillId skill, SkillTaxonomy taxonomy, SkillTable skills, double from)
    {
        var known = skills.Count;
        List<ushort> positions = [];
        List<double> closeness = [];
        Add(skill, 1);
        foreach (var close in taxonomy.CloseTo(skill))
        {
            if (close.Closeness < from)
                break; // nearest first
            Add(close.Skill, close.Closeness);
        }
        return new CloseList(known, [.. positions], [.. closeness]);

        void Add(SkillId one, double near)
        {
            if (skills.Find(one) is not (>= 0 and var position) || position >= known)
                return;
            positions.Add((ushort)position);
            closeness.Add(near);
        }
    }
}
