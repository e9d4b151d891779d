using Microsoft.Extensions.Options;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>
/// Writes problems of the API as application/problem+json, whatever the sender said it accepts: the framework's own writer keeps silent
/// when the Accept header names something else, and an empty error helps nobody.
/// </summary>
internal sealed class ApiProblemWriter(IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json) : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => context.HttpContext.IsForApi();

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        ProblemWording.Fill(context);
        await context.HttpContext.Response.WriteAsJsonAsync(
            context.ProblemDetails, json.Value.SerializerOptions, "application/problem+json", context.HttpContext.RequestAborted);
    }
}
