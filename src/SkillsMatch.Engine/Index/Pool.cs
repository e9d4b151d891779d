namespace SkillsMatch.Engine.Index;

/// <summary>
/// Very many numbers in pieces: one array that doubles would be copied again and again, and each time make the garbage collector go through
/// all that lives.
/// </summary>
internal sealed class Pool<T>
{
    private const int Smallest = 1 << 8;
    private const int Largest = 1 << 15; // of a piece, unless one run is longer: it stays below what counts as large

    private readonly List<T[]> _pieces = [];
    private int _used; // of the last piece

    /// <summary>Adds a run that stays in one piece.</summary>
    /// <returns>Where it is.</returns>
    public (int Piece, int Start) Add(ReadOnlySpan<T> run)
    {
        if (_pieces.Count == 0 || run.Length > _pieces[^1].Length - _used)
        {
            _pieces.Add(new T[Math.Max(run.Length, Math.Min(Largest, Smallest << Math.Min(_pieces.Count, 8)))]);
            _used = 0;
        }
        var start = _used;
        run.CopyTo(_pieces[^1].AsSpan(start));
        _used += run.Length;
        return (_pieces.Count - 1, start);
    }

    public ReadOnlySpan<T> Of((int Piece, int Start) at, int count) => _pieces[at.Piece].AsSpan(at.Start, count);
}
