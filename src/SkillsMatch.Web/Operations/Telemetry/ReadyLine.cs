using System.Diagnostics;

namespace SkillsMatch.Web.Operations.Telemetry;

/// <summary>One line in the log when the service can be used: where, and how long the start took.</summary>
internal static partial class ReadyLine
{
    /// <param name="app">The service.</param>
    /// <param name="began">When it was asked to start, a <see cref="Stopwatch"/> timestamp. The process may be older: a script that built first became it.</param>
    public static void LogWhenReady(this WebApplication app, long began) => app.Lifetime.ApplicationStarted.Register(() =>
        LogReady(app.Logger, string.Join(' ', app.Urls), Stopwatch.GetElapsedTime(began).TotalSeconds));

    [LoggerMessage(Level = LogLevel.Information, Message = "Ready on {Addresses}, {Seconds:0.0} s after the start")]
    private static partial void LogReady(ILogger logger, string addresses, double seconds);
}
