using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>Whether a person is admitted to a training offer, with what stands in the way.</summary>
/// <param name="EntryLevel">
/// Whether the level reached suffices; unknown where the person's level is, and that does not stand in the way.
/// </param>
/// <param name="LevelReached">Highest NLQF level reached, 1 to 8; null: unknown.</param>
/// <param name="LevelNeeded">NLQF level needed, 1 to 8; null: none.</param>
/// <param name="MissingSkills">Entry skills the person lacks, by id.</param>
public sealed record Admission(ConditionOutcome EntryLevel, int? LevelReached, int? LevelNeeded, ImmutableArray<SkillId> MissingSkills)
{
    /// <summary>Whether nothing stands in the way.</summary>
    public bool IsOpen => EntryLevel != ConditionOutcome.NotMet && MissingSkills.IsEmpty;

    /// <summary>Holds an offer against what a person has.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="skills">Skills the person has.</param>
    /// <param name="level">Highest NLQF level reached, 1 to 8; null: unknown.</param>
    public static Admission For(TrainingOffer offer, IReadOnlySet<SkillId> skills, int? level)
    {
        var entryLevel = (offer.EntryLevel, level) switch
        {
            (null, _) => ConditionOutcome.Met,
            (_, null) => ConditionOutcome.Unknown,
            var (needed, reached) => reached >= needed ? ConditionOutcome.Met : ConditionOutcome.NotMet,
        };
        var missing = offer.EntrySkills.Where(one => !skills.Contains(one)).Distinct().Order();
        return new Admission(entryLevel, level, offer.EntryLevel, [.. missing]);
    }
}
