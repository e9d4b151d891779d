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
    private readonly ulong[] _reach;
    private readonly TopList _best = new();
    private int _count;

    public Tile(VacancyTables tables, PreparedSnapshot prepared, TileKernel kernel)
    {
        (_tables, _prepared, _kernel) = (tables, prepared, kernel);
        _lanes = [.. Enumerable.Range(0, TileKernel.Lanes).Select(_ => new Lane(tables))];
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
        for (var place = 0; place < _prepared.Snapshot.Views.Length; place++)
            Search(place);
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
                _input.Rows[row + level * TileKernel.Lanes] = TileUnits.Earned(_prepared.Weights[skill], shares[level == 0 ? 1 : 2 + level]);
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
        if (jobSeeker is { Home: { } home, Travel: { } limit })
            _tables.Places.Within(home, limit, _reached);
        else
            Array.Fill(_reached, true);
        var (word, bit) = (_count >> 6, 1UL << _count);
        for (var place = 0; place < _reached.Length; place++)
            _reach[place * 2 + word] |= _reached[place] ? bit : 0;
    }

    // Run by run of places; runs that nobody here can reach are passed over.
    private void Search(int place)
    {
        var segment = _prepared.Snapshot.Views[place].Segment;
        (_input.Forward, _input.Essential, _input.Possible) = (segment.Forward, _prepared.Essential[place], _prepared.Possible[place]);
        for (var run = 0; run < segment.Runs.Count; run++)
        {
            var at = segment.Runs.PlaceOf(run) * 2;
            var (first, second) = (_reach[at], _reach[at + 1]);
            if ((first | second) == 0)
                continue;
            for (var from = segment.Runs.StartOf(run); from < segment.Runs.EndOf(run); from += TileKernel.Block)
            {
                var found = _kernel.Score(_input, from, Math.Min(from + TileKernel.Block, segment.Runs.EndOf(run)), _hits);
                Take(place, found, first, second);
            }
        }
    }

    private void Take(int place, int found, ulong first, ulong second)
    {
        for (var hit = 0; hit < found; hit++)
        {
            for (var bits = _hits.Lanes[hit * 2] & first; bits != 0; bits &= bits - 1)
                Take(place, hit, BitOperations.TrailingZeroCount(bits));
            for (var bits = _hits.Lanes[hit * 2 + 1] & second; bits != 0; bits &= bits - 1)
                Take(place, hit, 64 + BitOperations.TrailingZeroCount(bits));
        }
    }

    private void Take(int place, int hit, int number)
    {
        var (view, document, lane) = (_prepared.Snapshot.Views[place], _hits.Documents[hit], _lanes[number]);
        if (!Bits.Has(view.LiveAndScorable, document) || !lane.Admits(view.Segment, document))
            return;
        int possible = _input.Possible[document];
        var units = _hits.Units[hit * TileKernel.Lanes + number];
        var demands = _input.Forward.SkillsOf(document).Length;
        var (atLeast, atMost) = possible == 0
            ? (0.0, 1.0)
            : ((units - demands - TileUnits.Slack) / (possible + 1.0), (double)units / possible);
        if (lane.Offer(view.Segment, place, document, atLeast, atMost))
            _input.Lines[number] = lane.LineInUnits;
    }
}
