namespace SkillsMatch.Engine.Index;

/// <summary>Finds a document of a segment by its id: open addressing, two bytes a slot, at most two thirds full.</summary>
internal sealed class IdTable
{
    private const ushort Empty = ushort.MaxValue;

    private readonly ushort[] _slots;

    private IdTable(ushort[] slots) => _slots = slots;

    public long Bytes => _slots.Length * 2L;

    public static IdTable Of(int count, Func<int, Guid> idOf)
    {
        var slots = new ushort[Math.Max(4, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count * 3 / 2))];
        Array.Fill(slots, Empty);
        for (var document = 0; document < count; document++)
        {
            var slot = HashOf(idOf(document)) & slots.Length - 1;
            while (slots[slot] != Empty)
                slot = slot + 1 & slots.Length - 1;
            slots[slot] = (ushort)document;
        }
        return new IdTable(slots);
    }

    /// <summary>−1: no document of the segment has this id.</summary>
    public int Find(Guid id, Func<int, Guid> idOf)
    {
        for (var slot = HashOf(id) & _slots.Length - 1; _slots[slot] != Empty; slot = slot + 1 & _slots.Length - 1)
        {
            if (idOf(_slots[slot]) == id)
                return _slots[slot];
        }
        return -1;
    }

    // Ids that follow each other must not pile up: one multiplication spreads them.
    private static int HashOf(Guid id) => (int)((uint)id.GetHashCode() * 0x9E3779B1u >> 8);
}
