using System.Diagnostics;

namespace SkillsMatch.Web.Operations.Telemetry;

/// <summary>One line in the log when the service can be used: where, and how long the start took.</summary>
internal static partial class ReadyLine
{
    public static void LogWhenReady(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        using var process = Process.GetCurrentProcess();
        var started = app.Services.GetRequiredService<TimeProvider>().GetUtcNow() - new DateTimeOffset(process.StartTime);
        LogReady(app.Logger, string.Join(' ', app.Urls), started.TotalSeconds);
    });

    [LoggerMessage(Level = LogLevel.Information, Message = "Ready on {Addresses}, {Seconds:0.0} s after the process began")]
    private static partial void LogReady(ILogger logger, string addresses, double seconds);
}
