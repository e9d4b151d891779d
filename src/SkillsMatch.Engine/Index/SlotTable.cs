namespace SkillsMatch.Engine.Index;

/// <summary>
/// Which slot of a spread a skill has; 0: none. One table serves many spreads in turn: it stays in the nearest cache, as a table for each
/// would not.
/// </summary>
internal sealed class SlotTable
{
    private SkillSpread? _filled;

    /// <summary>By position of the skill.</summary>
    public ushort[] Slots { get; private set; } = [];

    /// <summary>Forgets all slots.</summary>
    public void Empty()
    {
        if (_filled is null)
            return;
        foreach (var position in _filled.Reached)
            Slots[position] = 0;
        _filled = null;
    }

    /// <summary>Lets a spread that reaches nothing yet fill it.</summary>
    public void BeginFor(SkillSpread spread, int skills)
    {
        if (Slots.Length < skills)
            Slots = new ushort[skills];
        _filled = spread;
    }

    /// <summary>Fills it once more for a spread: its skills have the slots from 1 on.</summary>
    public void FillFor(SkillSpread spread)
    {
        if (_filled == spread)
            return;
        Empty();
        var reached = spread.Reached;
        for (var place = 0; place < reached.Length; place++)
            Slots[reached[place]] = (ushort)(place + 1);
        _filled = spread;
    }
}
