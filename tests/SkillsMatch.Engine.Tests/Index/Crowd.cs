using System.Collections.Immutable;
using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests.Index;

/// <summary>Many vacancies and job seekers of made-up worlds together, full of ties, and the ways an index can be laid out.</summary>
internal sealed record Crowd(World World, ImmutableArray<Vacancy> Vacancies, ImmutableArray<JobSeeker> JobSeekers, MatchPolicy Policy)
{
    private static readonly Gen<MatchPolicy> AnyPolicy = Gen.Select(
        Gen.OneOf(0, 0.2, 0.5), Gen.OneOf(0.0, 0.75, 1), Gen.OneOf(1, 3), Gen.OneOf(0, 0.05, 0.6), Gen.OneOf(0.5, 1.0, 4),
        (lowest, gap, minimum, bonus, desirable) => MatchPolicy.Default with
        {
            LowestScoreShown = lowest,
            LevelGapFactor = gap,
            MinimumDemands = minimum,
            MinimumSkills = minimum,
            PayBonus = bonus,
            DesirablePoints = desirable,
        });

    public static readonly Gen<Crowd> Any = Gen.Select(
        World.Any, World.Any.Array[0, 20], AnyPolicy, (world, others, policy) => new Crowd(
            world,
            [.. others.Append(world).SelectMany(one => one.Vacancies).Select((one, place) => one with { Id = new VacancyId(World.IdOf(place)) })],
            [.. others.Append(world).Select((one, place) => one.JobSeeker with { Id = new JobSeekerId(World.IdOf(place)) })],
            policy));

    /// <summary>
    /// Every set of instructions that this machine runs, large segments and small ones, columns and lists, scanning and adding, tiles screened
    /// and not.
    /// </summary>
    public static IEnumerable<IndexShape> Shapes() => Enum.GetValues<InstructionSet>().Where(InstructionSets.Runs).SelectMany(one => new[]
    {
        new IndexShape { Instructions = one, DenseFrom = 1, ScanBelow = int.MaxValue / 1000 },
        new IndexShape { Instructions = one, SegmentSize = 70, ScanBelow = 1, ScoringOverAdding = 0, UsualAmong = 1 },
        new IndexShape { Instructions = one, SegmentSize = 64, DenseFrom = 8, ScanBelow = 4, ScoringOverAdding = 1000, UsualAmong = 1 },
    });
}
