using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.JobSeekers.CurrentProfile;
using SkillsMatch.Web.Matching.CountFits;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.Matching.ReadVacancy;

/// <summary>What learning one skill would change.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Has">Demands of this vacancy met then.</param>
/// <param name="MoreVacancies">Vacancies that would fit then and do not now, 0 or more.</param>
internal sealed record OneThingMore(SkillId Skill, int Has, int MoreVacancies);

/// <summary>A course and which gaps it closes.</summary>
internal sealed record GapTraining(TrainingEntry Training, TrainingMatch Match);

/// <summary>One vacancy held against one person: the outcome, what would change it and what teaches the rest.</summary>
internal sealed record VacancyPage(
    Assessment Assessment, Counterfactual Counterfactual, ImmutableArray<OneThingMore> WhatIf, ImmutableArray<GapTraining> Training)
{
    private const int SkillsCompared = 5;
    private const int TrainingShown = 4;

    public static VacancyPage For(JourneyFacts facts, Vacancy vacancy, MatchPolicy policy, LearnedOrder? learned, DateOnly today)
    {
        var jobSeeker = facts.JobSeeker ?? throw new ArgumentException("There is no profile to hold against.", nameof(facts));
        var assessment = MatchEngine.Explain(jobSeeker, vacancy, facts.Taxonomy.ForEngine, policy, learned);
        return new VacancyPage(
            assessment,
            Counterfactual.For(jobSeeker, vacancy, facts.Taxonomy.ForEngine, policy),
            assessment.Match is { } match ? Compare(facts, jobSeeker, vacancy, match, policy) : [],
            assessment.Match is null ? [] : Teaching(facts, jobSeeker, vacancy, policy, today));
    }

    private static ImmutableArray<OneThingMore> Compare(
        JourneyFacts facts, JobSeeker jobSeeker, Vacancy vacancy, Match match, MatchPolicy policy)
    {
        var now = FitCount.For(jobSeeker, facts.Taxonomy, facts.Market, policy).Vacancies;
        return [.. match.Explanation.Nearly.Concat(match.Explanation.Missing).Take(SkillsCompared).Select(one => one.Demand.Skill)
            .Select(skill => (Skill: skill, Learnt: jobSeeker.Learning([skill])))
            .Select(one => new OneThingMore(
                one.Skill,
                MatchEngine.Explain(one.Learnt, vacancy, facts.Taxonomy.ForEngine, policy).Match?.Explanation.Has ?? 0,
                Math.Max(0, FitCount.For(one.Learnt, facts.Taxonomy, facts.Market, policy).Vacancies - now)))
            .OrderByDescending(one => one.MoreVacancies).ThenByDescending(one => one.Has)];
    }

    private static ImmutableArray<GapTraining> Teaching(
        JourneyFacts facts, JobSeeker jobSeeker, Vacancy vacancy, MatchPolicy policy, DateOnly today)
    {
        var skills = MissedSkill.In(Profile.Of(jobSeeker, facts.Taxonomy.ForEngine, policy), vacancy.Demands, policy);
        var missed = MissedCredentials.Joined(skills, MissedCredentials.Of(jobSeeker, vacancy, policy), facts.Taxonomy);
        return [.. MatchEngine.RankTraining(jobSeeker, facts.Market.TrainingFacts, missed, today).Open.Take(TrainingShown)
            .Select(one => new GapTraining(facts.Market.TrainingOffers[one.Offer.Id.Value], one))];
    }
}
