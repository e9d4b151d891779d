using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace SkillsMatch.Web.Operations.Http.Tags;

/// <summary>304: the sender has it already.</summary>
internal sealed class NotModified : IResult, IEndpointMetadataProvider
{
    public static readonly NotModified Answer = new();

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
}
