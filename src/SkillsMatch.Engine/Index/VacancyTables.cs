using System.Collections.Concurrent;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Index;

/// <summary>The skills that the documents of an index name, each with how telling it is.</summary>
internal sealed class SkillTable(SkillTaxonomy taxonomy)
{
    private readonly SkillPositions _skills = new();
    private readonly ConcurrentDictionary<SkillId, CloseList> _close = new();
    private double[] _weights = new double[64];

    public int Count => _skills.Count;

    /// <summary>By position: see <see cref="SkillTaxonomy.WeightOf"/>.</summary>
    public double[] Weights => Volatile.Read(ref _weights);

    public SkillId this[int position] => _skills[position];

    /// <summary>The skills close to one, as far as documents name them: once found they are kept, until documents name others.</summary>
    public CloseList CloseTo(SkillId skill, double from)
    {
        if (_close.TryGetValue(skill, out var known) && known.KnownSkills == Count)
            return known;
        var list = CloseList.Of(skill, taxonomy, this, from);
        _close[skill] = list;
        return list;
    }

    /// <summary>−1: no document names it.</summary>
    public int Find(SkillId skill) => _skills.Find(skill);

    public ushort Add(SkillId skill)
    {
        if (_skills.Find(skill) is var known && known >= 0)
            return (ushort)known;
        if (_skills.Count == _weights.Length)
        {
            var larger = _weights;
            Array.Resize(ref larger, _weights.Length * 2);
            Volatile.Write(ref _weights, larger);
        }
        _weights[_skills.Count] = taxonomy.WeightOf(skill);
        return _skills.Add(skill);
    }
}

/// <summary>What all vacancies of an index share.</summary>
internal sealed class VacancyTables(SkillTaxonomy taxonomy, MatchPolicy policy, IndexShape shape)
{
    public IndexShape Shape { get; } = shape;

    public SkillTaxonomy Taxonomy { get; } = taxonomy;

    public MatchPolicy Policy { get; } = policy;

    public Quantisation Units { get; } = new(policy);

    public SkillTable Skills { get; } = new(taxonomy);

    public Places Places { get; } = new();

    /// <summary>Position 0 stands for none required.</summary>
    public FactTable<CredentialSet> Credentials { get; } = new(ushort.MaxValue - 1);

    public FactTable<MonthlyPay> Pays { get; } = new(int.MaxValue);

    /// <summary>Points of a demand before anything is earned, as the plain score multiplies them.</summary>
    public double Possible(int skill, int code) => Policy.PointsFor(DemandCode.Importance(code)) * Skills.Weights[skill];
}
