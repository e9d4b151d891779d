using Hangfire;
using Hangfire.Common;
using Hangfire.States;

namespace SkillsMatch.Web.Operations.Jobs;

/// <summary>One kind of job: its name in the outbox and how to hand it to Hangfire.</summary>
internal sealed record JobKind(string Name, string Queue, Func<Guid, Job> Call)
{
    public void HandTo(IBackgroundJobClient client, Guid id) => client.Create(Call(id), new EnqueuedState(Queue));

    public static JobKind Of<TJob>(string queue)
        where TJob : IJob => new(NameOf<TJob>(), queue, id => Job.FromExpression<TJob>(job => job.RunAsync(id, CancellationToken.None), queue));

    public static string NameOf<TJob>()
        where TJob : IJob => typeof(TJob).Name;
}

/// <summary>All kinds of jobs by their names.</summary>
internal sealed class JobRegistry(IEnumerable<JobKind> kinds)
{
    private readonly Dictionary<string, JobKind> _kinds = kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>The names of all of them.</summary>
    public string[] Names => [.. _kinds.Keys];

    /// <exception cref="InvalidOperationException">No job is registered under that name.</exception>
    public JobKind Named(string name) => _kinds.TryGetValue(name, out var kind)
        ? kind
        : throw new InvalidOperationException($"The outbox names a job '{name}' that this version does not have.");
}
