using SkillsMatch.Storage.Changes;

namespace SkillsMatch.Web.Operations.Changes;

/// <summary>Which facts changed: for each kind the ids, or all of it.</summary>
internal sealed class FactChanges
{
    private readonly Dictionary<FactKind, HashSet<Guid>?> _byKind = []; // null: all

    /// <summary>Anything may have changed.</summary>
    public static FactChanges Everything
    {
        get
        {
            var all = new FactChanges();
            foreach (var kind in Enum.GetValues<FactKind>())
                all._byKind[kind] = null;
            return all;
        }
    }

    public bool None => _byKind.Count == 0;

    /// <summary>Notes what was announced, as "kind id,id" or "kind *".</summary>
    public void Note(string announced)
    {
        var (kind, ids) = announced.Split(' ', 2) is [var first, var second] ? (Enum.Parse<FactKind>(first), second) : throw Unreadable(announced);
        if (ids == "*")
            _byKind[kind] = null;
        else if (!_byKind.TryGetValue(kind, out var known))
            _byKind[kind] = [.. ids.Split(',').Select(Guid.Parse)];
        else
            known?.UnionWith(ids.Split(',').Select(Guid.Parse));
    }

    /// <summary>Notes that these changed.</summary>
    public FactChanges With(FactKind kind, IEnumerable<Guid> ids)
    {
        if (!_byKind.TryGetValue(kind, out var known))
            _byKind[kind] = [.. ids];
        else
            known?.UnionWith(ids);
        return this;
    }

    public bool IsAll(FactKind kind) => _byKind.TryGetValue(kind, out var ids) && ids is null;

    /// <summary>The ids that changed; none where all of the kind did.</summary>
    public IReadOnlyCollection<Guid> Of(FactKind kind) => _byKind.GetValueOrDefault(kind) ?? [];

    private static FormatException Unreadable(string announced) => new($"A change was announced in {announced.Length} signs that say no kind and ids.");
}
