namespace SkillsMatch.Storage.Operations;

/// <summary>
/// A job to be started, written in the same transaction as the change that asks for it, so that there is never a job without its change
/// nor a change without its job. The dispatcher hands it to Hangfire.
/// </summary>
public sealed class OutboxMessageRow
{
    /// <summary>The key; also the order.</summary>
    public long Id { get; set; }

    /// <summary>The job, by the name it is registered under.</summary>
    public required string Job { get; set; }

    /// <summary>The only thing a job is told: an id.</summary>
    public Guid Argument { get; set; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When it was handed on; null: not yet.</summary>
    public DateTimeOffset? DispatchedAt { get; set; }
}

/// <summary>What was answered to a POST with an Idempotency-Key, so that the same question gets the same answer.</summary>
public sealed class IdempotentAnswerRow
{
    /// <summary>SHA-256 of method, path, authorization and key, hexadecimal; the key itself is not kept.</summary>
    public required string Key { get; set; }

    /// <summary>Names the request body; another body under the same key is refused.</summary>
    public required byte[] RequestHash { get; set; }

    /// <summary>The answer, encrypted under a key that only the client has: it may hold a return code and a profile.</summary>
    public required byte[] Answer { get; set; }

    /// <summary>When it was asked; forgotten after a day.</summary>
    public DateTimeOffset CreatedAt { get; set; }
}

/// <summary>One import of outside data.</summary>
public sealed class ImportRunRow
{
    /// <summary>The key.</summary>
    public Guid Id { get; set; }

    /// <summary>What is imported, for instance esco.</summary>
    public required string Kind { get; set; }

    /// <summary>Folders and files on the server to read.</summary>
    public List<string> Sources { get; set; } = [];

    /// <summary>Version of what is imported, for instance 1.1.1, where it was told; null: the sources tell it themselves.</summary>
    public string? Version { get; set; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset RequestedAt { get; set; }

    /// <summary>When it was done; null: not yet.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>The file groups that are in, so that an interrupted import goes on where it was.</summary>
    public List<string> FinishedGroups { get; set; } = [];

    /// <summary>The report as JSON.</summary>
    public string? Report { get; set; }
}

/// <summary>Single facts about the database that everybody must agree on, for instance the generation of the taxonomy.</summary>
public sealed class RegionStateRow
{
    /// <summary>What it is about.</summary>
    public required string Name { get; set; }

    /// <summary>Goes up by one at each change.</summary>
    public long Generation { get; set; }

    /// <summary>What it is now.</summary>
    public string? Value { get; set; }
}
