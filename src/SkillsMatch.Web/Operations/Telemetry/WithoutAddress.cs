using Serilog.Core;
using Serilog.Events;

namespace SkillsMatch.Web.Operations.Telemetry;

/// <summary>Takes the address asked off every log line, where the web server puts it: people type names into addresses.</summary>
internal sealed class WithoutAddress : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}
