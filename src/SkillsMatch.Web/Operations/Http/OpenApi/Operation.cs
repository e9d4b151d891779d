using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OpenApi;

namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>What the endpoint behind one operation says of itself.</summary>
internal sealed record Operation(OpenApiOperationTransformerContext Context, Trait Traits, bool NeedsCode, Type? RequestType)
{
    public bool IsGet => Context.Description.HttpMethod == "GET";

    /// <summary>Whether it takes an Idempotency-Key.</summary>
    public bool IsIdempotent => Context.Description.HttpMethod == "POST" && !Has(Trait.Question);

    public bool IsOfTraining => Context.Description.RelativePath?.Contains("opleiding", StringComparison.Ordinal) == true;

    private bool NamesOne => Context.Description.RelativePath?.Contains('{', StringComparison.Ordinal) == true;

    public static Operation Of(OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        return new Operation(
            context,
            metadata.OfType<Traits>().LastOrDefault()?.Value ?? Trait.None,
            metadata.OfType<IAuthorizeData>().Any(),
            context.Description.ParameterDescriptions.FirstOrDefault(one => one.Source == BindingSource.Body)?.Type);
    }

    public bool Has(Trait trait) => Traits.HasFlag(trait);

    public Type? AnswerType(string status) =>
        Context.Description.SupportedResponseTypes.FirstOrDefault(one => one.StatusCode.ToString(System.Globalization.CultureInfo.InvariantCulture) == status)?.Type;

    /// <summary>The statuses it may fail with.</summary>
    public IEnumerable<int> Problems(bool hasParameters)
    {
        IEnumerable<(int Status, bool Applies)> all =
        [
            (400, hasParameters || !IsGet), (401, NeedsCode), (403, Has(Trait.Owned)), (404, NamesOne), (406, true),
            (409, IsIdempotent || Has(Trait.Conflicting)),
            (412, Has(Trait.Guarded) || Has(Trait.MayBeGuarded)), (413, RequestType is not null), (415, RequestType is not null), (428, Has(Trait.Guarded)), (429, true), (500, true), (503, true),
        ];
        return all.Where(one => one.Applies).Select(one => one.Status);
    }
}
