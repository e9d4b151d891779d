using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// How far one more skill can lift a vacancy, whoever learns it: it brings what it is asked for, and its closeness to whatever else is asked.
/// Of a million vacancies next to none then remain that a skill may lift over the line of a good fit for one person.
/// </summary>
internal sealed class Lifting
{
    private const double Rounding = 1e-9; // more than sums that are added up in another order can differ

    private readonly VacancyTables _tables;
    private readonly Dictionary<SkillId, List<(int Learnt, double Closeness)>> _bringing = []; // by what is asked: what comes near it
    private readonly Dictionary<SkillId, int> _numbers = []; // of the skills that come near others
    private Asked[] _asked = []; // by position

    public Lifting(VacancyTables tables)
    {
        _tables = tables;
        foreach (var (learnt, close) in tables.Taxonomy.Close)
        {
            var number = _numbers.Count;
            _numbers.Add(learnt, number);
            foreach (var asked in close.TakeWhile(one => one.Closeness >= tables.Policy.ClosenessFrom))
            {
                ref var bringing = ref CollectionsMarshal.GetValueRefOrAddDefault(_bringing, asked.Skill, out _);
                (bringing ??= []).Add((number, asked.Closeness));
            }
        }
    }

    /// <summary>By document the units that a person must earn of it, so that one more skill may lift it over the line; 0: anybody may.</summary>
    public ushort[] NeededIn(VacancySegment segment)
    {
        var (needed, asked) = (new ushort[segment.Count], KnownNow());
        var gained = new Gained(_numbers.Count + asked.Length);
        for (var document = 0; document < needed.Length; document++)
        {
            var (possible, most) = Measure(segment, document, asked, gained);
            needed[document] = _tables.Units.Below(possible * (_tables.Policy.Words.GoodFrom - Rounding) - most);
        }
        foreach (var document in segment.Beyond)
            needed[document] = 0; // nothing is counted for it
        return needed;
    }

    // The points possible, and the most of them that one skill brings.
    private (double Possible, double Most) Measure(VacancySegment segment, int document, Asked[] asked, Gained gained)
    {
        var skills = segment.Forward.SkillsOf(document);
        var codes = segment.Forward.CodesOf(document);
        var possible = 0.0;
        for (var place = 0; place < skills.Length; place++)
        {
            var (points, one) = (_tables.Possible(skills[place], codes[place]), asked[skills[place]]);
            possible += points;
            gained.Add(one.Number, points);
            foreach (var (learnt, closeness) in one.Bringing)
                gained.Add(learnt, points * closeness);
        }
        return (possible, gained.TakeMost());
    }

    // Of two threads that find new skills at a time, both find the same.
    private Asked[] KnownNow()
    {
        var (known, count) = (Volatile.Read(ref _asked), _tables.Skills.Count);
        if (known.Length >= count)
            return known;
        var more = new Asked[count];
        known.CopyTo(more, 0);
        for (var position = known.Length; position < count; position++)
        {
            var skill = _tables.Skills[position];
            more[position] = new Asked(
                _numbers.TryGetValue(skill, out var number) ? number : _numbers.Count + position,
                _bringing.TryGetValue(skill, out var bringing) ? [.. bringing] : []);
        }
        Volatile.Write(ref _asked, more);
        return more;
    }

    // A skill that vacancies ask, and those that bring a part of it.
    private readonly record struct Asked(int Number, (int Learnt, double Closeness)[] Bringing);

    // Points by skill, all 0 between two documents.
    private sealed class Gained(int skills)
    {
        private readonly double[] _points = new double[skills];
        private readonly List<int> _touched = [];

        public void Add(int skill, double points)
        {
            if (_points[skill] == 0)
                _touched.Add(skill);
            _points[skill] += points;
        }

        public double TakeMost()
        {
            var most = 0.0;
            foreach (var skill in _touched)
            {
                most = Math.Max(most, _points[skill]);
                _points[skill] = 0;
            }
            _touched.Clear();
            return most;
        }
    }
}
