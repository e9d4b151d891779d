using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;

namespace SkillsMatch.Web.Operations.Telemetry;

/// <summary>
/// The address of a request as logs and traces keep it: the route, with ids filled in. The path as it was sent may hold anything a person typed,
/// so an address that no route knows is not kept.
/// </summary>
internal static class LoggedAddress
{
    private const string NoRoute = "(none)";

    public static string Of(HttpContext context)
    {
        var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        if (endpoint is not RouteEndpoint { RoutePattern: { RawText: { } route } pattern })
            return NoRoute;
        foreach (var parameter in pattern.Parameters)
        {
            if (context.Request.RouteValues[parameter.Name] is { } value && IsId(Convert.ToString(value, CultureInfo.InvariantCulture)))
                route = route.Replace($"{{{parameter.Name}", $"{{{value}", StringComparison.Ordinal);
        }

        return route.StartsWith('/') ? route : "/" + route;
    }

    private static bool IsId(string? value) => Guid.TryParse(value, out _) || int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
