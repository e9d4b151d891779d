using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>The best vacancies for one job seeker, best first.</summary>
/// <param name="JobSeeker">The job seeker.</param>
/// <param name="Best">None where the job seeker gave too few skills.</param>
public sealed record BestVacancies(JobSeekerId JobSeeker, ImmutableArray<RankedVacancy> Best);

/// <summary>
/// All job seekers of a region or a country against all vacancies: for each exactly what <see cref="VacancyIndex.Best"/> gives, many times
/// faster, in memory that does not grow with the number of job seekers.
/// </summary>
public static class AllPairs
{
    /// <summary>Finds the best vacancies for each job seeker, as they are in the index when it begins.</summary>
    public static void BestForAll(
        this VacancyIndex index, IEnumerable<JobSeeker> jobSeekers, int count, int threads,
        Action<IReadOnlyList<BestVacancies>> found, CancellationToken cancel = default) =>
        index.Now.BestForAll(jobSeekers, count, threads, found, cancel);

    /// <summary>Finds the best vacancies for each job seeker.</summary>
    /// <param name="vacancies">The vacancies.</param>
    /// <param name="jobSeekers">Read once, up to a quarter of a million ahead: those who are put in order together share more.</param>
    /// <param name="count">Vacancies for each at most.</param>
    /// <param name="threads">Threads to use, 1 or more.</param>
    /// <param name="found">Called with up to 128 job seekers at a time, in no particular order, never twice at once.</param>
    /// <param name="cancel">Ends it early with an <see cref="OperationCanceledException"/>.</param>
    public static void BestForAll(
        this VacancyMoment vacancies, IEnumerable<JobSeeker> jobSeekers, int count, int threads,
        Action<IReadOnlyList<BestVacancies>> found, CancellationToken cancel = default)
    {
        var (policy, finding) = (vacancies.Tables.Policy, new Lock());
        var prepared = new PreparedSnapshot(vacancies.Snapshot, vacancies.Tables);
        Parallel.ForEach(
            Partitioner.Create(TileOrder.Tiles(jobSeekers), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel },
            () => new Tile(prepared),
            (jobSeekersOfTile, _, tile) =>
            {
                Match(jobSeekersOfTile, count, policy, tile, one =>
                {
                    lock (finding)
                        found(one);
                });
                return tile;
            },
            _ => { });
    }

    /// <summary>The same as a stream: job seekers wait while whoever reads it is busy.</summary>
    public static async IAsyncEnumerable<BestVacancies> BestForAllAsync(
        this VacancyIndex index, IEnumerable<JobSeeker> jobSeekers, int count, int threads,
        [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var channel = Channel.CreateBounded<IReadOnlyList<BestVacancies>>(threads * 2);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var running = Task.Run(
            () =>
            {
                try
                {
                    index.BestForAll(
                        jobSeekers, count, threads,
                        one => channel.Writer.WriteAsync(one, stopping.Token).AsTask().Wait(stopping.Token),
                        stopping.Token);
                }
                finally
                {
                    channel.Writer.Complete();
                }
            },
            CancellationToken.None);
        try
        {
            await foreach (var tile in channel.Reader.ReadAllAsync(cancel))
            {
                foreach (var one in tile)
                    yield return one;
            }
            await running;
        }
        finally
        {
            await stopping.CancelAsync();
        }
    }

    private static void Match(
        JobSeeker[] jobSeekers, int count, MatchPolicy policy, Tile tile, Action<IReadOnlyList<BestVacancies>> found)
    {
        var scored = Array.FindAll(jobSeekers, one => Abstention.For(one, policy) is null);
        if (scored.Length < jobSeekers.Length)
            found([.. jobSeekers.Where(one => Abstention.For(one, policy) is not null).Select(one => new BestVacancies(one.Id, []))]);
        if (scored.Length == 0)
            return;
        tile.Run(scored, count);
        found(tile.Found());
    }
}
