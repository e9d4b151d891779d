using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Region.SmallCounts;

namespace SkillsMatch.Web.Training.ShowCoverage;

/// <summary>Who may start an offer, over the people who said yes to being found, whose number is shown nowhere.</summary>
/// <param name="Admitted">People whom nothing stands in the way, or whose level is unknown.</param>
/// <param name="LevelTooLow">People whose level is below the entry level.</param>
/// <param name="SkillsMissing">People who lack an entry skill and are not short of level.</param>
internal sealed record AdmissionCounts(PeopleCount Admitted, PeopleCount LevelTooLow, PeopleCount SkillsMissing)
{
    public static AdmissionCounts Of(TrainingOffer offer, IEnumerable<JobSeeker> jobSeekers)
    {
        var outcomes = jobSeekers.Select(one => Admission.For(offer, one.Skills.Select(held => held.Skill).ToHashSet(), one.Level)).ToImmutableArray();
        var (open, level) = (outcomes.Count(one => one.IsOpen), outcomes.Count(one => one.EntryLevel == ConditionOutcome.NotMet));
        return new AdmissionCounts(PeopleCount.Of(open), PeopleCount.Of(level), PeopleCount.Of(outcomes.Length - open - level));
    }
}
