using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>The one place where an exception becomes an answer. Unreadable requests are the sender's, database trouble passes, the rest is ours.</summary>
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
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = details, Exception = exception });
    }

    private static ProblemDetails Describe(Exception exception) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } => Unreadable(json),
        BadHttpRequestException bad => new ProblemDetails { Status = bad.StatusCode },
        Npgsql.NpgsqlException { IsTransient: true } or Microsoft.EntityFrameworkCore.Storage.RetryLimitExceededException =>
            new ProblemDetails { Status = StatusCodes.Status503ServiceUnavailable },
        _ => new ProblemDetails { Status = StatusCodes.Status500InternalServerError },
    };

    private static ProblemDetails Unreadable(JsonException json)
    {
        var field = (json.Path ?? "$").Replace("$.", "", StringComparison.Ordinal);
        return new ProblemDetails
        {
            Status = StatusCodes.Status400BadRequest,
            Type = "urn:skillsmatch:probleem:ongeldige-invoer",
            Title = "De invoer klopt niet",
            Detail = $"De JSON kon niet worden gelezen bij '{field}'. Verbeter dat veld en stuur het verzoek opnieuw.",
            Extensions = { ["errors"] = new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [MessageOf(json)] } },
        };
    }

    // Our own converters speak Dutch and say what to do; the framework's messages name .NET types, which help nobody.
    private static string MessageOf(JsonException json) =>
        json.Message.StartsWith("De ", StringComparison.Ordinal) || json.Message.StartsWith("Hier ", StringComparison.Ordinal)
            ? json.Message.Split(" Path:")[0]
            : "De waarde heeft niet de vorm die /v1/openapi.json voorschrijft.";
}
