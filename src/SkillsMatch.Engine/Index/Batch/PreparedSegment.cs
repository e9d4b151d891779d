using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>What a tile needs of the vacancies of a segment beside the segment itself, computed once for all tiles.</summary>
internal sealed class PreparedSegment
{
    public PreparedSegment(SegmentView<VacancySegment> view, TileUnits units)
    {
        View = view;
        var count = view.Segment.Count;
        (Essential, Possible, Places, Credentials) = (new byte[count], new ushort[count], new ushort[count], new ushort[count]);
        (Points, Steps) = (new double[count], new byte[view.Segment.Forward.Codes.Length]);
        for (var demand = 0; demand < Steps.Length; demand++)
            Steps[demand] = DemandCode.StepOf[view.Segment.Forward.Codes[demand]];
        Beyond = new ulong[view.Live.Length];
        foreach (var document in view.Segment.Beyond)
            Bits.Set(Beyond, document);
        for (var document = 0; document < count; document++)
            Measure(document, units);
        for (var run = 0; run < view.Segment.Runs.Count; run++)
            Places.AsSpan(view.Segment.Runs.StartOf(run)..view.Segment.Runs.EndOf(run)).Fill((ushort)view.Segment.Runs.PlaceOf(run));
    }

    public SegmentView<VacancySegment> View { get; }

    public VacancySegment Segment => View.Segment;

    /// <summary>Beside each demand the <see cref="DemandCode.StepOf"/> of its code.</summary>
    public byte[] Steps { get; }

    /// <summary>How many demands are essential; 255 at most, as none with more is counted in units.</summary>
    public byte[] Essential { get; }

    /// <summary>Units of points possible; 0: too many demands to be counted.</summary>
    public ushort[] Possible { get; }

    /// <summary>Points possible, added up as the plain score adds them.</summary>
    public double[] Points { get; }

    /// <summary>Position of the place; 0: unknown.</summary>
    public ushort[] Places { get; }

    /// <summary>1 + position of the credentials required; 0: none.</summary>
    public ushort[] Credentials { get; }

    /// <summary>Whether any vacancy requires credentials.</summary>
    public bool AnyCredentials { get; private set; }

    /// <summary>Vacancies that no lists are kept of, see <see cref="VacancySegment.Beyond"/>.</summary>
    public ulong[] Beyond { get; }

    private void Measure(int document, TileUnits units)
    {
        var skills = Segment.Forward.SkillsOf(document);
        var codes = Segment.Forward.CodesOf(document);
        var (counted, essential) = (0.0, 0);
        for (var demand = 0; demand < skills.Length; demand++)
        {
            var importance = DemandCode.Importance(codes[demand]);
            essential += importance == Importance.Essential ? 1 : 0;
            counted += units.PointsFor(importance) * Segment.Tables.Skills.Weights[skills[demand]];
            Points[document] += Segment.Tables.Possible(skills[demand], codes[demand]);
        }
        Essential[document] = (byte)Math.Min(essential, byte.MaxValue);
        Possible[document] = TileUnits.Possible(counted, skills.Length);
        Credentials[document] = Segment.Rows[document].Credentials;
        AnyCredentials |= Credentials[document] != 0;
    }
}
