using Npgsql;

namespace SkillsMatch.Web.Operations.Changes;

/// <summary>
/// Listens to what the database announces, on a connection of its own, and brings the views of this process up to date. A connection that was lost
/// may have missed something, so after it everything is read again.
/// </summary>
internal sealed partial class ChangeListener(
    DatabaseAddress address, IEnumerable<IViewOfFacts> views, ChangeMarks marks, TimeProvider clock, ILogger<ChangeListener> logger) : BackgroundService
{
    private const int MostAtOnce = 1000; // so that a stream without a pause is not waited out
    private static readonly TimeSpan PauseAfterLoss = TimeSpan.FromMilliseconds(500);
    private readonly List<string> _heard = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogLost(problem.GetType().Name); // the loop must outlive a database that is away; what it misses is read when it is back
            }
            finally
            {
                marks.StopsListening();
            }

            await Task.Delay(PauseAfterLoss, clock, stoppingToken);
        }
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(OwnConnection());
        connection.Notification += (_, announced) => _heard.Add(announced.Payload);
        await connection.OpenAsync(ct);
        await using (var listen = new NpgsqlCommand($"LISTEN {ChangeMarks.Channel}", connection))
            await listen.ExecuteNonQueryAsync(ct);
        _heard.Clear();
        await ApplyAsync(FactChanges.Everything, ct);
        marks.StartsListening();
        while (true)
        {
            await connection.WaitAsync(ct);
            await HearOutAsync(connection, ct);
        }
    }

    // What one transaction announces arrives together, and often another comes right behind: all of it is read at once.
    private async Task HearOutAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        while (_heard.Count < MostAtOnce && await connection.WaitAsync(TimeSpan.FromMilliseconds(1), ct))
        {
        }

        string[] heard = [.. _heard];
        _heard.Clear();
        var changes = new FactChanges();
        foreach (var announced in heard.Where(one => !ChangeMarks.IsMark(one)))
            changes.Note(announced);
        await ApplyAsync(changes, ct);
        foreach (var mark in heard.Where(ChangeMarks.IsMark))
            marks.Pass(mark);
    }

    private async Task ApplyAsync(FactChanges changes, CancellationToken ct)
    {
        if (changes.None)
            return;
        foreach (var view in views)
            await view.ApplyAsync(changes, ct);
    }

    private string OwnConnection() => new NpgsqlConnectionStringBuilder(address.ConnectionString)
    {
        Pooling = false,
        KeepAlive = 2, // a server that went without a word is noticed within seconds
        ApplicationName = "skillsmatch listener",
    }.ConnectionString;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Changes are not heard for the moment ({Problem}); everything is read again when they are")]
    private partial void LogLost(string problem);
}

/// <summary>How the database is reached.</summary>
internal sealed record DatabaseAddress(string ConnectionString);
