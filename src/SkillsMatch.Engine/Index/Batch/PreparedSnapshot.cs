using System.Collections.Immutable;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>What all tiles of a batch share: the vacancies at one moment, and what is computed of them once.</summary>
internal sealed class PreparedSnapshot(Snapshot<VacancySegment> snapshot, VacancyTables tables)
{
    public VacancyTables Tables => tables;

    public TileUnits Units { get; } = new(tables.Policy);

    /// <summary>How many places they are at, the unknown one counted.</summary>
    public int Places { get; } = tables.Places.Count;

    public PreparedCredentials Credentials { get; } = new(tables.Credentials);

    public ImmutableArray<PreparedSegment> Segments { get; } =
        [.. snapshot.Views.Select(view => new PreparedSegment(view, new TileUnits(tables.Policy)))];
}
