using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Web.Matching.Pseudonymity;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Matching;

public sealed class PseudonymsTests(Postgres postgres)
{
    [Fact]
    public async Task Names_are_the_same_after_a_restart_and_unlike_in_another_database()
    {
        var (vacancy, people) = (Guid.NewGuid(), People(50));
        await using var service = await RunningService.StartAsync(postgres, seeded: false);
        await using var again = await RunningService.StartOnAsync(service.ConnectionString);
        await using var elsewhere = await RunningService.StartAsync(postgres, seeded: false);

        Assert.Equal(await NamesAsync(service, vacancy, people), await NamesAsync(again, vacancy, people));
        Assert.NotEqual(await NamesAsync(service, vacancy, people), await NamesAsync(elsewhere, vacancy, people));
    }

    [Fact]
    public async Task No_two_people_at_one_vacancy_have_the_same_name()
    {
        await using var service = await RunningService.StartAsync(postgres, seeded: false);

        var names = await NamesAsync(service, Guid.NewGuid(), People(5_000)); // so many that short names meet

        Assert.Equal(names.Count, names.Values.Distinct().Count());
        Assert.Contains(names.Values, name => name.Length > 4);
    }

    private static JobSeekerId[] People(int howMany) => [.. Enumerable.Range(0, howMany).Select(_ => new JobSeekerId(Guid.NewGuid()))];

    private static Task<IReadOnlyDictionary<JobSeekerId, string>> NamesAsync(RunningService service, Guid vacancy, JobSeekerId[] people) =>
        service.Services.GetRequiredService<Pseudonyms>().NamesAsync(vacancy, people, CancellationToken.None);
}
