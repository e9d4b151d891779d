using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>
/// What each skill brings to each lane of a tile, as the bytes that <see cref="TileInput.Rows"/> holds; and the most that it brings to any.
/// </summary>
internal sealed class TileRows(VacancyTables tables, TileInput input)
{
    private bool _counted;
    private int _cleared = 1; // slots whose rows hold zeros, the one of nothing counted

    /// <summary>Per skill the most that any lane earns of it.</summary>
    public SkillSpread Most { get; } = new(new SlotTable());

    public void Empty()
    {
        Most.Empty(tables);
        input.Slots = Most.Slots;
        _counted = false;
        _cleared = 1;
    }

    /// <summary>Fills one lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int lane, SkillSpread spread)
    {
        var reached = spread.Reached;
        var weights = spread.FillWeights();
        var known = Most.Slots.Length; // skills that vacancies named first after this tile was begun are none of the snapshot
        Most.MakeRoomFor(reached.Length);
        for (var place = 0; place < reached.Length; place++)
        {
            if (reached[place] >= known)
                continue;
            var shares = spread.SharesIn(place + 1);
            var slot = Most.Raise(reached[place], shares);
            if (slot >= _cleared)
                Clear(slot);
            Write(slot * TileKernel.SlotSize + TileKernel.ByteOf(lane), TileUnits.Earned(weights[place], shares));
        }
    }

    /// <summary>The units of <see cref="Most"/>, when all lanes are filled.</summary>
    public SkillSpread Counted()
    {
        if (!_counted)
            Most.FillUnits();
        _counted = true;
        return Most;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(int at, Vector256<ulong> units)
    {
        var rows = input.Rows.Numbers.Slice(at, (DemandCode.Steps - 1) * TileKernel.Lanes + 1);
        ref var row = ref MemoryMarshal.GetReference(rows);
        row = (byte)units.GetElement(0);
        Unsafe.Add(ref row, TileKernel.Lanes) = (byte)units.GetElement(1);
        Unsafe.Add(ref row, 2 * TileKernel.Lanes) = (byte)units.GetElement(2);
        Unsafe.Add(ref row, 3 * TileKernel.Lanes) = (byte)units.GetElement(3);
    }

    private void Clear(int slot)
    {
        if ((slot + 1) * TileKernel.SlotSize > input.Rows.Count)
        {
            var larger = new Aligned<byte>(input.Rows.Count * 2);
            input.Rows.Numbers.CopyTo(larger.Numbers);
            input.Rows = larger;
        }
        input.Rows.Numbers.Slice(slot * TileKernel.SlotSize, TileKernel.SlotSize).Clear();
        _cleared = slot + 1;
    }
}
