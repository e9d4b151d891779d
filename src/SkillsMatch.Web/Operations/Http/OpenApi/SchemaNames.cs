using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;

namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>Names of schemas as readers see them: Dutch, from the DisplayName of the record or from the word list of the enum.</summary>
internal static class SchemaNames
{
    public static string? Of(JsonTypeInfo type)
    {
        var shown = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (shown.IsEnum)
            return (type.Options.GetConverter(shown) as IWordList)?.Name;
        return shown.GetCustomAttribute<DisplayNameAttribute>()?.DisplayName ?? OpenApiOptions.CreateDefaultSchemaReferenceId(type);
    }
}
