using System.Globalization;
using Serilog.AspNetCore;
using Serilog.Events;

namespace SkillsMatch.Web.Operations.Telemetry;

/// <summary>
/// The address of a request as logs and traces keep it: the route, with ids filled in. The path as it was sent may hold anything a person typed,
/// so an address that no route knows is not kept.
/// </summary>
internal static class LoggedAddress
{
    private const string Unknown = "(onbekend adres)";

    public static string Of(HttpContext context)
    {
        if (context.GetEndpoint() is not RouteEndpoint { RoutePattern: { RawText: { } route } pattern })
            return Unknown;
        foreach (var parameter in pattern.Parameters)
        {
            if (context.Request.RouteValues[parameter.Name] is { } value && IsId(Convert.ToString(value, CultureInfo.InvariantCulture)))
                route = route.Replace($"{{{parameter.Name}", $"{{{value}", StringComparison.Ordinal);
        }

        return route.StartsWith('/') ? route : "/" + route;
    }

    public static void Use(RequestLoggingOptions options) => options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
    [
        new LogEventProperty("RequestMethod", new ScalarValue(context.Request.Method)),
        new LogEventProperty("RequestPath", new ScalarValue(Of(context))),
        new LogEventProperty("StatusCode", new ScalarValue(status)),
        new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
    ];

    private static bool IsId(string? value) => Guid.TryParse(value, out _) || int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
