using System.Collections.Concurrent;
using Npgsql;

namespace SkillsMatch.Web.Operations.Changes;

/// <summary>
/// Tells when everything that was committed before now has reached the views of this process: announcements arrive in the order of the commits,
/// so a mark that is announced now arrives behind all of them.
/// </summary>
internal sealed class ChangeMarks(NpgsqlDataSource database)
{
    /// <summary>Where changes are announced.</summary>
    public const string Channel = "skillsmatch_changes";

    private const string Prefix = "mark ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<bool>> _awaited = new(StringComparer.Ordinal);
    private volatile bool _listening;

    /// <summary>Whether what was announced is a mark; then it is no change.</summary>
    public static bool IsMark(string announced) => announced.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Waits until all that is committed now is in the views; false: nobody listens here, or it takes too long.</summary>
    public async Task<bool> PassedAsync(CancellationToken ct)
    {
        if (!_listening)
            return false;
        var mark = Prefix + Guid.NewGuid();
        var passed = _awaited.GetOrAdd(mark, _ => new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            await using var announce = database.CreateCommand("SELECT pg_notify($1, $2)");
            announce.Parameters.Add(new NpgsqlParameter { Value = Channel });
            announce.Parameters.Add(new NpgsqlParameter { Value = mark });
            await announce.ExecuteNonQueryAsync(ct);
            return await passed.Task.WaitAsync(Patience, ct);
        }
        catch (TimeoutException)
        {
            return false; // the caller reads for itself
        }
        finally
        {
            _awaited.TryRemove(mark, out _);
        }
    }

    public void StartsListening() => _listening = true;

    public void StopsListening()
    {
        _listening = false;
        foreach (var one in _awaited.Values)
            one.TrySetResult(false);
    }

    /// <summary>All that was announced before this mark is in the views.</summary>
    public void Pass(string mark)
    {
        if (_awaited.TryGetValue(mark, out var passed))
            passed.TrySetResult(true);
    }
}
