using System.Numerics;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>Up to 128 job seekers matched with all vacancies at once, with the memory it takes.</summary>
internal sealed class Tile
{
    private const int Chunk = 16; // words of 64 vacancies looked at before the lowest line is read again

    // Shares of the points possible in 65,536ths. What may score high is scored first: it raises the lines before the rest is looked at.
    private static readonly ushort[] Rounds = [52429, 39322, 26214, 0];

    private readonly PreparedSnapshot _prepared;
    private readonly TileKernel _kernel;
    private readonly TileInput _input = new();
    private readonly TileHits _hits = new();
    private readonly TileRows _rows;
    private readonly TileConditions _conditions;
    private readonly Screen _screen;
    private readonly Lane[] _lanes;
    private readonly ulong[] _left = new ulong[Postings.Rounded(Segment.Largest) / 64];
    private readonly ulong[] _taken = new ulong[Chunk];
    private readonly ushort[] _block = new ushort[TileKernel.Block];
    private readonly ulong[] _admitted = new ulong[TileKernel.Block * 2];
    private readonly Sorting _sorting = new();
    private int _count;
    private int _waiting;
    private bool _screening; // whether the screen has begun with this tile
    private bool _admitsAll; // of the segment that is searched

    public Tile(PreparedSnapshot prepared)
    {
        var tables = prepared.Tables;
        (_prepared, _kernel) = (prepared, TileKernel.For(tables.Shape.Instructions));
        (_input.Ratio, _input.EssentialIsGreater) = (prepared.Units.Ratio, prepared.Units.EssentialIsGreater);
        var kernel = Kernel.For(tables.Shape.Instructions);
        (_rows, _conditions, _screen) = (new(tables, _input), new(prepared, kernel), new(prepared, kernel));
        var table = new SlotTable();
        _lanes = [.. Enumerable.Range(0, TileKernel.Lanes).Select(_ => new Lane(tables, table))];
    }

    /// <summary>Finds the best vacancies for each of some job seekers, <see cref="TileKernel.Lanes"/> at most.</summary>
    public void Run(ReadOnlySpan<JobSeeker> jobSeekers, int size)
    {
        _screening = false;
        _rows.Empty();
        _conditions.Empty();
        Array.Fill(_input.Lines, ushort.MaxValue);
        for (_count = 0; _count < jobSeekers.Length; _count++)
            Load(jobSeekers[_count], size);
        for (var place = 0; place < _prepared.Segments.Length; place++)
            Search(place);
    }

    /// <summary>The best of each of them.</summary>
    public BestVacancies[] Found()
    {
        var found = new BestVacancies[_count];
        for (var lane = 0; lane < _count; lane++)
            found[lane] = new BestVacancies(_lanes[lane].JobSeeker.Id, _lanes[lane].Best(_prepared, _sorting));
        return found;
    }

    private void Load(JobSeeker jobSeeker, int size)
    {
        var lane = _lanes[_count];
        lane.Load(jobSeeker, size);
        _input.Lines[_count] = lane.LineInUnits;
        _rows.Add(_count, lane.Spread);
        _conditions.Add(_count, jobSeeker);
    }

    private void Search(int place)
    {
        var prepared = _prepared.Segments[place];
        var forward = prepared.Segment.Forward;
        (_input.Starts, _input.Skills, _input.Steps) = (forward.Starts, forward.Skills, prepared.Steps);
        (_input.Essential, _input.Possible) = (prepared.Essential, prepared.Possible);
        var left = _left.AsSpan(0, prepared.View.Live.Length);
        _conditions.Reach.Fill(prepared.View, left);
        AdmitAll(prepared);
        if (!PaysToScreen(prepared.Segment, left))
        {
            Take(place, 0, left);
            Score(place);
            return;
        }
        if (!_screening)
            _screen.Begin(_rows.Counted());
        _screening = true;
        _screen.Load(place);
        var round = 0;
        do
            SearchFor(place, Rounds[round], left);
        while (LowestLine() < Rounds[round++]);
    }

    // What is true of every vacancy of the segment is written once, for all places of a block.
    private void AdmitAll(PreparedSegment prepared)
    {
        _admitsAll = _conditions.AdmitAll(prepared);
        if (!_admitsAll)
            return;
        for (var place = 0; place < _block.Length; place++)
            _conditions.Fill(prepared, document: 0, _admitted.AsSpan(place * 2, 2));
    }

    private bool PaysToScreen(VacancySegment segment, ReadOnlySpan<ulong> left) =>
        (long)Bits.Count(left) * _prepared.Tables.Shape.ScoringOverAdding > segment.Postings.Listed(_rows.Most.Reached);

    // All that may reach the line and are left; fewer where all lanes have reached a higher one.
    private void SearchFor(int place, ushort line, Span<ulong> left)
    {
        for (var from = 0; from < left.Length; from += Chunk)
        {
            var some = left[from..Math.Min(from + Chunk, left.Length)];
            var taken = _taken.AsSpan(0, some.Length);
            _screen.Take(place, from, Math.Max(line, LowestLine()), some, taken);
            Take(place, from, taken);
        }
        Score(place);
    }

    private void Take(int place, int from, ReadOnlySpan<ulong> taken)
    {
        var prepared = _prepared.Segments[place];
        for (var word = 0; word < taken.Length; word++)
        {
            for (var bits = taken[word]; bits != 0; bits &= bits - 1)
            {
                var document = (from + word) * 64 + BitOperations.TrailingZeroCount(bits);
                if (!_admitsAll && !_conditions.Fill(prepared, document, _admitted.AsSpan(_waiting * 2, 2)))
                    continue;
                Ahead.Expect(_input, document);
                _block[_waiting++] = (ushort)document;
                if (_waiting == _block.Length)
                    Score(place);
            }
        }
    }

    private ushort LowestLine() => _input.Lines.Min();

    private void Score(int place)
    {
        var found = _kernel.Score(_input, _block.AsSpan(0, _waiting), _admitted, _hits);
        _waiting = 0;
        for (var hit = 0; hit < found; hit++)
        {
            var one = new Hit(_prepared.Segments[place], place, _block[_hits.Places[hit]]);
            for (var word = 0; word < 2; word++)
            {
                for (var bits = _hits.Lanes[hit * 2 + word]; bits != 0; bits &= bits - 1)
                    Offer(one, hit, word * 64 + BitOperations.TrailingZeroCount(bits));
            }
        }
    }

    private void Offer(in Hit one, int hit, int number)
    {
        if (_lanes[number].Offer(one, _hits.Units[hit * TileKernel.Lanes + number]))
            _input.Lines[number] = _lanes[number].LineInUnits;
    }
}
