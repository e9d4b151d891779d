namespace SkillsMatch.Web.Operations.Jobs;

/// <summary>What one process of the service does.</summary>
public enum ProcessRole
{
    /// <summary>Answers requests and runs jobs: one small machine.</summary>
    WebAndWorker,

    /// <summary>Answers requests only.</summary>
    Web,

    /// <summary>Runs jobs only (its only pages are health and metrics).</summary>
    Worker,
}
