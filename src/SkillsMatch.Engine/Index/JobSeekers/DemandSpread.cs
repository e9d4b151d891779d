using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Index.JobSeekers;

/// <summary>
/// The demands of one vacancy spread over the skills that come near them: the closeness that a profile spreads over demands, read from the
/// other side. Per demand a job seeker counts the best of these, so the maximum is taken at the job seeker.
/// </summary>
internal sealed class DemandSpread
{
    private readonly List<Reach> _reaches = [];
    private readonly Dictionary<ushort, List<Reach>> _byHeld = [];
    private readonly double[] _possible;
    private readonly double[] _best;
    private readonly double _sum;

    public DemandSpread(Vacancy vacancy, JobSeekerTables tables)
    {
        var nothing = Profile.Of(new JobSeeker { Id = default, Skills = [] }, tables.Taxonomy, tables.Policy);
        var contributions = Contribution.AllFor(nothing, vacancy.Demands, tables.Policy); // in the order in which the plain score adds up
        _possible = [.. contributions.Select(one => one.Possible)];
        _best = new double[_possible.Length];
        foreach (var points in _possible)
            _sum += points;
        for (var demand = 0; demand < _possible.Length; demand++)
        {
            Starts.Add(_reaches.Count);
            foreach (var source in tables.SourcesOf(contributions[demand].Demand.Skill))
                Add(Reach.Of(demand, source, contributions[demand], tables));
        }
        Starts.Add(_reaches.Count);
        Possible = tables.Units.Possible(_sum, _possible.Length);
    }

    /// <summary>Units of points possible; null: too many demands to be counted in units.</summary>
    public ushort? Possible { get; }

    /// <summary>Where the reaches of each demand start.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>Demand by demand, the skills that come near it.</summary>
    public ReadOnlySpan<Reach> Reaches => CollectionsMarshal.AsSpan(_reaches);

    /// <summary>The score of a job seeker: the additions and multiplications of the plain score, in its order.</summary>
    public double ValueOf(JobSeekerSegment segment, int document)
    {
        var skills = segment.Forward.SkillsOf(document);
        var codes = segment.Forward.CodesOf(document);
        Array.Clear(_best);
        for (var place = 0; place < skills.Length; place++)
        {
            if (!_byHeld.TryGetValue(skills[place], out var reaches))
                continue;
            foreach (var reach in reaches)
                _best[reach.Demand] = Math.Max(_best[reach.Demand], reach.Shares[codes[place]]);
        }
        var earned = 0.0;
        for (var demand = 0; demand < _best.Length; demand++)
            earned += _possible[demand] * _best[demand];
        return earned / _sum;
    }

    private void Add(Reach reach)
    {
        _reaches.Add(reach);
        if (!_byHeld.TryGetValue(reach.Position, out var reaches))
            _byHeld[reach.Position] = reaches = [];
        reaches.Add(reach);
    }
}

/// <summary>What holding a skill brings for one demand.</summary>
/// <param name="Demand">Which demand.</param>
/// <param name="Position">The skill held.</param>
/// <param name="Shares">By code of the level held: the share of the demand earned.</param>
/// <param name="Units">The same in units of points, never too few.</param>
internal sealed record Reach(int Demand, ushort Position, double[] Shares, ushort[] Units)
{
    public static Reach Of(int demand, Source source, in Contribution contribution, JobSeekerTables tables)
    {
        var (shares, units) = (new double[Kernel.TableSize], new ushort[Kernel.TableSize]);
        for (var level = 0; level < DemandCode.Levels; level++)
        {
            var share = source.Closeness * tables.Policy.LevelFactor(level == 0 ? null : level, contribution.Demand.Level);
            shares[1 + level] = share;
            units[1 + level] = tables.Units.Earned(contribution.Possible * share);
        }
        return new Reach(demand, source.Position, shares, units);
    }
}
