using SkillsMatch.Engine.Ladder;
using SkillsMatch.Web.Region.KindsOfWork;
using SkillsMatch.Web.Region.Tension;

namespace SkillsMatch.Web.Tests.Region;

public sealed class KindsOfWorkTests
{
    [Theory]
    [InlineData("1221", "KnowledgeWork")]
    [InlineData("2512", "KnowledgeWork")]
    [InlineData("3115", "KnowledgeWork")]
    [InlineData("4110", "SkilledTrades")]
    [InlineData("5322", "SkilledTrades")]
    [InlineData("6111", "SkilledTrades")]
    [InlineData("7212", "SkilledTrades")]
    [InlineData("8332", "SkilledTrades")]
    [InlineData("9112", "Elementary")]
    [InlineData("0110", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_kind_of_work_follows_the_first_digit_of_isco(string? isco, string? kind) => Assert.Equal(kind, WorkKinds.Of(isco)?.ToString());

    [Theory]
    [InlineData("7212", "72")]
    [InlineData("72", "72")]
    [InlineData("7", null)]
    [InlineData("0110", null)]
    [InlineData(null, null)]
    public void The_group_is_the_first_two_digits(string? isco, string? group) => Assert.Equal(group, WorkKinds.GroupOf(isco));

    [Theory]
    [InlineData(1, "Practical")]
    [InlineData(4, "Practical")]
    [InlineData(5, "Theoretical")]
    [InlineData(8, "Theoretical")]
    [InlineData(null, null)]
    public void Mbo_is_practical_and_what_lies_above_it_theoretical(int? level, string? kind) => Assert.Equal(kind, EducationKinds.Of(level)?.ToString());

    [Fact]
    public void The_tension_of_a_group_is_its_vacancies_over_the_people_they_stand_for()
    {
        // Three vacancies at 3 stand for one job seeker, two at 0.5 for four: five vacancies over five job seekers.
        var tension = TensionOfVacancies.Of([3, 3, 3, 0.5, 0.5]);

        Assert.Equal(1, tension!.Value.Ratio, 12);
        Assert.Equal(TensionClass.Average, tension.Value.Class);
    }

    [Fact]
    public void A_group_without_known_tension_has_none() => Assert.Null(TensionOfVacancies.Of([]));
}
