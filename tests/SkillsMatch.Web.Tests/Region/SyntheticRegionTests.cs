using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region.GenerateSynthetic;
using SkillsMatch.Web.Tests.Operations;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Region;

public sealed class SyntheticRegionTests(Postgres postgres)
{
    private static readonly SyntheticSize Small = new(Vacancies: 300, JobSeekers: 400, TrainingOffers: 60, Seed: 7);

    [Fact]
    public async Task The_same_seed_gives_the_same_rows()
    {
        await using var one = await RunningService.StartAsync(postgres);
        await using var other = await RunningService.StartAsync(postgres);

        await GenerateAsync(one, Small);
        await GenerateAsync(other, Small);
        var first = await HashAsync(one);

        Assert.Equal(first, await HashAsync(other));
        await GenerateAsync(other, Small with { Seed = 8 });
        Assert.NotEqual(first, await HashAsync(other));
    }

    [Fact]
    public async Task A_larger_region_begins_with_the_smaller_one()
    {
        await using var service = await RunningService.StartAsync(postgres);
        await GenerateAsync(service, Small);
        var few = await service.InDatabaseAsync(db => db.JobSeekers.Where(one => one.IsSynthetic).Select(one => one.Id).ToListAsync());

        await GenerateAsync(service, Small with { JobSeekers = 500 });

        var many = await service.InDatabaseAsync(db => db.JobSeekers.Where(one => one.IsSynthetic).Select(one => one.Id).ToListAsync());
        Assert.Equal(500, many.Count);
        Assert.Empty(few.Except(many));
    }

    [Fact]
    public async Task What_was_synthetic_is_replaced_and_the_regions_own_is_left_alone()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var own = await CountsAsync(service, isSynthetic: false);

        await GenerateAsync(service, Small);
        await GenerateAsync(service, Small);

