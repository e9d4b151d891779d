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
    private const int Lines = 16; // of 64 bytes: as many as are asked for of a long stretch, the machine sees the rest coming

    /// <summary>Asks for skills or documents, and the codes beside them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Expect(ushort[] numbers, byte[] codes, int from, int to)
    {
        if (!Sse.IsSupported)
            return;
        var number = (byte*)Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(numbers), from));
        var code = (byte*)Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(codes), from));
        var lines = Math.Min((to - from) / 32, Lines - 1);
        for (var line = 0; line <= lines; line++)
            Sse.Prefetch0(number + line * 64);
        for (var line = 0; line <= lines / 2; line++)
            Sse.Prefetch0(code + line * 64);
    }

    /// <summary>Asks for the skills of a document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Expect(Forward forward, int document) =>
        Expect(forward.Skills, forward.Codes, forward.Starts[document], forward.Starts[document + 1]);

    /// <summary>Asks for where this stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Expect<T>(in T one)
        where T : unmanaged
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in one)));
    }
}
