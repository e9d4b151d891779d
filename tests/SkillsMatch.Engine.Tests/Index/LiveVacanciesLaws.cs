using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class LiveVacanciesLaws
{
    /// <summary>Which vacancies of the crowd come in or change, each in the shape of another, and which go.</summary>
    private static readonly Gen<((int Id, int Like)[] Changed, int[] Gone)[]> Changes = Gen.Select(
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 200]).Array[0, 12],
        Gen.Int[0, 60].Array[0, 6],
        (changed, gone) => (changed, gone)).Array[1, 30];

    [Fact]
    public void After_any_changes_the_index_gives_what_the_plain_path_gives() => Gen.Select(Crowd.Any, Changes, Gen.Bool)
        .Sample((crowd, changes, waiting) =>
        {
            foreach (var shape in Crowd.Shapes().Take(2))
            {
                var vacancies = crowd.Vacancies.Take(40).ToDictionary(one => one.Id);
                var index = VacancyIndex.Of(vacancies.Values, crowd.World.Taxonomy, crowd.Policy, shape);
                foreach (var (changed, gone) in changes)
                {
                    var coming = changed.Where(_ => !crowd.Vacancies.IsEmpty)
                        .Select(one => crowd.Vacancies[one.Like % crowd.Vacancies.Length] with { Id = new VacancyId(World.IdOf(one.Id)) }).ToList();
                    var leaving = gone.Select(one => new VacancyId(World.IdOf(one))).ToList();
                    index.Change(coming, leaving);
                    coming.ForEach(one => vacancies[one.Id] = one);
                    leaving.ForEach(one => vacancies.Remove(one));
                    if (waiting)
                        index.Merging.Wait();
                    Same(crowd, vacancies.Values, index);
                }
                index.Merging.Wait();
                Same(crowd, vacancies.Values, index);
                Assert.True(waiting is false || index.Current.Views.Length <= 30);
            }
        }, iter: 50);

    [Fact]
    public void A_change_is_seen_whole_or_not_at_all_while_others_search() => Crowd.Any.Sample(crowd =>
    {
        var seeker = crowd.World.JobSeeker;
        var halves = crowd.Vacancies.ToLookup(one => one.Id.Value.ToByteArray()[0] % 2 == 0);
        var index = VacancyIndex.Of(halves[true], crowd.World.Taxonomy, crowd.Policy);
        var answers = new[] { index.Best(seeker, 30), VacancyIndex.Of(halves[false], crowd.World.Taxonomy, crowd.Policy).Best(seeker, 30) };
        var searching = Task.Run(() => Enumerable.Range(0, 40).Select(_ => index.Best(seeker, 30)).ToList());
        for (var turn = 0; turn < 20; turn++)
        {
            index.Change(halves[turn % 2 != 0], halves[turn % 2 == 0].Select(one => one.Id));
        }
        Assert.All(searching.Result, answer => Assert.Contains(answers, one => one.SequenceEqual(answer)));
    }, iter: 30);

    [Fact]
    public void A_moment_goes_on_to_say_what_it_said_whatever_changes_afterwards() => Gen.Select(Crowd.Any, Changes).Sample((crowd, changes) =>
    {
        var index = VacancyIndex.Of(crowd.Vacancies.Take(40), crowd.World.Taxonomy, crowd.Policy);
        var moment = index.Now;
        var (best, ranking) = (moment.Best(crowd.World.JobSeeker, 30), moment.Rank(crowd.World.JobSeeker, 10));
        foreach (var (changed, gone) in changes.Where(_ => !crowd.Vacancies.IsEmpty))
        {
            index.Change(
                changed.Select(one => crowd.Vacancies[one.Like % crowd.Vacancies.Length] with { Id = new VacancyId(World.IdOf(one.Id)) }),
                gone.Select(one => new VacancyId(World.IdOf(one))));
        }
        index.Merging.Wait();

        Assert.Equal(best, moment.Best(crowd.World.JobSeeker, 30));
        Told.Same(ranking.Matches, moment.Rank(crowd.World.JobSeeker, 10).Matches);
        Assert.Equal(Math.Min(40, crowd.Vacancies.Length), moment.Count);
    }, iter: 50);

    private static void Same(Crowd crowd, IEnumerable<Vacancy> vacancies, VacancyIndex index)
    {
        var plain = MatchEngine.Rank(crowd.World.JobSeeker, vacancies, crowd.World.Taxonomy, crowd.Policy with { MatchesShown = 10 });
        var fast = index.Rank(crowd.World.JobSeeker, 10);
        Told.Same(plain.Matches, fast.Matches);
        Told.Same(plain.FilteredOut, fast.FilteredOut);
        Assert.Equal(plain.WithoutDemands, fast.WithoutDemands);
    }
}
