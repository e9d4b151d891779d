using System.Numerics;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>Up to 128 job seekers matched with all vacancies at once, with the memory it takes.</summary>
internal sealed class Tile
{
    private const int Levels = 4; // rows to a skill: no level stated earns what the lowest does
    private const int MostRows = ushort.MaxValue - Levels;

    private readonly VacancyTables _tables;
    private readonly PreparedSnapshot _prepared;
    private readonly TileKernel _kernel;
    private readonly TileInput _input = new();
    private readonly TileHits _hits = new();
    private readonly Lane[] _lanes;
    private readonly List<ushort> _skills = [];
    private readonly bool[] _reached;
    private readonly ulong[] _reach; // two words per place: the lanes that may travel there
    private readonly ulong[] _anywhere = new ulong[2]; // the lanes that may travel anywhere
    private readonly int[] _block = new int[TileKernel.Block];
    private readonly TopList _best = new();
    private int _count;

    public Tile(VacancyTables tables, PreparedSnapshot prepared, TileKernel kernel)
    {
        (_tables, _prepared, _kernel) = (tables, prepared, kernel);
        var table = new SlotTable();
        _lanes = [.. Enumerable.Range(0, TileKernel.Lanes).Select(_ => new Lane(tables, table))];
        _input.RowOf = new ushort[prepared.Skills * Kernel.TableSize];
        (_input.Ratio, _input.EssentialIsGreater) = (prepared.Units.Ratio, prepared.Units.EssentialIsGreater);
        _reached = new bool[prepared.Places];
        _reach = new ulong[prepared.Places * 2];
    }

    /// <summary>Takes job seekers in until the tile is full, and finds the best vacancies for each.</summary>
    /// <returns>How many were taken.</returns>
    public int Run(ReadOnlySpan<JobSeeker> jobSeekers, int size)
    {
        Empty();
        while (_count < Math.Min(jobSeekers.Length, TileKernel.Lanes) && (_skills.Count + 1) * Levels < MostRows / 2)
            Load(jobSeekers[_count], size);
        Search();
        return _count;
    }

    /// <summary>The best of each job seeker taken in.</summary>
    public IEnumerable<BestVacancies> Found()
    {
        for (var lane = 0; lane < _count; lane++)
        {
            _lanes[lane].Decide(_prepared.Snapshot, _best);
            yield return new BestVacancies(
                _lanes[lane].JobSeeker.Id,
                [.. _best.Sorted().Select(one => new RankedVacancy(new VacancyId(one.Id), one.Value, one.Order))]);
        }
    }

    private void Empty()
    {
        foreach (var skill in _skills)
            _input.RowOf.AsSpan(skill * Kernel.TableSize, Kernel.TableSize).Clear();
        _skills.Clear();
        _count = 0;
        Array.Fill(_input.Lines, ushort.MaxValue);
        Array.Clear(_reach);
        Array.Clear(_anywhere);
    }

    private void Load(JobSeeker jobSeeker, int size)
    {
        var (lane, place) = (_lanes[_count], TileKernel.ByteOf(_count));
        lane.Load(jobSeeker, size);
        _input.Lines[_count] = lane.LineInUnits;
        foreach (var skill in lane.Spread.Reached)
        {
            var shares = lane.Spread.SharesOf(skill);
            var row = RowFor(skill) * TileKernel.Lanes + place;
            for (var level = 0; level < Levels; level++)
                _input.Rows[row + level * TileKernel.Lanes] = TileUnits.Earned(_prepared.Weights[skill], shares[level == 0 ? 0 : 1 + level]);
        }
        LoadJourneys(jobSeeker);
        _count++;
    }

    private int RowFor(ushort skill)
    {
        var rows = _input.RowOf.AsSpan(skill * Kernel.TableSize, Kernel.TableSize);
        if (rows[1] != 0)
            return rows[1];
        var row = 1 + _skills.Count * Levels;
        _skills.Add(skill);
        while ((row + Levels) * TileKernel.Lanes > _input.Rows.Length)
        {
            var larger = _input.Rows;
            Array.Resize(ref larger, larger.Length * 2);
            _input.Rows = larger;
        }
        _input.Rows.AsSpan(row * TileKernel.Lanes, Levels * TileKernel.Lanes).Clear();
        for (var code = 1; code < DemandCode.Count; code++)
            rows[code] = (ushort)(row + Math.Max(0, (code - 1) % DemandCode.Levels - 1));
        return row;
    }