        Assert.Equal((300, 400, 60), await CountsAsync(service, isSynthetic: true));
        Assert.Equal(own, await CountsAsync(service, isSynthetic: false));
        await GenerateAsync(service, new SyntheticSize(0, 0, 0, 1));
        Assert.Equal((0, 0, 0), await CountsAsync(service, isSynthetic: true));
        Assert.Equal(own, await CountsAsync(service, isSynthetic: false));
        Assert.Equal(0, await service.InDatabaseAsync(db => db.Employers.CountAsync(one => one.Name.StartsWith(SyntheticVacancies.EmployerName))));
        Assert.Equal(0, await service.InDatabaseAsync(db => db.Providers.CountAsync(one => one.Name.StartsWith(SyntheticTraining.ProviderName))));
    }

    // PostgreSQL chooses its way by how many rows it believes there are. Believing in 0, it took more than a minute to read 50,000 people.
    [Fact]
    public async Task The_database_knows_at_once_how_many_rows_there_are()
    {
        await using var service = await RunningService.StartAsync(postgres);
        Assert.Equal(await service.InDatabaseAsync(db => db.Skills.CountAsync()), await BelievedAsync("skills"));

        await GenerateAsync(service, Small);

        Assert.Equal(await service.InDatabaseAsync(db => db.JobSeekers.CountAsync()), await BelievedAsync("job_seekers"));
        Assert.Equal(await service.InDatabaseAsync(db => db.JobSeekers.SelectMany(one => one.Skills).CountAsync()), await BelievedAsync("job_seeker_skills"));
        Assert.Equal(await service.InDatabaseAsync(db => db.Vacancies.CountAsync()), await BelievedAsync("vacancies"));

        Task<int> BelievedAsync(string table) => service.InDatabaseAsync(db => db.Database
            .SqlQuery<int>($"SELECT reltuples::int AS \"Value\" FROM pg_class WHERE oid = {table}::regclass").SingleAsync());
    }

    [Fact]
    public async Task Everything_synthetic_says_so_wherever_it_is_listed()
    {
        await using var service = await RunningService.StartAsync(postgres);

        await GenerateAsync(service, Small);

        var vacancies = await service.InDatabaseAsync(db => db.Vacancies.Include(one => one.Employer).Where(one => one.IsSynthetic).ToListAsync());
        Assert.All(vacancies, one => Assert.EndsWith("(synthetisch)", one.Title, StringComparison.Ordinal));
        Assert.All(vacancies, one => Assert.True(one.Employer!.IsFictitious));
        Assert.All(await service.InDatabaseAsync(db => db.TrainingOffers.Where(one => one.IsSynthetic).ToListAsync()), one => Assert.EndsWith("(synthetisch)", one.Name, StringComparison.Ordinal));
        Assert.All(await service.InDatabaseAsync(db => db.JobSeekers.Where(one => one.IsSynthetic).ToListAsync()), one => Assert.True(one.IsFictitious));
        Assert.Contains("(synthetisch)", await service.Client.GetStringAsync("/v1/vacatures?limiet=100"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vacancies_and_people_can_be_matched()
    {
        await using var service = await RunningService.StartAsync(postgres);
        await GenerateAsync(service, Small);

        var market = await service.Services.GetRequiredService<MarketCache>().CurrentAsync(CancellationToken.None);
        var people = (await service.Services.GetRequiredService<VisibleJobSeekersCache>().CurrentAsync(CancellationToken.None)).Facts;
        var synthetic = await service.InDatabaseAsync(db => db.Vacancies.Where(one => one.IsSynthetic).Select(one => one.Id).ToListAsync());

        Assert.All(synthetic, id => Assert.NotEmpty(market.Vacancies[id].Fact.Demands));
        Assert.All(synthetic, id => Assert.NotNull(market.Vacancies[id].Fact.Place));
        Assert.True(people.Count(one => one.Skills.Length >= 3) > 350);
    }

    [Fact]
    public async Task Demand_is_uneven_as_real_demand_is()
    {
        await using var service = await RunningService.StartAsync(postgres);
        await GenerateAsync(service, Small with { Vacancies = 2000, JobSeekers = 0, TrainingOffers = 0 });

        var counts = await service.InDatabaseAsync(db => db.Vacancies.Where(one => one.IsSynthetic)
            .GroupBy(one => one.OccupationId).Select(group => group.Count()).ToListAsync());

        counts.Sort((one, other) => other - one);
        Assert.True(counts.Count > 100, "Rare occupations are asked too.");
        Assert.True(counts.Take(35).Sum() > 2000 * 0.3, "A tenth of the occupations has about a third of the demand or more.");
    }

    [Fact]
    public async Task Without_the_regions_own_words_there_is_nothing_to_make_it_of()
    {
        await using var service = await RunningService.StartAsync(postgres, seeded: false);

        await Assert.ThrowsAsync<NoVocabularyException>(() => GenerateAsync(service, Small));
    }

    [Fact]
    public async Task The_command_makes_what_it_is_asked_and_refuses_what_cannot_be()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var database = $"ConnectionStrings:SkillsMatch={service.ConnectionString}";

        await using var right = ServiceProcess.Start("generate", "--vacancies", "12", "--job-seekers", "8", "--training", "3", "--seed", "5", database);
        Assert.True(await right.ExitCodeAsync() == 0, right.Said);
        Assert.Equal((12, 8, 3), await CountsAsync(service, isSynthetic: true));
        await using var wrong = ServiceProcess.Start("generate", "--vacancies", "-1", database);
        Assert.NotEqual(0, await wrong.ExitCodeAsync());
        Assert.Contains("--vacancies must be 0 to", wrong.Said, StringComparison.Ordinal);
    }

    private static Task GenerateAsync(RunningService service, SyntheticSize size) =>
        service.Services.GetRequiredService<SyntheticRegion>().GenerateAsync(size, progress: null, CancellationToken.None);

    private static Task<(int Vacancies, int JobSeekers, int TrainingOffers)> CountsAsync(RunningService service, bool isSynthetic) => service.InDatabaseAsync(async db =>
        (await db.Vacancies.CountAsync(one => one.IsSynthetic == isSynthetic), await db.JobSeekers.CountAsync(one => one.IsSynthetic == isSynthetic),
            await db.TrainingOffers.CountAsync(one => one.IsSynthetic == isSynthetic)));

    private static async Task<string> HashAsync(RunningService service)
    {
        await using var connection = new NpgsqlConnection(service.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            SELECT md5(string_agg(line, E'\n' ORDER BY line COLLATE "C")) FROM (
                SELECT v::text AS line FROM vacancies v WHERE is_synthetic
                UNION ALL SELECT s::text FROM vacancy_skills s JOIN vacancies v ON v.id = s.vacancy_id WHERE is_synthetic
                UNION ALL SELECT j::text FROM job_seekers j WHERE is_synthetic
                UNION ALL SELECT s::text FROM job_seeker_skills s JOIN job_seekers j ON j.id = s.job_seeker_id WHERE is_synthetic
                UNION ALL SELECT w::text FROM work_experience_row w JOIN job_seekers j ON j.id = w.job_seeker_id WHERE is_synthetic
                UNION ALL SELECT t::text FROM training_offers t WHERE is_synthetic
                UNION ALL SELECT o::text FROM learning_outcomes o JOIN training_offers t ON t.id = o.training_offer_id WHERE is_synthetic) rows
            """, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
