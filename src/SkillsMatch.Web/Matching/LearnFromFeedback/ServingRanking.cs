using Microsoft.Extensions.Options;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Learning.Store;

namespace SkillsMatch.Web.Matching.LearnFromFeedback;

/// <summary>
/// The learned ranking that serves now, shared by all threads. A new one takes its place only if its file is the very one published; one that
/// cannot serve is told in the log, and what served before goes on, if nothing did the plain order.
/// </summary>
internal sealed partial class ServingRanking(RankingStore store, IOptions<RankingOptions> options, TimeProvider clock, ILogger<ServingRanking> logger)
{
    private static readonly TimeSpan LookedAtEvery = TimeSpan.FromMinutes(1); // another process may have published
    private readonly Lock _looking = new();
    private volatile LearnedOrder? _current;
    private long? _lookedAt;

    /// <summary>What the engine asks for each match; null: nothing is learned, or it is switched off.</summary>
    public LearnedOrder? Current
    {
        get
        {
            if (!options.Value.Learned)
                return null;
            lock (_looking)
            {
                if (_lookedAt is not { } last || clock.GetElapsedTime(last) >= LookedAtEvery)
                    Refresh();
            }

            return _current;
        }
    }

    /// <summary>Looks at once whether another ranking became active.</summary>
    public void Refresh()
    {
        lock (_looking)
        {
            _lookedAt = clock.GetTimestamp();
            try
            {
                if (store.Active?.ModelId != _current?.Model)
                    _current = store.Load();
            }
            catch (ModelUnusableException problem)
            {
                LogUnusable(problem, problem.Problem);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The learned ranking cannot serve: {ProblemKind}. What served before goes on")]
    private partial void LogUnusable(Exception problem, ModelProblem problemKind);
}
