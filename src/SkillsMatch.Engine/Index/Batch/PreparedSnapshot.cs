using System.Collections.Immutable;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>What all tiles of a batch share: the vacancies at one moment, and what is computed of them once.</summary>
internal sealed class PreparedSnapshot(Snapshot<VacancySegment> snapshot, VacancyTables tables)
{
    public Snapshot<VacancySegment> Snapshot => snapshot;

    public TileUnits Units { get; } = new(tables.Policy);

    /// <summary>How many skills the vacancies name.</summary>
    public int Skills { get; } = tables.Skills.Count;

    /// <summary>How many places they are at, the unknown one counted.</summary>
    public int Places { get; } = tables.Places.Count;

    public double[] Weights { get; } = tables.Skills.Weights;

    public ImmutableArray<PreparedSegment> Segments { get; } =
        [.. snapshot.Views.Select(view => PreparedSegment.Of(view, new TileUnits(tables.Policy)))];
}
