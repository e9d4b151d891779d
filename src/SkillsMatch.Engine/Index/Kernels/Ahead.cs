using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>
/// Asks for memory before it is needed: short stretches at far apart places are over before the machine sees them coming. The addresses are
/// only asked for, never read through.
/// </summary>
internal static class Ahead
{
    private const int LineSize = 64;

    /// <summary>
    /// Asks for the first documents of a list, and their codes of half a byte. Always as many: to count them would cost a turn that the
    /// machine guesses wrong, and of a longer list it sees the rest coming.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void ExpectList(ushort[] documents, byte[] codes, int from)
    {
        if (!Sse.IsSupported)
            return;
        var at = (byte*)Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(documents), from));
        Sse.Prefetch0(at);
        Sse.Prefetch0(at + LineSize);
        Sse.Prefetch0(at + 2 * LineSize);
        Sse.Prefetch0(at + 3 * LineSize);
        var code = (byte*)Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(codes), from / 2));
        Sse.Prefetch0(code);
        Sse.Prefetch0(code + LineSize);
    }

    /// <summary>Asks for the first and the last of the skills of a document: few have more than lie between the two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Expect(Forward forward, int document) => Expect(forward.Starts, forward.Skills, forward.Codes, document);

    /// <summary>The same of what a tile is scored with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Expect(TileInput input, int document) => Expect(input.Starts, input.Skills, input.Steps, document);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Expect(int[] starts, ushort[] skills, byte[] besides, int document)
    {
        if (!Sse.IsSupported)
            return;
        var (from, to) = (starts[document], starts[document + 1]);
        var skill = (ushort*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(skills));
        Sse.Prefetch0(skill + from);
        Sse.Prefetch0(skill + to);
        var beside = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(besides));
        Sse.Prefetch0(beside + from);
        Sse.Prefetch0(beside + to);
    }

    /// <summary>Asks for where this stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Expect<T>(in T one)
        where T : unmanaged
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in one)));
    }
}
