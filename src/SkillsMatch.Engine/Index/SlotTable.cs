namespace SkillsMatch.Engine.Index;

/// <summary>
/// Which slot of a spread a skill has; 0: none. One table serves many spreads in turn: it stays in the nearest cache, as a table for each
/// would not.
/// </summary>
internal sealed class SlotTable
{
    private List<ushort>? _filled;

    /// <summary>By position of the skill.</summary>
    public ushort[] Slots { get; private set; } = [];

    /// <summary>Forgets all slots.</summary>
    public void Empty()
    {
        foreach (var position in _filled ?? [])
            Slots[position] = 0;
        _filled = null;
    }

    /// <summary>Lets a spread fill it: whatever it adds to <paramref name="reached"/> is forgotten again at the end.</summary>
    public void BeginFor(List<ushort> reached, int skills)
    {
        if (Slots.Length < skills)
            Slots = new ushort[skills];
        _filled = reached;
    }

    /// <summary>Fills it once more for a spread: its skills have the slots from 1 on.</summary>
    public void FillFor(List<ushort> reached)
    {
        if (_filled == reached)
            return;
        Empty();
        for (var place = 0; place < reached.Count; place++)
            Slots[reached[place]] = (ushort)(place + 1);
        _filled = reached;
    }
}
