using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Evaluation.Everyday;
using SkillsMatch.Learning.Store;
using SkillsMatch.Web.Taxonomy.Search;
using SkillsMatch.Web.Taxonomy.SimilarityModel;
using SkillsMatch.Web.Tests.House;

namespace SkillsMatch.Web.Tests.Taxonomy;

/// <summary>The search that people use, asked in everyday words.</summary>
public sealed class EverydaySearchTests
{
    private static readonly SeedVocabulary Seed = SeedVocabulary.Read();
    private static readonly Lazy<SkillEncoder> Encoder = new(() => new ModelStore(Path.Combine(AppContext.BaseDirectory, "models", "encoder"), TimeProvider.System).Load());
    private static readonly Lazy<ConceptSearch> Search = new(() => ConceptSearch.Over(Labels(), Encoder.Value));

    [Fact]
    public void The_right_occupation_is_nearly_always_among_the_first_three()
    {
        var pairs = EverydayPair.Read(Path.Combine(Repository.Root, "tests", "SkillsMatch.Learning.Tests", "Gold", "everyday.tsv"));

        var report = EverydayEvaluation.Run(
            pairs, Seed.ToVocabulary().Occupations, Encoder.Value, Seed.NameOf, (asked, limit) => Search.Value.Find(asked, limit).Select(hit => new OccupationId(hit.Concept)));

        Assert.InRange(report.Outcomes[0].Test.Hit3, 0.93, 1);
        Assert.InRange(report.Outcomes[0].Test.Hit1, 0.90, 1);
    }

    [Theory]
    [InlineData("juf groep 3", "leraar-basisonderwijs")]
    [InlineData("tomaten plukken", "kasmedewerker")]
    [InlineData("loodg", "loodgieter")]
    [InlineData("kass", "kassamedewerker")]
    [InlineData("welder", "lasser")]
    public void Meaning_helps_and_half_a_word_still_finds_its_name(string asked, string occupation) =>
        Assert.Equal(occupation, Seed.Occupations[Search.Value.Find(asked, 1).Single().Concept].Id);

    [Theory]
    [InlineData("xqzt")]
    [InlineData("asdfgh")]
    public void What_means_nothing_finds_nothing(string asked) => Assert.Empty(Search.Value.Find(asked, 5));

    [Fact]
    public void Without_a_model_names_still_find() =>
        Assert.Equal("lasser", Seed.Occupations[ConceptSearch.Over(Labels()).Find("lassser", 1).Single().Concept].Id);

    private static IEnumerable<SearchLabel> Labels() => Seed.ToVocabulary().Occupations
        .SelectMany(one => one.Labels, (one, label) => new SearchLabel(one.Id.Value, label.Text, SearchLabel.WeightOf(label.Preferred, isOfRegion: true)));
}
