using System.ComponentModel.DataAnnotations;
using SkillsMatch.Learning.Ranking;

namespace SkillsMatch.Web.Matching.LearnFromFeedback;

/// <summary>Settings of the ranking that learns (section Ranking).</summary>
public sealed record RankingOptions
{
    /// <summary>Whether judgements of others count in the order; false: the plain order everywhere, and nothing is trained.</summary>
    public bool Learned { get; init; } = true;

    /// <summary>Judgements that teach, below which nothing is trained; 500 or more.</summary>
    [Range(500, int.MaxValue)]
    public int MinimumJudgements { get; init; } = new RankingSettings().MinimumJudgements;

    /// <summary>Folder of the learned rankings; null: models/ranking in the data folder.</summary>
    public string? Folder { get; init; }

    internal RankingSettings Training => new() { MinimumJudgements = MinimumJudgements };
}
