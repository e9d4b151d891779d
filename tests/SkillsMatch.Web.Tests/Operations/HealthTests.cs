using System.Net;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Operations;

public sealed class HealthTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task A_service_with_its_database_is_ready() =>
        Assert.Equal(HttpStatusCode.OK, (await seeded.Client.GetAsync("/health/ready")).StatusCode);

    [Fact]
    public async Task A_service_that_runs_is_alive() =>
        Assert.Equal(HttpStatusCode.OK, (await seeded.Client.GetAsync("/health/live")).StatusCode);

    [Fact]
    public async Task The_dashboard_of_background_work_is_closed_to_strangers() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await seeded.Client.GetAsync("/operator/jobs")).StatusCode);

    [Fact]
    public async Task An_address_that_ends_in_a_slash_does_not_exist()
    {
        var answer = await seeded.Client.GetAsync("/v1/beroepen/");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("1.0.0", answer.Headers.GetValues("API-Version").Single());
    }
}
