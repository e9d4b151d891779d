using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>
/// Which job seekers share a tile. Those who live near each other and travel as far reach the same vacancies, so their tile passes over
/// most of the others; and those of the same work have the same skills, so theirs needs few rows.
/// </summary>
internal static class TileOrder
{
    private const int SortedTogether = 2048 * TileKernel.Lanes; // job seekers that are put in order at a time

    public static IEnumerable<JobSeeker[]> Tiles(IEnumerable<JobSeeker> jobSeekers) => jobSeekers.Chunk(SortedTogether).SelectMany(Sorted);

    private static IEnumerable<JobSeeker[]> Sorted(JobSeeker[] some)
    {
        Array.Sort(Array.ConvertAll(some, KeyOf), some);
        return some.Chunk(TileKernel.Lanes);
    }

    private static ulong KeyOf(JobSeeker one)
    {
        var work = (uint)one.Worked.FirstOrDefault().Value;
        if (one is not { Home: { } home, Travel: { } limit })
            return work;
        // Squares about as wide as the journey is long: a class further is twice as far, and so two bits of the curve fewer.
        var kilometres = TravelTime.Kilometres(limit.Mode, limit.MaximumMinutes);
        var farther = (int)Math.Clamp(Math.Floor(Math.Log2(Math.Max(kilometres, 1))), 0, 7);
        var square = new Site(home).Curve >> 6 + 2 * farther;
        return (1UL + (ulong)farther) << 60 | (ulong)square << 32 | work;
    }
}
