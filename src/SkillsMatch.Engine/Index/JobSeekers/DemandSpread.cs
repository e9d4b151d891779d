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
    private readonly List<int> _starts = []; // of the reaches of each demand
    private readonly double[] _possible;
    private readonly double _sum;

    public DemandSpread(Vacancy vacancy, JobSeekerTables tables)
    {
        var nothing = Profile.Of(new JobSeeker { Id = default, Skills = [] }, tables.Taxonomy, tables.Policy);
        var contributions = Contribution.AllFor(nothing, vacancy.Demands, tables.Policy); // in the order in which the plain score adds up
        _possible = [.. contributions.Select(one => one.Possible)];
        foreach (var points in _possible)
            _sum += points;
        for (var demand = 0; demand < _possible.Length; demand++)
        {
            _starts.Add(_reaches.Count);
            foreach (var source in tables.SourcesOf(contributions[demand].Demand.Skill))
                _reaches.Add(Reach.Of(source, contributions[demand], tables));
        }
        _starts.Add(_reaches.Count);
        Possible = tables.Units.Possible(_sum, _possible.Length);
    }

    /// <summary>Units of points possible; null: too many demands to be counted in units.</summary>
    public ushort? Possible { get; }

    public int Demands => _possible.Length;

    /// <summary>The skills that come near one demand.</summary>
    public ReadOnlySpan<Reach> ReachesOf(int demand) => CollectionsMarshal.AsSpan(_reaches)[_starts[demand].._starts[demand + 1]];

    /// <summary>The score of a job seeker: the additions and multiplications of the plain score, in its order.</summary>
    public double ValueOf(JobSeekerSegment segment, int document)
    {
        var earned = 0.0;
        for (var demand = 0; demand < Demands; demand++)
        {
            var best = 0.0;
            foreach (var reach in ReachesOf(demand))
                best = Math.Max(best, segment.Postings.ListOf(reach.Position).HighestOf((ushort)document, reach.Shares));
            earned += _possible[demand] * best;
        }
        return ValueOf(earned);
    }

    /// <summary>The score of who earns so many points.</summary>
    public double ValueOf(double earned) => earned / _sum;

    /// <summary>The points of everyone in a segment, each added up as for one: quicker where the scores of many are asked.</summary>
    /// <param name="segment">The job seekers.</param>
    /// <param name="best">A zero for each of them, also afterwards.</param>
    /// <param name="earned">A zero for each of them, which the points are added to.</param>
    public void Earn(JobSeekerSegment segment, double[] best, double[] earned)
    {
        for (var demand = 0; demand < Demands; demand++)
        {
            foreach (var reach in ReachesOf(demand))
            {
                var list = segment.Postings.ListOf(reach.Position);
                for (var place = 0; place < list.Documents.Length; place++)
                {
                    ref var highest = ref best[list.Documents[place]];
                    highest = Math.Max(highest, reach.Shares[list.CodeAt(place)]);
                }
            }
            foreach (var reach in ReachesOf(demand))
            {
                foreach (var document in segment.Postings.DocumentsOf(reach.Position))
                {
                    earned[document] += _possible[demand] * best[document];
                    best[document] = 0; // who is on several lists earns it once
                }
            }
        }
    }
}

/// <summary>What holding a skill brings for one demand.</summary>
/// <param name="Position">The skill held.</param>
/// <param name="Shares">By code of the level held: the share of the demand earned.</param>
/// <param name="Units">The same in units of points, never too few.</param>
internal sealed record Reach(ushort Position, double[] Shares, ushort[] Units)
{
    public static Reach Of(Source source, in Contribution contribution, JobSeekerTables tables)
    {
        var (shares, units) = (new double[Kernel.TableSize], new ushort[Kernel.TableSize]);
        for (var level = 0; level < DemandCode.Levels; level++)
        {
            var share = source.Closeness * tables.Policy.LevelFactor(level == 0 ? null : level, contribution.Demand.Level);
            shares[1 + level] = share;
            units[1 + level] = tables.Units.Earned(contribution.Possible * share);
        }
        return new Reach(source.Position, shares, units);
    }
}
