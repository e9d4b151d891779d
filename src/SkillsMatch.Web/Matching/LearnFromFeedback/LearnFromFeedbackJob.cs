using Microsoft.Extensions.Options;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Matching.LearnFromFeedback;

/// <summary>Learns in the background, each night. Delivered twice it learns the same twice.</summary>
internal sealed partial class LearnFromFeedbackJob(
    FeedbackLearning learning, ServingRanking serving, IOptions<RankingOptions> options, ILogger<LearnFromFeedbackJob> logger) : IJob
{
    public async Task RunAsync(Guid id, CancellationToken ct)
    {
        if (!options.Value.Learned)
            return;
        switch (await learning.RunAsync(ct))
        {
            case RankingOutcome.TooLittle few:
                LogTooLittle(few.Judgements, few.Occupations);
                break;
            case RankingOutcome.TurnedAway { Trained: var trained }:
                LogTurnedAway(trained.Judgements, trained.Gate.Familiar.Gain, trained.Gate.Unseen.Gain);
                break;
            case RankingOutcome.Promoted { Trained: var trained }:
                serving.Refresh();
                LogPromoted(trained.Judgements, trained.Gate.Familiar.Gain, trained.Gate.Unseen.Gain);
                break;
            default:
                LogBusy();
                break;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Ranking: {Judgements} judgements over {Occupations} occupations are too little to learn from")]
    private partial void LogTooLittle(int judgements, int occupations);

    [LoggerMessage(Level = LogLevel.Information, Message = "Ranking: learned from {Judgements} judgements, turned away (gain {Familiar:F4} familiar, {Unseen:F4} unseen)")]
    private partial void LogTurnedAway(int judgements, double familiar, double unseen);

    [LoggerMessage(Level = LogLevel.Information, Message = "Ranking: learned from {Judgements} judgements, serves now (gain {Familiar:F4} familiar, {Unseen:F4} unseen)")]
    private partial void LogPromoted(int judgements, double familiar, double unseen);

    [LoggerMessage(Level = LogLevel.Information, Message = "Ranking: another training is running")]
    private partial void LogBusy();
}
