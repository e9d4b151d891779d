using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Learning.Ranking;

namespace SkillsMatch.Learning.Tests.Ranking;

public sealed class MatchFeaturesTests
{
    private static readonly SkillTaxonomy Taxonomy = SkillTaxonomy.Of(
        [],
        new Dictionary<SkillId, ImmutableArray<CloseSkill>> { [new(3)] = [new CloseSkill(new(4), 0.8, ClosenessSource.Model)] },
        "test");

    [Fact]
    public void Each_feature_has_a_name() => Assert.Equal(MatchFeatures.Count, MatchFeatures.Names.Length);

    [Fact]
    public void They_tell_the_contributions()
    {
        var features = Named(Features(Somebody(1, 3), Asking(1, 4, 5)));

        Assert.Equal(0.6f, features["score"], 1e-3f);
        Assert.Equal(0.333f, features["essential.met"], 1e-3f);
        Assert.Equal(0.333f, features["essential.nearly"], 1e-3f);
        Assert.Equal(0.8f, features["nearly.closest"], 1e-3f);
        Assert.Equal((1, 3), (features["missing.count"], features["asked.count"]));
    }

    [Fact]
    public void What_is_not_there_is_unknown_and_not_nothing()
    {
        var features = Named(Features(Somebody(1, 2), Asking(1, 2, 5)));

        Assert.Equal(MatchFeatures.Unknown, features["desirable.earned"]);
        Assert.Equal(MatchFeatures.Unknown, features["nearly.closest"]);
        Assert.Equal(MatchFeatures.Unknown, features["wish.pay"]);
    }

    [Fact]
    public void Who_and_where_changes_nothing()
    {
        var here = Somebody(1, 3) with { Home = new Place("3311", 51.81, 4.67), Travel = new TravelLimit(TravelMode.Bicycle, 60) };
        var work = Asking(1, 4, 5) with { Place = new Place("3312", 51.80, 4.69) };
        var elsewhere = here with
        {
            Id = new JobSeekerId(Guid.Parse("0199f0a5-0000-7000-8000-000000000009")),
            Home = new Place("3361", 51.82, 4.77),
            Worked = [new OccupationId(7)],
            Level = 6,
        };
        var other = work with { Id = new VacancyId(Guid.Parse("0199f0a5-0000-7000-8000-000000000008")), Occupation = new OccupationId(9), Openings = 40 };

        Assert.Equal(Features(here, work), Features(elsewhere, other));
    }

    private static ImmutableArray<float> Features(JobSeeker jobSeeker, Vacancy vacancy)
    {
        var match = MatchEngine.Explain(jobSeeker, vacancy, Taxonomy, MatchPolicy.Default with { MinimumSkills = 1 }).Match!;
        return MatchFeatures.Of(match.Score, match.Conditions);
    }

    private static Dictionary<string, float> Named(ImmutableArray<float> features) =>
        MatchFeatures.Names.Zip(features).ToDictionary(one => one.First, one => one.Second, StringComparer.Ordinal);

    private static JobSeeker Somebody(params int[] skills) => new()
    {
        Id = new JobSeekerId(Guid.Parse("0199f0a5-0000-7000-8000-000000000001")),
        Skills = [.. skills.Select(skill => new HeldSkill(new SkillId(skill)))],
    };

    private static Vacancy Asking(params int[] skills) => new()
    {
        Id = new VacancyId(Guid.Parse("0199f0a5-0000-7000-8000-000000000002")),
        Demands = [.. skills.Select(skill => new SkillDemand(new SkillId(skill), Importance.Essential))],
    };
}
