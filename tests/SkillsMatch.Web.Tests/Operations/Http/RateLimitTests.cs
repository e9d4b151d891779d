using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SkillsMatch.Web.Operations.Http.RateLimit;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Operations.Http;

public sealed class RateLimitTests(Postgres postgres)
{
    [Fact]
    public async Task Who_asks_too_often_waits_for_the_next_minute()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 1, 31, 9, 30, 20, TimeSpan.Zero));
        await using var service = await RunningService.StartAsync(
            postgres, seeded: false, adjust: services => services.AddSingleton<TimeProvider>(clock), settings: "--Api:RequestsPerMinute=3");
        for (var left = 2; left >= 0; left--)
            Assert.Equal($"\"adres\";r={left};t=40", (await service.Client.ReadAsync("/v1/beroepen")).ShouldBe(HttpStatusCode.OK).Header("RateLimit"));

        var refused = (await service.Client.ReadAsync("/v1/beroepen")).ShouldBeProblem(HttpStatusCode.TooManyRequests);
        Assert.Equal("40", refused.Header("Retry-After"));
        Assert.Equal("\"adres\";q=3;w=60", refused.Header("RateLimit-Policy"));
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);

        clock.Advance(TimeSpan.FromSeconds(40));
        (await service.Client.ReadAsync("/v1/beroepen")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void Each_client_is_counted_apart_and_a_whole_IPv6_network_as_one()
    {
        var counts = new RequestCounts(new FakeTimeProvider());

        Assert.Equal(1, counts.CountOne(IPAddress.Parse("192.0.2.1")).Count);
        Assert.Equal(1, counts.CountOne(IPAddress.Parse("192.0.2.2")).Count);
        Assert.Equal(2, counts.CountOne(IPAddress.Parse("::ffff:192.0.2.1")).Count);
        Assert.Equal(1, counts.CountOne(IPAddress.Parse("2001:db8:0:1::1")).Count);
        Assert.Equal(2, counts.CountOne(IPAddress.Parse("2001:db8:0:1:ffff::2")).Count);
        Assert.Equal(1, counts.CountOne(IPAddress.Parse("2001:db8:0:2::1")).Count);
    }
}
