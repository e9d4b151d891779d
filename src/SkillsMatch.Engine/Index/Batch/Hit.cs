namespace SkillsMatch.Engine.Index.Batch;

/// <summary>A vacancy that reaches the line of some lane, with what all of them need to know of it.</summary>
internal readonly struct Hit
{
    private const double Margin = 1.0 / (1L << 40);

    private readonly double _most;
    private readonly double _least;
    private readonly int _slack;

    public Hit(PreparedSegment prepared, int segment, ushort document)
    {
        (Prepared, Segment, Document) = (prepared, segment, document);
        var possible = prepared.Possible[document];
        if (possible == 0)
            return; // it cannot be counted: any score may be
        (_most, _least) = ((1 + Margin) / possible, (1 - Margin) / (possible + 1.0));
        _slack = TileUnits.Slack + prepared.Segment.Forward.SkillsOf(document).Length;
    }

    public PreparedSegment Prepared { get; }

    /// <summary>Which segment of the snapshot it is in.</summary>
    public int Segment { get; }

    public ushort Document { get; }

    /// <summary>A lane that earns so many units has a score between these.</summary>
    public (double AtLeast, double AtMost) Between(ushort units) =>
        _most == 0 ? (0, 1) : (Math.Max(0, (units - _slack) * _least), units * _most);
}
