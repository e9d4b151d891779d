namespace SkillsMatch.Engine.Index.Batch;

/// <summary>What all tiles of a batch share: the vacancies at one moment, and what is computed of them once.</summary>
internal sealed class PreparedSnapshot
{
    public PreparedSnapshot(Snapshot<VacancySegment> snapshot, VacancyTables tables)
    {
        (Snapshot, Units) = (snapshot, new TileUnits(tables.Policy));
        (Skills, Places, Weights) = (tables.Skills.Count, tables.Places.Count, tables.Skills.Weights);
        (Essential, Possible) = (new ushort[snapshot.Views.Length][], new ushort[snapshot.Views.Length][]);
        for (var place = 0; place < snapshot.Views.Length; place++)
            (Essential[place], Possible[place]) = Units.Of(snapshot.Views[place].Segment);
    }

    public Snapshot<VacancySegment> Snapshot { get; }

    public TileUnits Units { get; }

    /// <summary>How many skills the vacancies name.</summary>
    public int Skills { get; }

    /// <summary>How many places they are at, the unknown one counted.</summary>
    public int Places { get; }

    public double[] Weights { get; }

    public ushort[][] Essential { get; }

    public ushort[][] Possible { get; }
}
