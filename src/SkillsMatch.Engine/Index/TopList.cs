using System.Runtime.InteropServices;

namespace SkillsMatch.Engine.Index;

/// <summary>A document with its score.</summary>
/// <param name="Order">What it is ordered by first.</param>
/// <param name="Value">What it is ordered by then: the score.</param>
/// <param name="Id">What it is ordered by in the end.</param>
/// <param name="Segment">Which segment of the snapshot it is in.</param>
/// <param name="Document">Which document of the segment it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ranked(double Order, double Value, Guid Id, int Segment, int Document)
{
    /// <summary>Below 0: this one comes first.</summary>
    public int Against(in Ranked other)
    {
        var order = other.Order.CompareTo(Order);
        if (order == 0)
            order = other.Value.CompareTo(Value);
        return order != 0 ? order : Id.CompareTo(other.Id);
    }
}

/// <summary>The best so many, with the last of them at hand: a heap whose root is the one that goes first.</summary>
internal sealed class TopList
{
    private Ranked[] _heap = new Ranked[16];
    private int _count;
    private int _size;

    /// <summary>The order that a document must reach to be let in; negative infinity as long as there is room.</summary>
    public double Line => _count < _size ? double.NegativeInfinity : _heap[0].Order;

    /// <summary>How many are on it.</summary>
    public int Count => _count;

    public void Empty(int size) => (_count, _size) = (0, size);

    public void Offer(in Ranked one)
    {
        if (_count < _size)
        {
            if (_count == _heap.Length)
                Array.Resize(ref _heap, _heap.Length * 2);
            Rise(_count++, one);
        }
        else if (one.Against(_heap[0]) < 0)
        {
            Sink(one);
        }
    }

    /// <summary>Best first.</summary>
    public Ranked[] Sorted()
    {
        var sorted = _heap[.._count];
        Array.Sort(sorted, static (one, other) => one.Against(other));
        return sorted;
    }

    private void Rise(int place, in Ranked one)
    {
        while (place > 0 && one.Against(_heap[(place - 1) / 2]) > 0)
        {
            _heap[place] = _heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }
        _heap[place] = one;
    }

    private void Sink(in Ranked one)
    {
        var place = 0;
        for (var child = 1; child < _count; child = 2 * place + 1)
        {
            if (child + 1 < _count && _heap[child + 1].Against(_heap[child]) > 0)
                child++;
            if (one.Against(_heap[child]) >= 0)
                break;
            _heap[place] = _heap[child];
            place = child;
        }
        _heap[place] = one;
    }
}
