namespace SkillsMatch.Learning.Texts.Phrases;

/// <summary>Keeps the nearest name of each of the few nearest targets.</summary>
/// <param name="targets">How many targets are kept.</param>
internal sealed class NearestNames(int targets)
{
    private readonly List<(int Name, int Target, float Cosine)> _kept = new(targets + 1);

    /// <summary>A name must come nearer than this to be kept.</summary>
    public float Lowest { get; private set; } = -1;

    public void Offer(int name, int target, float cosine)
    {
        var same = _kept.FindIndex(one => one.Target == target);
        if (same >= 0 && _kept[same].Cosine >= cosine)
            return;
        if (same >= 0)
            _kept.RemoveAt(same);
        var place = _kept.FindIndex(one => one.Cosine < cosine);
        _kept.Insert(place < 0 ? _kept.Count : place, (name, target, cosine));
        if (_kept.Count > targets)
            _kept.RemoveAt(targets);
        Lowest = _kept.Count == targets ? _kept[^1].Cosine : -1;
    }

    /// <summary>The targets, nearest first.</summary>
    public NearestMeaning[] Meanings((int Target, string Text)[] names) =>
    [
        .. _kept.Index().Select(one => new NearestMeaning(
            one.Item.Target, names[one.Item.Name].Text, one.Item.Cosine, _kept.Count == 1 ? -1 : _kept[one.Index == 0 ? 1 : 0].Cosine)),
    ];
}
