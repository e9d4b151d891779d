using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Taxonomy.RefreshCloseness;

/// <summary>Computes closeness anew in the background. The id only tells deliveries apart: doing it twice gives the same table.</summary>
internal sealed class RefreshClosenessJob(ClosenessRefresh refresh) : IJob
{
    public Task RunAsync(Guid id, CancellationToken ct) => refresh.RunAsync(ct);
}
