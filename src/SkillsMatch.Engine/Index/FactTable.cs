using System.Collections.Concurrent;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// Gives each different fact a position, so that a document needs two bytes for it. Only grows. One writer at a time; readers never wait,
/// and see every fact that a published segment refers to.
/// </summary>
internal sealed class FactTable<T>(int limit)
    where T : notnull
{
    private readonly ConcurrentDictionary<T, int> _positions = new();
    private T[] _facts = new T[16];
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public T this[int position] => Volatile.Read(ref _facts)[position];

    /// <summary>−1: the fact was never added.</summary>
    public int Find(T fact) => _positions.TryGetValue(fact, out var position) ? position : -1;

    /// <summary>The position of the fact, which is added if it is new.</summary>
    /// <exception cref="InvalidOperationException">The table is full.</exception>
    public int Add(T fact)
    {
        if (_positions.TryGetValue(fact, out var known))
            return known;
        if (_count == limit)
            throw new InvalidOperationException($"An index holds at most {limit} different facts of type {typeof(T).Name}.");

        if (_count == _facts.Length)
        {
            var larger = _facts;
            Array.Resize(ref larger, _facts.Length * 2);
            Volatile.Write(ref _facts, larger);
        }
        _facts[_count] = fact;
        _positions[fact] = _count;
        Volatile.Write(ref _count, _count + 1);
        return _count - 1;
    }
}
