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
    private const int Lines = 16; // as many as are asked for of a long stretch, the machine sees the rest coming

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

    /// <summary>Asks for the skills of a document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Expect(Forward forward, int document)
    {
        var (from, to) = (forward.Starts[document], forward.Starts[document + 1]);
        Expect(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(forward.Skills), from)), (to - from) * sizeof(ushort));
        Expect(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(forward.Codes), from), to - from);
    }

    /// <summary>Asks for where this stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Expect<T>(in T one)
        where T : unmanaged
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in one)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Expect(ref byte first, int bytes)
    {
        if (!Sse.IsSupported)
            return;
        var at = (byte*)Unsafe.AsPointer(ref first);
        var lines = Math.Min(bytes / LineSize, Lines - 1);
        for (var line = 0; line <= lines; line++)
            Sse.Prefetch0(at + line * LineSize);
    }
}
