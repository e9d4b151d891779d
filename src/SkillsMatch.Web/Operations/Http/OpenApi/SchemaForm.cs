using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SkillsMatch.Web.Operations.Http.Bodies;

namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>
/// Fills in what the generator cannot see: what our own converters read and write, and that requests take no other fields.
/// </summary>
internal sealed class SchemaForm : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        var shown = Nullable.GetUnderlyingType(type) ?? type;
        if (shown == typeof(string))
            schema.Type = JsonSchemaType.String;
        else if (shown == typeof(DateTimeOffset))
            (schema.Type, schema.Format) = (JsonSchemaType.String, "date-time");
        else if (context.JsonTypeInfo.Options.GetConverter(shown) is IWordList words)
            (schema.Type, schema.Enum) = (JsonSchemaType.String, [.. words.Words.Select(word => (JsonNode)word)]);
        if (context.JsonPropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(AllowedValuesAttribute), inherit: false) is [AllowedValuesAttribute allowed])
            schema.Enum = [.. allowed.Values.Select(word => (JsonNode)(string)word!)];
        if (context.JsonPropertyInfo is { } property && property.AllowsNull() && IsInline(shown, property))
            AllowNull(schema);
        if (shown.Name.EndsWith("Request", StringComparison.Ordinal))
            schema.AdditionalPropertiesAllowed = false;
        return Task.CompletedTask;
    }

    // Schemas that others refer to say of themselves what they are; that null may stand in their place is for who refers to say.
    // A choice with a default is written out where it stands.
    private static bool IsInline(Type type, JsonPropertyInfo property) =>
        type == typeof(string) || type == typeof(DateTimeOffset) || (type.IsEnum && property.AssociatedParameter?.HasDefaultValue == true);

    private static void AllowNull(OpenApiSchema schema)
    {
        schema.Type |= JsonSchemaType.Null;
        if (schema.Enum is { Count: > 0 })
            schema.Enum.Add(JsonNullSentinel.JsonNull);
    }
}
