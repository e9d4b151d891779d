using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SkillsMatch.Engine.Index;

/// <summary>Numbers that begin at a cache line and stay where they are: a vector read across two lines takes twice as long.</summary>
internal sealed class Aligned<T>
    where T : unmanaged
{
    private const int Line = 64;

    private readonly T[] _numbers;
    private readonly int _start;

    public Aligned(int count)
    {
        Count = count;
        _numbers = GC.AllocateArray<T>(count + Line / Unsafe.SizeOf<T>(), pinned: true);
        _start = (int)((Line - AddressOf(_numbers) % Line) % Line) / Unsafe.SizeOf<T>();
    }

    public int Count { get; }

    public Span<T> Numbers => _numbers.AsSpan(_start, Count);

    public ref T At(int place) => ref Numbers[place];

    private static unsafe long AddressOf(T[] numbers) => (long)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(numbers));
}
