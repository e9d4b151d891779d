namespace SkillsMatch.Web.Operations.Http.Idempotency;

/// <summary>Writes an answer into memory instead of to the client, so that it can be kept before it is sent.</summary>
internal static class AnswerRecorder
{
    public static async Task<KeptAnswer> RecordAsync(HttpContext context, object? result)
    {
        var response = context.Response;
        var toClient = response.Body;
        using var memory = new MemoryStream();
        response.Body = memory;
        try
        {
            if (result is IResult answer)
                await answer.ExecuteAsync(context);
        }
        finally
        {
            response.Body = toClient;
        }

        var headers = response.Headers;
        return new KeptAnswer(response.StatusCode, headers.Location, headers.ETag, response.ContentType, memory.ToArray());
    }
}

/// <summary>Sends an answer that was kept or recorded.</summary>
internal sealed class KeptAnswerResult(KeptAnswer answer, bool isReplayed) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        if (answer.Location is not null)
            response.Headers.Location = answer.Location;
        if (answer.EntityTag is not null)
            response.Headers.ETag = answer.EntityTag;
        if (isReplayed)
            response.Headers["Idempotency-Replayed"] = "true";
        await response.Body.WriteAsync(answer.Body, httpContext.RequestAborted);
    }
}
