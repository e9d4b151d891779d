using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>
/// The one place where an exception becomes an answer. Unreadable requests are the sender's, database trouble passes, the rest is ours.
/// </summary>
internal sealed class UnexpectedFailure(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!httpContext.IsForApi())
            return false;
        var details = Describe(exception);
        httpContext.Response.StatusCode = details.Status ?? StatusCodes.Status500InternalServerError;
        if (httpContext.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
            httpContext.Response.Headers.RetryAfter = "30";
        return await problems.TryWriteAsync(
            new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = details, Exception = exception });
    }

    private static ProblemDetails Describe(Exception exception) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } => Unreadable(json),
        BadHttpRequestException bad => new ProblemDetails { Status = bad.StatusCode },
        Npgsql.NpgsqlException { IsTransient: true } or Microsoft.EntityFrameworkCore.Storage.RetryLimitExceededException =>
            new ProblemDetails { Status = StatusCodes.Status503ServiceUnavailable },
        _ => new ProblemDetails { Status = StatusCodes.Status500InternalServerError },
    };

    private static ProblemDetails Unreadable(JsonException json) => new()
    {
        Status = StatusCodes.Status400BadRequest,
        Type = "urn:skillsmatch:probleem:ongeldige-invoer",
        Title = "De invoer klopt niet",
        Detail = "De inhoud is geen goed gevormde JSON in UTF-8. Verbeter de plek die onder 'errors' staat en stuur het verzoek opnieuw.",
        Extensions = { ["errors"] = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["$"] = [WhereIn(json)] } },
    };

    private static string WhereIn(JsonException json) => json.LineNumber is { } line
        ? $"De JSON breekt af of klopt niet op regel {line + 1}, rond teken {json.BytePositionInLine + 1}."
        : "De JSON klopt niet, of noemt een veld twee keer.";
}
