using SkillsMatch.Learning.Encoding;

namespace SkillsMatch.Learning.Store;

/// <summary>
/// The encoder that serves now, shared by all threads. A new model takes its place only after it passed all checks; otherwise the old one
/// goes on.
/// </summary>
public sealed class ServingEncoder(ModelStore store, TimeSpan timeLimit)
{
    private readonly Lock _refreshing = new();
    private volatile SkillEncoder? _current;

    /// <summary>
    /// The encoder; loaded at the first call. Hold it for the length of one piece of work, so that all its vectors are of one model.
    /// </summary>
    /// <exception cref="ModelUnusableException">No model has served yet and the active one cannot.</exception>
    public SkillEncoder Current => _current ?? LoadFirst();

    /// <summary>Looks whether another model became active and swaps to it.</summary>
    /// <returns>Whether the model changed.</returns>
    /// <exception cref="ModelUnusableException">The new model cannot serve; the old one goes on serving.</exception>
    public bool Refresh()
    {
        lock (_refreshing)
        {
            if (_current is { } serving && store.Active?.ModelId == serving.ModelId)
                return false;
            _current = store.Load(timeLimit);
            return true;
        }
    }

    private SkillEncoder LoadFirst()
    {
        lock (_refreshing)
            return _current ??= store.Load(timeLimit);
    }
}
