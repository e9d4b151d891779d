using Microsoft.EntityFrameworkCore;
using SkillsMatch.Web.Region.ShowRegion;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Region;

/// <summary>The figures of the region, counted a second time in SQL.</summary>
public sealed class RegionCountTests(SeededService seeded, Postgres postgres) : IClassFixture<SeededService>
{
    private const string VacanciesOfRegion =
        """
        FROM vacancies v JOIN places p ON p.pc4 = v.pc4 JOIN municipalities m ON m.code = p.municipality_code
        LEFT JOIN occupations o ON o.id = v.occupation_id WHERE v.status = 'Open' AND m.region_code = 'AM23'
        """;

    private const string JobSeekersOfRegion =
        """
        FROM job_seekers s JOIN places p ON p.pc4 = s.pc4 JOIN municipalities m ON m.code = p.municipality_code
        LEFT JOIN work_experience_row w ON w.job_seeker_id = s.id AND w.position = 0
        LEFT JOIN occupations o ON o.id = w.occupation_id WHERE s.visible_to_employers AND m.region_code = 'AM23'
        """;

    [Fact]
    public async Task The_totals_are_those_of_the_database()
    {
        var figures = await FiguresAsync();

        Assert.Equal(await CountAsync(VacanciesOfRegion), figures.Vacancies);
        Assert.Equal(await CountAsync(JobSeekersOfRegion), figures.JobSeekers.Value);
        Assert.InRange(figures.Vacancies, 300, 600);
    }

    [Theory]
    [InlineData("SkilledTrades", "BETWEEN '4' AND '8'")]
    [InlineData("KnowledgeWork", "BETWEEN '1' AND '3'")]
    [InlineData("Elementary", "= '9'")]
    public async Task Each_kind_of_work_counts_its_vacancies_and_people(string kind, string major)
    {
        var one = (await FiguresAsync()).Kinds.Single(figures => figures.Kind.ToString() == kind);

        Assert.Equal(await CountAsync($"{VacanciesOfRegion} AND left(o.isco, 1) {major}"), one.Vacancies);
        Assert.Equal(await CountAsync($"{JobSeekersOfRegion} AND left(o.isco, 1) {major}"), one.JobSeekers.Value);
    }

    [Fact]
    public async Task Each_group_counts_its_vacancies_people_and_tension()
    {
        foreach (var group in (await FiguresAsync()).Groups)
        {
            var ofGroup = $"AND left(o.isco, 2) = '{group.Group}'";
            Assert.Equal(await CountAsync($"{VacanciesOfRegion} {ofGroup}"), group.Vacancies);
            Assert.Equal(await CountAsync($"{JobSeekersOfRegion} {ofGroup}"), group.JobSeekers.Value);
            if (group.Tension is { } tension)
                Assert.Equal(await QueryAsync<double>("count(*) / sum(1 / o.tension)", $"{VacanciesOfRegion} {ofGroup} AND o.tension > 0"), tension.Ratio, 9);
        }
    }

    [Fact]
    public async Task All_seven_municipalities_are_there_and_add_up()
    {
        var figures = await FiguresAsync();

        Assert.Equal(
            ["Alblasserdam", "Dordrecht", "Hardinxveld-Giessendam", "Hendrik-Ido-Ambacht", "Papendrecht", "Sliedrecht", "Zwijndrecht"],
            figures.Municipalities.Select(one => one.Name));
        Assert.Equal(figures.Vacancies, figures.Municipalities.Sum(one => one.Vacancies));
        Assert.Equal(figures.JobSeekers.Value, figures.Municipalities.Sum(one => one.JobSeekers.Value));
    }

    [Fact]
    public async Task Kinds_and_education_each_add_up_to_the_totals()
    {
        var figures = await FiguresAsync();

        Assert.Equal(figures.Vacancies, figures.Kinds.Sum(one => one.Vacancies) + figures.OtherVacancies);
        Assert.Equal(figures.JobSeekers.Value, figures.Kinds.Sum(one => one.JobSeekers.Value) + figures.OtherJobSeekers.Value);
        Assert.Equal(figures.Vacancies, figures.Education.Sum(one => one.Vacancies));
        Assert.Equal(figures.JobSeekers.Value, figures.Education.Sum(one => one.JobSeekers.Value));
        Assert.All(figures.Kinds, kind => Assert.Equal(kind.Vacancies, kind.Groups.Sum(group => group.Vacancies)));
    }

    [Fact]
    public async Task Skills_that_no_offer_teaches_are_asked_in_tight_work_and_taught_nowhere()
    {
        var untaught = (await FiguresAsync()).Untaught;

        Assert.NotEmpty(untaught);
        foreach (var one in untaught)
        {
            var asks = $"AND EXISTS (SELECT 1 FROM vacancy_skills k WHERE k.vacancy_id = v.id AND k.skill_id = {one.Skill.Value})";
            Assert.Equal(0, await CountAsync($"FROM learning_outcomes WHERE skill_id = {one.Skill.Value}"));
            Assert.Equal(await CountAsync($"{VacanciesOfRegion} {asks}"), one.Vacancies);
            Assert.Equal(await CountAsync($"{VacanciesOfRegion} {asks} AND o.tension >= 1.5"), one.InTightWork);
            Assert.True(one.JobSeekers.Value < one.Vacancies);
        }
    }

    [Fact]
    public async Task A_job_seeker_who_takes_back_consent_is_out_of_the_figures_within_seconds()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var before = await FiguresAsync(service);
        var living = (await service.FactsAsync()).JobSeekers.Facts.First(one => one.Home?.Pc4 == "3311").Id.Value;

        await service.InDatabaseAsync(db => db.JobSeekers.Where(one => one.Id == living)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.VisibleToEmployers, false)));

        await Eventually.TrueAsync(async () => (await FiguresAsync(service)).JobSeekers.Value == before.JobSeekers.Value - 1, seconds: 5);
    }

    private Task<RegionFigures> FiguresAsync() => FiguresAsync(seeded.Service);

    private static async Task<RegionFigures> FiguresAsync(RunningService service) =>
        RegionCount.Of(await service.FactsAsync(), await service.RegionAsync(), SeededFacts.Today);

    private Task<int> CountAsync(string from) => QueryAsync<int>("count(*)::int", from);

    private Task<T> QueryAsync<T>(string what, string from)
    {
        var sql = $"SELECT {what} AS \"Value\" {from}"; // made of this file's own text only
        return seeded.Service.InDatabaseAsync(async db => (await db.Database.SqlQueryRaw<T>(sql).ToListAsync()).Single());
    }
}
