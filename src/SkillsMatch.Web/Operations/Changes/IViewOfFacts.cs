namespace SkillsMatch.Web.Operations.Changes;

/// <summary>Facts of the database that this process keeps in memory.</summary>
internal interface IViewOfFacts
{
    /// <summary>Reads what changed and shows it from now on. What nobody has asked for yet is not read.</summary>
    Task ApplyAsync(FactChanges changes, CancellationToken ct);

    /// <summary>Holds the view against the database, mends it, and says how many facts were not as they should be.</summary>
    Task<int> ReconcileAsync(CancellationToken ct);
}
