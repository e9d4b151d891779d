using Microsoft.OpenApi;

namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>Puts descriptions where readers look for them.</summary>
internal static class SchemaWords
{
    public static void Mend(OpenApiComponents components)
    {
        foreach (var schema in (components.Schemas ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)).Values.OfType<OpenApiSchema>())
        {
            if (schema.Enum is { Count: > 0 })
                schema.Description = null; // it comes from the engine, in English; the words speak for themselves
            foreach (var property in schema.Properties?.Values.OfType<OpenApiSchema>() ?? [])
                Hoist(property);
        }
    }

    // "Null, or a place" is described inside "a place"; that is where no page shows it.
    private static void Hoist(OpenApiSchema property) =>
        property.Description ??= property.OneOf?.Select(one => one.Description).FirstOrDefault(one => one is not null);
}
