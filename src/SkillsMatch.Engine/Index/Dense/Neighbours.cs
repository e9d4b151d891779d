using System.Runtime.InteropServices;

namespace SkillsMatch.Engine.Index.Dense;

/// <summary>A row with the product of it and a query.</summary>
/// <param name="Row">Which row.</param>
/// <param name="Product">For vectors of length 1 the cosine between them.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Neighbour(int Row, float Product);

/// <summary>The rows with the highest products so far; of equal ones the first. A heap whose root goes first.</summary>
internal sealed class Neighbours(int size)
{
    private readonly Neighbour[] _heap = new Neighbour[size];
    private int _count;

    /// <summary>What a product must lie above to be let in.</summary>
    public float Line { get; private set; } = float.NegativeInfinity;

    /// <summary>Rows come in order: one that ties with the last comes after it.</summary>
    public void Offer(int row, float product)
    {
        var one = new Neighbour(row, product);
        if (_count < size)
            Rise(_count++, one);
        else if (product > _heap[0].Product)
            Sink(one);
        if (_count == size)
            Line = _heap[0].Product;
    }

    /// <summary>Highest first.</summary>
    public Neighbour[] Sorted() =>
        [.. _heap.Take(_count).OrderByDescending(one => one.Product).ThenBy(one => one.Row)];

    private static bool GoesFirst(in Neighbour one, in Neighbour other) =>
        one.Product < other.Product || (one.Product == other.Product && one.Row > other.Row);

    private void Rise(int place, in Neighbour one)
    {
        for (; place > 0 && GoesFirst(one, _heap[(place - 1) / 2]); place = (place - 1) / 2)
            _heap[place] = _heap[(place - 1) / 2];
        _heap[place] = one;
    }

    private void Sink(in Neighbour one)
    {
        var place = 0;
        for (var child = 1; child < _count; child = 2 * place + 1)
        {
            if (child + 1 < _count && GoesFirst(_heap[child + 1], _heap[child]))
                child++;
            if (!GoesFirst(_heap[child], one))
                break;
            _heap[place] = _heap[child];
            place = child;
        }
        _heap[place] = one;
    }
}
