using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Tests.Region;
using SkillsMatch.Web.Tests.Service;
using SkillsMatch.Web.Vacancies.ShowReach;

namespace SkillsMatch.Web.Tests.Vacancies;

/// <summary>Whom vacancies reach, counted a second time by the engine's own ranking of job seekers.</summary>
public sealed class ReachCountTests(SeededService seeded) : IClassFixture<SeededService>
{
    private static readonly MatchPolicy Everybody = MatchPolicy.Default with { MatchesShown = int.MaxValue, LowestScoreShown = 0 };

    [Fact]
    public async Task Who_fits_is_who_the_engine_ranks_from_the_line_on()
    {
        var facts = await seeded.Service.FactsAsync();
        foreach (var vacancy in Some(facts, 40))
        {
            var reach = ReachCount.Of(vacancy, facts, MatchPolicy.Default);
            var ranking = Rank(vacancy, facts);

            Assert.Equal(ranking.Matches.Count(one => one.Fit != Fit.ALittle), reach.Fits.Value);
            Assert.Equal(ranking.Matches.Count(one => one.Fit == Fit.Good), reach.FitsWell.Value);
            Assert.Equal(ranking.Matches.Count(one => one.Fit != Fit.ALittle) + ranking.FilteredOut.Count(OverLine), reach.BySkills.Value);
        }
    }

    [Fact]
    public async Task What_a_condition_costs_is_whom_the_engine_says_it_hides()
    {
        var facts = await seeded.Service.FactsAsync();
        foreach (var vacancy in Some(facts, 40))
        {
            var (reach, ranking) = (ReachCount.Of(vacancy, facts, MatchPolicy.Default), Rank(vacancy, facts));
            foreach (var cost in reach.Conditions.Where(one => one.Kind != ConditionKind.Credential))
                Assert.Equal(ranking.HiddenBy(cost.Kind).Count(OverLine), cost.More.Value);
            foreach (var cost in reach.Conditions.Where(one => one.Kind == ConditionKind.Credential))
            {
                var without = Rank(vacancy with { RequiredCredentials = [.. vacancy.RequiredCredentials.Where(one => one != cost.Credential)] }, facts);
                Assert.Equal(without.Matches.Count(one => one.Fit != Fit.ALittle) - reach.Fits.Value, cost.More.Value);
            }
        }
    }

    [Fact]
    public async Task What_a_demand_costs_is_who_is_ranked_without_it_and_not_with_it()
    {
        var facts = await seeded.Service.FactsAsync();
        foreach (var vacancy in Some(facts, 10))
        {
            var now = Fitting(vacancy, facts);
            foreach (var cost in ReachCount.Of(vacancy, facts, MatchPolicy.Default).Demands)
                Assert.Equal(Fitting(vacancy with { Demands = vacancy.Demands.Remove(cost.Demand) }, facts).Except(now).Count(), cost.More.Value);
        }
    }

    [Fact]
    public async Task What_training_brings_is_who_is_ranked_after_it_among_those_admitted()
    {
        var facts = await seeded.Service.FactsAsync();
        var gains = 0;
        foreach (var vacancy in Some(facts, 25))
        {
            var now = Fitting(vacancy, facts);
            foreach (var gain in ReachCount.Of(vacancy, facts, MatchPolicy.Default).Training)
            {
                var offer = facts.Market.TrainingOffers[gain.Offer.Value].Fact;
                var trained = facts.JobSeekers.Facts
                    .Where(one => Admission.For(offer, one.Skills.Select(held => held.Skill).ToHashSet(), one.Level).IsOpen)
                    .Where(one => one.Skills.Length >= MatchPolicy.Default.MinimumSkills)
                    .Select(one => one.Learning(offer.Outcomes));
                Assert.Equal(Fitting(vacancy, facts with { JobSeekers = With(trained, facts.JobSeekers) }).Except(now).Count(), gain.More.Value);
                gains++;
            }
        }
        Assert.True(gains > 10, $"Only {gains} gains were looked at.");
    }

    [Fact]
    public async Task The_shortlist_is_the_engines_and_is_short()
    {
        var facts = await seeded.Service.FactsAsync();
        foreach (var vacancy in Some(facts, 20))
        {
            var shortlist = ReachCount.Of(vacancy, facts, MatchPolicy.Default).Shortlist;
            Assert.Equal(Rank(vacancy, facts).Matches.Where(one => one.Score.Value >= 0.2).Take(10).Select(one => one.Score.JobSeeker), shortlist.Select(one => one.Score.JobSeeker));
            Assert.All(shortlist, match => Assert.Empty(match.Score.Preferences));
        }
    }

    [Fact]
    public async Task A_vacancy_that_asks_too_little_is_not_counted_and_says_so()
    {
        var facts = await seeded.Service.FactsAsync();

        var reach = ReachCount.Of(Some(facts, 1).Single() with { Demands = [] }, facts, MatchPolicy.Default);

        Assert.Equal(AbstentionReason.TooFewDemands, reach.Abstained?.Reason);
        Assert.True(reach.Fits.IsHidden);
    }

    private static IEnumerable<Vacancy> Some(RegionFacts facts, int howMany) => facts.Market.VacancyFacts.Where((_, place) => place % 13 == 0).Take(howMany);

    private static JobSeekerRanking Rank(Vacancy vacancy, RegionFacts facts) =>
        MatchEngine.RankJobSeekers(vacancy, facts.JobSeekers.Facts, facts.Taxonomy.ForEngine, Everybody);

    private static List<JobSeekerId> Fitting(Vacancy vacancy, RegionFacts facts) =>
        [.. Rank(vacancy, facts).Matches.Where(one => one.Fit != Fit.ALittle).Select(one => one.Score.JobSeeker)];

    private static bool OverLine(FilteredMatch one) => one.Value >= MatchPolicy.Default.Words.PartlyFrom;

    private static VisibleJobSeekers With(IEnumerable<JobSeeker> people, VisibleJobSeekers before) =>
        new(before.Generation + 1, people.ToImmutableDictionary(one => one.Id.Value, one => new JobSeekerEntry(one, Stamp: 0)), before.Places);
}
