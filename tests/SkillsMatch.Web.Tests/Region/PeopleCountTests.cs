using CsCheck;
using SkillsMatch.Web.Region.SmallCounts;

namespace SkillsMatch.Web.Tests.Region;

public sealed class PeopleCountTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    [InlineData(120, 120)]
    public void Fewer_than_five_people_are_not_counted_aloud(int value, int? shown) => Assert.Equal(shown, PeopleCount.Of(value).Shown);

    [Fact]
    public void One_small_number_in_a_sum_takes_the_next_smallest_with_it() =>
        Assert.Equal([null, 20, null, 30], PeopleCount.WithSum([3, 20, 9, 30]).Select(one => one.Shown));

    [Fact]
    public void Small_numbers_that_are_small_together_take_another_with_them() =>
        Assert.Equal([null, null, 20, null], PeopleCount.WithSum([1, 2, 20, 9]).Select(one => one.Shown));

    [Fact]
    public void Small_numbers_that_are_many_together_stand_by_themselves() =>
        Assert.Equal([null, null, 20, 9], PeopleCount.WithSum([4, 3, 20, 9]).Select(one => one.Shown));

    [Fact]
    public void Numbers_that_are_all_large_are_all_shown() =>
        Assert.Equal([5, 20, 9], PeopleCount.WithSum([5, 20, 9]).Select(one => one.Shown));

    [Fact]
    public void Nobody_can_compute_a_small_number_from_the_sum_and_the_numbers_shown() =>
        Gen.Int[0, 30].Array[1, 12].Sample(values =>
        {
            var counts = PeopleCount.WithSum(values);
            var hidden = counts.Where(one => one.IsHidden).ToList();
            var keptTogether = values.Sum() - counts.Sum(one => one.Shown ?? 0);

            Assert.All(counts, one => Assert.True(one.IsHidden || one.Value >= PeopleCount.Smallest));
            Assert.True(hidden.Count != 1 || values.Length == 1);
            Assert.True(hidden.Count == 0 || keptTogether >= PeopleCount.Smallest || hidden.Count == values.Length);
        });
}
