namespace SkillsMatch.Web.Operations.Jobs;

/// <summary>
/// Work done in the background about one thing, named by its id: nothing else is ever given to a job, because arguments stay in tables and logs.
/// A job may be delivered twice and must then change nothing the second time; it throws on failure and is tried again.
/// </summary>
public interface IJob
{
    /// <summary>Does the work.</summary>
    Task RunAsync(Guid id, CancellationToken ct);
}

/// <summary>The queues, by kind of work; each has workers of its own so that a long import never starves matching.</summary>
public static class JobQueues
{
    /// <summary>Matching.</summary>
    public const string Matching = "matching";

    /// <summary>Imports.</summary>
    public const string Import = "import";

    /// <summary>Training of models.</summary>
    public const string Training = "training";

    /// <summary>Mail.</summary>
    public const string Mail = "mail";
}
