using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using SkillsMatch.Web.Operations.Http;

namespace SkillsMatch.Web.Operations.ShowError;

internal static class ErrorPages
{
    /// <summary>Gives a person a page where the API gives a problem.</summary>
    public static void UseErrorPages(this WebApplication app) => app.UseWhen(context => !context.IsForApi(), pages => pages
        .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/fout/500", StatusCodeSelector = StatusOf })
        .UseStatusCodePagesWithReExecute("/fout/{0}"));

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        Npgsql.NpgsqlException { IsTransient: true } or RetryLimitExceededException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
