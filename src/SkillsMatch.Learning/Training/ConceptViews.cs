namespace SkillsMatch.Learning.Training;

/// <summary>All ways to see one concept, by language in a fixed order.</summary>
internal sealed class ConceptViews
{
    private readonly LabelView[] _all;
    private readonly LabelView[] _home;
    private readonly LabelView[] _away;

    public ConceptViews(IEnumerable<LabelView> labels, IEnumerable<DescriptionView> descriptions, string homeLanguage)
    {
        _all = [.. labels];
        _home = [.. _all.Where(label => label.Language == homeLanguage)];
        _away = [.. _all.Where(label => label.Language != homeLanguage)];
        Descriptions = [.. descriptions];
    }

    public DescriptionView[] Descriptions { get; }

    public IReadOnlyList<LabelView> AllLabels => _all;

    public int Labels => _all.Length;

    public bool HasHomeLabels => _home.Length > 0;

    /// <summary>Some label; with the given chance one in the home language where there is one.</summary>
    public LabelView Any(ref Dice dice, float homeChance)
    {
        var from = _home.Length > 0 && dice.Unit() < homeChance ? _home : _all;
        return from[dice.Below(from.Length)];
    }

    /// <summary>
    /// Two different labels: 40 % both in the home language, 20 % both in another, 40 % across, as far as the concept has them.
    /// </summary>
    public (LabelView One, LabelView Other) Two(ref Dice dice)
    {
        var throwOf = dice.Unit();
        var (one, other) = throwOf < 0.4f ? (_home, _home) : throwOf < 0.6f ? (_away, _away) : (_home, _away);
        if (one.Length == 0)
            one = _all;
        if (other.Length == 0)
            other = _all;
        var first = one[dice.Below(one.Length)];
        return (first, Different(first, other, ref dice));
    }

    private LabelView Different(LabelView first, LabelView[] preferred, ref Dice dice)
    {
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var second = preferred[dice.Below(preferred.Length)];
            if (!ReferenceEquals(first, second))
                return second;
        }

        var next = (Array.IndexOf(_all, first) + 1) % _all.Length;
        return _all[next];
    }
}
