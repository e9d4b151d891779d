using Microsoft.Extensions.Localization;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.JobSeekers.CurrentProfile;
using SkillsMatch.Web.Ladder.DrawRoltrap;
using SkillsMatch.Web.Layout.Pieces;

namespace SkillsMatch.Web.Ladder.ClimbLadder;

/// <summary>The steps of one ladder in words, for the drawing and the list.</summary>
internal sealed class StepWording(
    CareerLadder ladder, JourneyFacts facts, IStringLocalizer<Words> words, IStringLocalizer<Layout.Words> frame)
{
    private const int StepsDrawn = 4;

    /// <summary>The treads of the drawing: where the person stands, and the steps that say most, the lowest first.</summary>
    public IReadOnlyList<Tread> Treads()
    {
        var drawn = ladder.Steps
            .OrderByDescending(step => step == ladder.BestStep || step == ladder.FastStep) // the order of usefulness is kept
            .Take(StepsDrawn).OrderBy(step => step.Level ?? ladder.Level ?? 0).ThenBy(step => step.Route.Weeks)
            .ThenBy(step => step.Occupation);
        return [Now(), .. drawn.Select(Of)];
    }

    /// <summary>The title of the occupation a step leads to.</summary>
    public string Title(LadderStep step) => Capital(facts.Taxonomy.Occupations[step.Occupation.Value].Shown());

    /// <summary>"mbo 3"; empty: unknown.</summary>
    public string Level(int? level) => level is { } known ? words["Level" + known] : "";

    /// <summary>What to say of the step in a word or two.</summary>
    public string Flag(LadderStep step)
    {
        if (step == ladder.BestStep)
            return words["FlagBest"];
        if (step == ladder.FastStep)
            return words["FlagFast"];
        if (!step.Route.IsComplete)
            return words["FlagNoCourse"];
        return step.Route.Excess is [var excess, ..] ? words["Flag" + excess.Limit] : words["Kind" + step.Kind];
    }

    /// <summary>"26 weken · € 1.450", or that nothing needs to be learnt first.</summary>
    public string Route(LadderRoute route) => route switch
    {
        { Legs.IsEmpty: true, IsComplete: true } => words["RouteNone"],
        { Legs.IsEmpty: true } => words["RouteUnknown"],
        _ => words["Route", WeeksOf(route.Weeks), Amounts.Euros(route.Euros)],
    };

    public string WeeksOf(int weeks) => weeks == 1 ? words["WeekOne"] : words["Weeks", weeks];

    public string Openings(int openings) =>
        openings switch { 0 => words["OpeningsNone"], 1 => words["OpeningsOne"], _ => words["Openings", openings] };

    /// <summary>The skills in one state, the weightiest first.</summary>
    public IReadOnlyList<string> Skills(LadderStep step, DemandState state) =>
        [.. step.In(state).Select(one => facts.Taxonomy.Skills[one.Demand.Skill.Value].Shown())];

    public string Skills(IEnumerable<Engine.Facts.SkillId> skills) =>
        string.Join(", ", skills.Select(one => facts.Taxonomy.Skills[one.Value].Shown()));

    private Tread Now() => new()
    {
        Level = Level(ladder.Level),
        Title = facts.Now is { } now ? Capital(now.Shown()) : words["NowUnknown"],
        IsNow = true,
        Lines = (words["NowFirst"], words["NowSecond"]),
    };

    private Tread Of(LadderStep step) => Of(step, Skills(step, DemandState.Missing));

    private Tread Of(LadderStep step, IReadOnlyList<string> gaps) => new()
    {
        Level = Level(step.Level),
        Title = Title(step),
        IsBest = step == ladder.BestStep,
        Lines = (Openings(step.Openings), Route(step.Route)),
        Tension = step.Tension?.Class,
        TensionWord = step.Tension is null ? "" : frame[TensionSign.Of(step.Tension).Word],
        Flag = Flag(step),
        Gaps = gaps,
        GapsHead = words["StillToLearn", gaps.Count], // the drawing has room for some of them only
    };

    private static string Capital(string title) => title.Length == 0 ? title : char.ToUpperInvariant(title[0]) + title[1..];
}
