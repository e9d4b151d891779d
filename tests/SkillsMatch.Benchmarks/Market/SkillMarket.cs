using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Benchmarks.Market;

/// <summary>
/// The skills and occupations of a made-up labour market of the size of ESCO: 13,900 skills, of which 100 are asked everywhere; 3,000
/// occupations in 430 groups and ten sectors, about 44 skills each; ten close skills per skill, most of them of the same group.
/// </summary>
internal sealed class SkillMarket
{
    public const int Skills = 13_900;
    public const int Everywhere = 100;
    public const int Occupations = 3_000;
    public const int Groups = 430;
    public const int Sectors = 10;
    public const int Close = 10;

    private const int PerGroup = (Skills - Everywhere) / Groups;

    private readonly Zipf _inGroup = new(PerGroup, 0.6);
    private readonly Zipf _inSector = new((Skills - Everywhere) / Sectors, 0.6);
    private readonly Zipf _everywhere = new(Everywhere, 0.7);

    public SkillMarket(ulong seed)
    {
        var dice = new Dice(seed);
        Asked = [.. Enumerable.Range(0, Occupations).Select(one => AskedBy(one, dice))];
        Taxonomy = SkillTaxonomy.Of(
            [.. Asked.Select((skills, one) => OccupationOf(one, skills))],
            Enumerable.Range(0, Skills).ToDictionary(skill => new SkillId(skill), skill => CloseTo(skill, dice)),
            "made up");
    }

    /// <summary>Per occupation the skills it asks; the first half essential.</summary>
    public ImmutableArray<ImmutableArray<int>> Asked { get; }

    public SkillTaxonomy Taxonomy { get; }

    public static int SectorOf(int occupation) => occupation * Sectors / Occupations;

    public int Common(Dice dice) => _everywhere.Next(dice);

    /// <summary>An occupation of the same sector.</summary>
    public static int Beside(int occupation, Dice dice) =>
        SectorOf(occupation) * (Occupations / Sectors) + dice.Below(Occupations / Sectors);

    private static Occupation OccupationOf(int id, ImmutableArray<int> skills) => new()
    {
        Id = new OccupationId(id),
        Demands = [.. skills.Select((skill, place) =>
            new SkillDemand(new SkillId(skill), place * 2 < skills.Length ? Importance.Essential : Importance.Desirable))],
    };

    private ImmutableArray<int> AskedBy(int occupation, Dice dice)
    {
        var group = occupation * Groups / Occupations;
        var count = Math.Clamp((int)dice.Normal(44, 14), 18, 100);
        var skills = new HashSet<int>();
        for (var tries = 0; skills.Count < count && tries < 4000; tries++)
            skills.Add(OneFor(group, dice));
        return [.. skills];
    }

    private int OneFor(int group, Dice dice)
    {
        var sector = group * Sectors / Groups;
        return dice.Share() switch
        {
            < 0.50 => InGroup(group, dice),
            < 0.72 => InGroup(Math.Clamp(group + dice.Below(5) - 2, sector * Groups / Sectors, Groups - 1), dice),
            < 0.92 => Everywhere + sector * ((Skills - Everywhere) / Sectors) + _inSector.Next(dice) * 37 % ((Skills - Everywhere) / Sectors),
            < 0.985 => Common(dice),
            _ => dice.Below(Skills),
        };
    }

    private int InGroup(int group, Dice dice) => Everywhere + group * PerGroup + _inGroup.Next(dice);

    private static ImmutableArray<CloseSkill> CloseTo(int skill, Dice dice)
    {
        var close = new Dictionary<int, CloseSkill>();
        while (close.Count < Close)
        {
            var other = Neighbour(skill, dice);
            var closeness = 0.93 - 0.032 * close.Count + 0.01 * dice.Share();
            if (other != skill)
                close.TryAdd(other, new CloseSkill(new SkillId(other), closeness, ClosenessSource.Model));
        }
        return [.. close.Values];
    }

    private static int Neighbour(int skill, Dice dice)
    {
        if (skill < Everywhere)
            return dice.Below(Everywhere);
        var group = (skill - Everywhere) / PerGroup + (dice.Chance(0.25) ? dice.Below(5) - 2 : 0);
        return Everywhere + Math.Clamp(group, 0, Groups - 1) * PerGroup + dice.Below(PerGroup);
    }
}
