using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace SkillsMatch.Web.Operations.Http.Bodies;

/// <summary>
/// A request body with everything that is wrong with its form. What was wrong is left out of <paramref name="Value"/>, so that the rules of
/// the slice
/// can be checked on the rest and the sender hears all of it at once (Dutch API rules: all-errors).
/// </summary>
internal sealed record JsonBody<T>(T Value, InputErrors Errors) : IBindableFromHttpContext<JsonBody<T>>, IEndpointParameterMetadataProvider
    where T : class
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    public static async ValueTask<JsonBody<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (!context.Request.HasJsonContentType())
            throw new BadHttpRequestException("The body is no JSON.", StatusCodes.Status415UnsupportedMediaType);
        using var document = await ReadAsync(context.Request, context.RequestAborted);
        var options = context.RequestServices.GetRequiredService<IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>().Value.SerializerOptions;
        var errors = new InputErrors();
        var rest = new BodyForm(options, errors).WhatIsRight(document.RootElement, typeof(T));
        return new JsonBody<T>(JsonSerializer.Deserialize<T>(rest.Span, options)!, errors);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));

    private static async Task<JsonDocument> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            return await JsonDocument.ParseAsync(request.Body, Strict, ct);
        }
        catch (JsonException problem)
        {
            throw new BadHttpRequestException("The body is no JSON.", problem);
        }
        catch (InvalidOperationException) // a name that is half a character
        {
            throw new BadHttpRequestException("The body is no JSON.", new JsonException());
        }
    }
}