    private void LoadJourneys(JobSeeker jobSeeker)
    {
        var (word, bit) = (_count >> 6, 1UL << _count);
        if (jobSeeker is not { Home: { } home, Travel: { } limit })
        {
            _anywhere[word] |= bit;
            return;
        }
        _tables.Places.Within(home, limit, _reached);
        for (var place = _reached.AsSpan().IndexOf(true); place >= 0 && place < _reached.Length; place = NextAfter(place))
            _reach[place * 2 + word] |= bit;
    }

    private int NextAfter(int place)
    {
        var next = _reached.AsSpan(place + 1).IndexOf(true);
        return next < 0 ? -1 : place + 1 + next;
    }

    // First the work that these people have done, in all segments: what fits them well puts the line high before the rest is looked at.
    private void Search()
    {
        var (first, last) = (_lanes[0].JobSeeker.Worked.FirstOrDefault(), _lanes[_count - 1].JobSeeker.Worked.FirstOrDefault());
        var own = _prepared.Segments.Select(one => one.RangeOf(first, last)).ToList();
        for (var place = 0; place < own.Count; place++)
            Search(place, own[place].From, own[place].To);
        for (var place = 0; place < own.Count; place++)
        {
            Search(place, 0, own[place].From);
            Search(place, own[place].To, _prepared.Segments[place].Documents.Length);
        }
    }

    // Block by block of the vacancies that somebody here can reach.
    private void Search(int place, int from, int to)
    {
        var prepared = _prepared.Segments[place];
        (_input.Starts, _input.Keys, _input.Essential, _input.Possible) =
            (prepared.Starts, prepared.Keys, prepared.Essential, prepared.Possible);
        var count = 0;
        for (var document = from; document < to; document++)
        {
            var at = prepared.Places[document] * 2;
            if ((_reach[at] | _reach[at + 1] | _anywhere[0] | _anywhere[1]) == 0)
                continue;
            _block[count++] = document;
            if (count == _block.Length)
            {
                Take(place, _kernel.Score(_input, _block, _hits));
                count = 0;
            }
        }
        Take(place, _kernel.Score(_input, _block.AsSpan(0, count), _hits));
    }

    private void Take(int place, int found)
    {
        for (var hit = 0; hit < found; hit++)
        {
            var at = _prepared.Segments[place].Places[_hits.Documents[hit]] * 2;
            for (var bits = _hits.Lanes[hit * 2] & (_reach[at] | _anywhere[0]); bits != 0; bits &= bits - 1)
                Take(place, hit, BitOperations.TrailingZeroCount(bits));
            for (var bits = _hits.Lanes[hit * 2 + 1] & (_reach[at + 1] | _anywhere[1]); bits != 0; bits &= bits - 1)
                Take(place, hit, 64 + BitOperations.TrailingZeroCount(bits));
        }
    }

    private void Take(int place, int hit, int number)
    {
        var (segment, prepared, lane) = (_prepared.Snapshot.Views[place].Segment, _prepared.Segments[place], _lanes[number]);
        var one = _hits.Documents[hit];
        var document = prepared.Documents[one];
        if (!lane.Admits(segment, document))
            return;
        int possible = prepared.Possible[one];
        var units = _hits.Units[hit * TileKernel.Lanes + number];
        var demands = prepared.Starts[one + 1] - prepared.Starts[one];
        var (atLeast, atMost) = possible == 0
            ? (0.0, 1.0)
            : ((units - demands - TileUnits.Slack) / (possible + 1.0), (double)units / possible);
        if (lane.Offer(segment, place, document, atLeast, atMost))
            _input.Lines[number] = lane.LineInUnits;
    }
}
