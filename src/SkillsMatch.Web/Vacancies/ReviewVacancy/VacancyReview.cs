using System.Collections.Immutable;
using System.Globalization;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Texts;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Vacancies.CheckWording;

namespace SkillsMatch.Web.Vacancies.ReviewVacancy;

/// <summary>A skill on the review page.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="IsTicked">Whether the vacancy will ask it.</param>
/// <param name="Weight">How much it matters.</param>
/// <param name="Sentence">The sentence of the text it was recognised in; null: none.</param>
internal sealed record PickedSkill(SkillEntry Skill, bool IsTicked, SkillWeight Weight, string? Sentence);

/// <summary>Everything the review page shows beside the fields as typed: what was recognised, and what to think about before publishing.</summary>
internal sealed class VacancyReview
{
    private const int SuggestionsShown = 6;
    private const int FoundShown = 8;
    private const int OccupationsFromText = 3;
    private const int LongestSentence = 1000;

    private readonly VacancyForm _form;
    private readonly TaxonomySnapshot _taxonomy;
    private readonly RecognisedText? _recognised;
    private readonly IReadOnlyDictionary<int, string> _sentences;

    /// <param name="form">The form as it came, its text clean.</param>
    /// <param name="taxonomy">The skills and occupations there are.</param>
    /// <param name="market">The places there are.</param>
    /// <param name="recognised">What the text says; null: there is no text.</param>
    /// <param name="kept">Sentences that a vacancy keeps already, by skill.</param>
    public VacancyReview(
        VacancyForm form, TaxonomySnapshot taxonomy, MarketSnapshot market, RecognisedText? recognised, IReadOnlyDictionary<int, string>? kept = null)
    {
        (_form, _taxonomy, Market, _recognised) = (form, taxonomy, market, recognised);
        _sentences = SentencesOf(kept);
        Recognised = [.. InText().Select(one => Pick(one.Skill.Value, ticked: IsChosen(one.Skill.Value), SkillWeights.Of(one, SkillOf(one.Skill))))];
        Added = [.. Known(form.Skill).Where(id => Recognised.All(one => one.Skill.Id != id)).Select(id => Pick(id, ticked: true, SkillWeight.Essential))];
        Occupations = [.. OccupationIds().Select(id => taxonomy.Occupations[id])];
        Warnings = WordingCheck.Of(form.Title ?? "", form.Text ?? "");
    }

    public VacancyForm Form => _form;

    public MarketSnapshot Market { get; }

    /// <summary>Skills recognised in the text, in its order.</summary>
    public ImmutableArray<PickedSkill> Recognised { get; }

    /// <summary>Skills that the employer added.</summary>
    public ImmutableArray<PickedSkill> Added { get; }

    /// <summary>Occupations to choose from: recognised, chosen or found.</summary>
    public ImmutableArray<OccupationEntry> Occupations { get; }

    /// <summary>Wording that may shut people out.</summary>
    public ImmutableArray<WordingWarning> Warnings { get; }

    /// <summary>The occupation confirmed, or else the one the title points to; null: none.</summary>
    public OccupationEntry? Occupation => OccupationId is { } id ? _taxonomy.Occupations[id] : null;

    /// <summary>Skills the vacancy will ask.</summary>
    public IEnumerable<PickedSkill> Ticked => Recognised.Concat(Added).Where(one => one.IsTicked);

    /// <summary>Whether nothing essential is asked: then every match is as good as another.</summary>
    public bool HasNoMustHaves => !Ticked.Any(one => one.Weight is SkillWeight.Essential);

    /// <summary>How many skills are asked that give points; below three nothing can be counted.</summary>
    public int Counting => Ticked.Count(one => one.Weight is not SkillWeight.Required);

    /// <summary>Skills that the occupation confirmed usually asks and the vacancy does not.</summary>
    public IEnumerable<PickedSkill> Suggestions => (Occupation?.Fact.Demands ?? [])
        .OrderBy(one => one.Importance).ThenByDescending(one => _taxonomy.ForEngine.WeightOf(one.Skill)).ThenBy(one => one.Skill)
        .Where(one => IsNew(one.Skill.Value)).Take(SuggestionsShown)
        .Select(one => Pick(one.Skill.Value, ticked: false, one.Importance is Importance.Essential ? SkillWeight.Essential : SkillWeight.Desirable));

    /// <summary>Skills found by what was searched; null: nothing was.</summary>
    public IReadOnlyList<PickedSkill>? Found => string.IsNullOrWhiteSpace(_form.Find)
        ? null
        : [.. _taxonomy.SkillSearch.Find(_form.Find, FoundShown).Select(hit => hit.Concept).Where(IsNew).Select(id => Pick(id, ticked: false, SkillWeight.Essential))];

    private int? OccupationId => Id(_form.Occupation) is { } chosen && _taxonomy.Occupations.ContainsKey(chosen)
        ? chosen
        : _form.Occupation is null && _recognised?.Title is { } title ? title.Occupation.Value : null;

    private IEnumerable<RecognisedSkill> InText() => (_recognised?.Skills ?? []).Where(one => _taxonomy.Skills.ContainsKey(one.Skill.Value));

    // Recognised for the first time: ticked, the text says so. Seen before: as the employer left it.
    private bool IsChosen(int id) => _form.Skill.Contains(id) || !_form.Seen.Contains(id) && _form.Version is null;

    private bool IsNew(int id) => Recognised.Concat(Added).All(one => one.Skill.Id != id);

    private PickedSkill Pick(int id, bool ticked, SkillWeight otherwise)
    {
        var skill = _taxonomy.Skills[id];
        var weight = _form.Weight.TryGetValue(id, out var typed) ? SkillWeights.Of(typed, skill) : otherwise;
        return new PickedSkill(skill, ticked, weight, _sentences.GetValueOrDefault(id));
    }

    private SkillEntry SkillOf(SkillId skill) => _taxonomy.Skills[skill.Value];

    private Dictionary<int, string> SentencesOf(IReadOnlyDictionary<int, string>? kept)
    {
        var sentences = kept?.ToDictionary() ?? [];
        foreach (var one in InText())
            sentences[one.Skill.Value] = Shortened(one.Sentence.In(_form.Text!).Trim());
        return sentences;
    }

    private static string Shortened(string sentence) => sentence.Length <= LongestSentence ? sentence : sentence[..(LongestSentence - 1)] + "…";

    private IEnumerable<int> OccupationIds()
    {
        var fromText = (_recognised?.Occupations ?? []).OrderByDescending(one => one.Confidence).Select(one => one.Occupation.Value).Take(OccupationsFromText);
        var found = string.IsNullOrWhiteSpace(_form.FindOccupation) ? [] : _taxonomy.OccupationSearch.Find(_form.FindOccupation, FoundShown).Select(hit => hit.Concept);
        int?[] first = [OccupationId, _recognised?.Title?.Occupation.Value];
        return first.OfType<int>().Concat(fromText).Concat(found).Where(_taxonomy.Occupations.ContainsKey).Distinct();
    }

    private IEnumerable<int> Known(IEnumerable<int> ids) => ids.Distinct().Where(_taxonomy.Skills.ContainsKey);

    private static int? Id(string? typed) => int.TryParse(typed, CultureInfo.InvariantCulture, out var id) ? id : null;
}
