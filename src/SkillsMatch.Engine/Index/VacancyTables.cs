using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Index;

/// <summary>The skills that the documents of an index name, each with how telling it is.</summary>
internal sealed class SkillTable(SkillTaxonomy taxonomy)
{
    private readonly SkillPositions _skills = new();
    private const int Direct = 1 << 18; // ids from here on are looked up

    private readonly ConcurrentDictionary<SkillId, CloseList> _close = new();
    private CloseList?[] _closeById = [];
    private double[] _weights = new double[64];

    public int Count => _skills.Count;

    /// <summary>By position: see <see cref="SkillTaxonomy.WeightOf"/>.</summary>
    public double[] Weights => Volatile.Read(ref _weights);

    public SkillId this[int position] => _skills[position];

    /// <summary>The skills close to one, as far as documents name them: once found they are kept, until documents name others.</summary>
    public CloseList CloseTo(SkillId skill, double from)
    {
        var byId = Volatile.Read(ref _closeById);
        var known = (uint)skill.Value < byId.Length ? byId[skill.Value] : _close.GetValueOrDefault(skill);
        if (known is not null && known.KnownSkills == Count)
            return known;
        var list = CloseList.Of(skill, taxonomy, this, from);
        Keep(skill, list);
        return list;
    }

    /// <summary>−1: no document names it.</summary>
    public int Find(SkillId skill) => _skills.Find(skill);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort Add(SkillId skill) => _skills.Find(skill) is var known && known >= 0 ? (ushort)known : AddNew(skill);

    private ushort AddNew(SkillId skill)
    {
        if (_skills.Count == _weights.Length)
        {
            var larger = _weights;
            Array.Resize(ref larger, _weights.Length * 2);
            Volatile.Write(ref _weights, larger);
        }
        _weights[_skills.Count] = taxonomy.WeightOf(skill);
        return _skills.Add(skill);
    }

    // Of two that keep one at a time the list of one may be lost: then it is found again.
    private void Keep(SkillId skill, CloseList list)
    {
        if ((uint)skill.Value >= Direct)
        {
            _close[skill] = list;
            return;
        }
        var byId = _closeById;
        if (skill.Value >= byId.Length)
        {
            Array.Resize(ref byId, Math.Min(Direct, Math.Max(skill.Value + 1, byId.Length * 2)));
            Volatile.Write(ref _closeById, byId);
        }
        byId[skill.Value] = list;
    }
}

/// <summary>What all vacancies of an index share.</summary>
internal sealed class VacancyTables(SkillTaxonomy taxonomy, MatchPolicy policy, IndexShape shape)
{
    private DemandOrder? _order;
    private Lifting? _lifting;

    public IndexShape Shape { get; } = shape;

    public SkillTaxonomy Taxonomy { get; } = taxonomy;

    public MatchPolicy Policy { get; } = policy;

    public Quantisation Units { get; } = new(policy);

    public SkillTable Skills { get; } = new(taxonomy);

    /// <summary>The order of demands among all skills named so far.</summary>
    public DemandOrder Order
    {
        get
        {
            // Two threads that find it too old make the same twice.
            var order = Volatile.Read(ref _order);
            if (order is null || order.Count != Skills.Count)
                Volatile.Write(ref _order, order = DemandOrder.Of(this));
            return order;
        }
    }

    /// <summary>Made when it is first asked for: most indexes are never asked.</summary>
    public Lifting Lifting => LazyInitializer.EnsureInitialized(ref _lifting, () => new Lifting(this));

    public Places Places { get; } = new();

    /// <summary>Position 0 stands for none required.</summary>
    public FactTable<CredentialSet> Credentials { get; } = new(ushort.MaxValue - 1);

    public FactTable<OccupationId> Occupations { get; } = new(ushort.MaxValue - 1);

    public FactTable<MonthlyPay> Pays { get; } = new(int.MaxValue);

    /// <summary>By <see cref="DemandCode"/>, sixteen of them: points before the skill is weighed.</summary>
    public double[] PointsOf { get; } =
        [.. Enumerable.Range(0, Kernels.Kernel.TableSize).Select(code => code is 0 or >= DemandCode.Count ? 0 : policy.PointsFor(DemandCode.Importance(code)))];

    private readonly Vector256<double>[] _factors = [.. new int?[] { null, 1, 2, 3, 4 }.Select(level => FactorsOf(level, policy))];

    /// <summary>The shares that count of a skill held at a level, by <see cref="DemandCode.StepOf"/> of the level asked.</summary>
    public Vector256<double> FactorsOf(int? level) => level is null or (>= 1 and <= 4) ? _factors[level ?? 0] : FactorsOf(level, Policy);

    /// <summary>Points of a demand before anything is earned, as the plain score multiplies them.</summary>
    public double Possible(int skill, int code) => PointsOf[code] * Skills.Weights[skill];

    private static Vector256<double> FactorsOf(int? level, MatchPolicy policy) => Vector256.Create(
        policy.LevelFactor(level, 1), policy.LevelFactor(level, 2), policy.LevelFactor(level, 3), policy.LevelFactor(level, 4));
}
