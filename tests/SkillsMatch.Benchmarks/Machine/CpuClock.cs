using System.Runtime.InteropServices;

namespace SkillsMatch.Benchmarks.Machine;

/// <summary>Processor time of this thread: what the machine's other users do does not count.</summary>
internal static partial class CpuClock
{
    private const int ThreadCpuTime = 3;
    private const int ProcessCpuTime = 2;

    /// <summary>Seconds this thread has had.</summary>
    public static double Thread => Read(ThreadCpuTime);

    /// <summary>Seconds all threads of this process have had.</summary>
    public static double Process => Read(ProcessCpuTime);

    /// <summary>Seconds of this thread that the work takes.</summary>
    public static double Of(Action work)
    {
        var start = Thread;
        work();
        return Thread - start;
    }

    /// <summary>
    /// Seconds that all threads of this process have had, once the collector is done with what the benchmark itself made before: it would
    /// otherwise look through all of that while the clock runs.
    /// </summary>
    public static double Settled()
    {
        GC.Collect();
        return Process;
    }

    private static double Read(int clock)
    {
        _ = clock_gettime(clock, out var time);
        return time.Seconds + time.Nanoseconds * 1e-9;
    }

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int clock_gettime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
