using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.JobSeekers.CurrentProfile;
using SkillsMatch.Web.Layout.Pieces;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.JobSeekers.ChooseSkills;

/// <summary>
/// Chooses what there is to tick. Nothing is ticked that the person did not tick or the text does not carry; a suggestion of an occupation
/// never is. What stood on the page keeps standing there.
/// </summary>
internal sealed class SkillPicking(SkillsForm form, JourneyFacts facts, CvReading? text)
{
    private const int SuggestedFirst = 12;
    private const int SuggestedOfOtherWork = 6;
    private const int FoundShown = 8;
    private const int CredentialsShown = 9;
    private readonly HashSet<int> _ticked = [.. form.Skill];
    private readonly HashSet<int> _shown = [.. form.Shown];
    private readonly HashSet<int> _placed = [];
    private int _hidden;

    public SkillPicks Choose()
    {
        List<SkillGroup> groups = [Group("SkillsFromText", null, text?.Skills.Where(one => !one.IsCredential) ?? [])];
        var work = Suggestions();
        groups.Add(Group("SkillsYours", null, Before().Except(work.SelectMany(one => one.Suggested))));
        foreach (var (occupation, suggested) in work)
            groups.AddRange(Suggested(occupation, suggested));
        var credentials = Credentials();
        return new SkillPicks(Occupations(), [.. groups.Where(one => one.Picks.Count > 0)], _hidden, Found(), credentials);
    }

    /// <summary>What a search found that does not stand on the page yet; null: nothing was searched for.</summary>
    public IReadOnlyList<SkillPick>? Found() => string.IsNullOrWhiteSpace(form.Find)
        ? null
        : Place(facts.Taxonomy.SkillSearch.Find(form.Find, FoundShown)
            .Select(hit => facts.Taxonomy.Skills[hit.Concept])
            .Where(one => !_shown.Contains(one.Id)));

    private IEnumerable<SkillEntry> Before() => form.Skill.Concat(form.Shown).Distinct()
        .Select(id => facts.Taxonomy.Skills.GetValueOrDefault(id)).OfType<SkillEntry>()
        .Where(one => !one.IsCredential && (_ticked.Contains(one.Id) || !one.IsHistoric));

    private OccupationPick[] Occupations() => [.. (text?.Occupations ?? [])
        .Select(one => new OccupationPick(one, form.Occupation.Contains(one.Id) || !form.ShownOccupation.Contains(one.Id)))];

    // The work of the profile first, then what the text names; without either, the skills that count everywhere.
    private List<(OccupationEntry? Occupation, SkillEntry[] Suggested)> Suggestions()
    {
        var kept = facts.Row?.Work.OrderBy(one => one.Position)
            .Select(one => facts.Taxonomy.Occupations.GetValueOrDefault(one.OccupationId)).OfType<OccupationEntry>() ?? [];
        var work = kept.Concat(text?.Occupations ?? []).DistinctBy(one => one.Id)
            .Select(one => ((OccupationEntry?)one, Ordered(DemandsOf(one)))).ToList();
        if (work.Count == 0)
            work.Add((null, Ordered(facts.Taxonomy.Skills.Values.Where(CountsEverywhere))));
        return work;
    }

    private IEnumerable<SkillEntry> DemandsOf(OccupationEntry occupation) => occupation.Fact.Demands
        .OrderBy(one => one.Importance).Select(one => facts.Taxonomy.Skills[one.Skill.Value]).Where(one => !one.IsHistoric);

    // Skills with an example first: they are written for the person who reads this. Then what the region's vacancies ask most.
    private SkillEntry[] Ordered(IEnumerable<SkillEntry> skills) =>
        [.. skills.Where(one => !one.IsCredential).OrderBy(one => one.Example is null)
            .ThenByDescending(one => facts.Market.AskedIn(new SkillId(one.Id)))];

    private IEnumerable<SkillGroup> Suggested(OccupationEntry? occupation, SkillEntry[] suggested)
    {
        var first = _placed.Count == 0 || occupation is null || occupation.Id == facts.Now?.Id ? SuggestedFirst : SuggestedOfOtherWork;
        var open = suggested.Where(one => !_placed.Contains(one.Id)).ToList();
        var visible = open.Where((one, position) => form.More || position < first || _ticked.Contains(one.Id) || _shown.Contains(one.Id))
            .ToList();
        _hidden += open.Count - visible.Count;
        var trade = visible.Where(one => one.Kind is SkillKind.Skill or SkillKind.Knowledge);
        yield return Group(occupation is null ? "SkillsWork" : "SkillsWorkOf", occupation?.Shown(), trade);
        yield return Group("SkillsWays", null, visible);
    }

    private List<SkillPick> Credentials()
    {
        var asked = facts.Market.Credentials.Select(one => facts.Taxonomy.Skills[one.Value]);
        var told = Known(form.Skill.Concat(form.Shown)).Concat(text?.Skills ?? []);
        var ofWork = facts.Row?.Work.Select(one => facts.Taxonomy.Occupations.GetValueOrDefault(one.OccupationId))
            .OfType<OccupationEntry>().SelectMany(DemandsOf) ?? [];
        var first = told.Where(one => one.IsCredential).Distinct().ToList();
        var rest = ofWork.Concat(asked).Where(one => one.IsCredential).Distinct().Except(first)
            .Take(Math.Max(0, CredentialsShown - first.Count));
        return Place(first.Concat(rest));
    }

    private IEnumerable<SkillEntry> Known(IEnumerable<int> ids) =>
        ids.Select(id => facts.Taxonomy.Skills.GetValueOrDefault(id)).OfType<SkillEntry>();

    private SkillGroup Group(string word, string? of, IEnumerable<SkillEntry> skills) => new(word, of, Place(skills));

    private List<SkillPick> Place(IEnumerable<SkillEntry> skills) => [.. skills.Where(one => _placed.Add(one.Id))
        .Select(one => (Skill: one, Sentence: text?.SentenceOf(one)))
        .Select(one => new SkillPick(one.Skill, IsTicked(one.Skill, one.Sentence), one.Sentence))];

    private bool IsTicked(SkillEntry skill, string? sentence) =>
        _ticked.Contains(skill.Id) || (sentence is not null && !_shown.Contains(skill.Id));

    private static bool CountsEverywhere(SkillEntry skill) => skill is { Kind: SkillKind.Transversal, IsHistoric: false, Example: not null };
}
