using System.Text.Json.Serialization.Metadata;

namespace SkillsMatch.Web.Operations.Http.Bodies;

/// <summary>What a record says about each of its parameters: the one rule that reading, checking and documenting go by.</summary>
internal static class PropertyNeeds
{
    /// <summary>Whether null is a value for it.</summary>
    public static bool AllowsNull(this JsonPropertyInfo property) => property.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(property.PropertyType) is not null
        : property.AssociatedParameter?.IsNullable ?? property.IsGetNullable;

    /// <summary>Whether it must be there: it allows no null and has no default.</summary>
    public static bool IsNeeded(this JsonPropertyInfo property) =>
        !property.AllowsNull() && property.AssociatedParameter?.HasDefaultValue != true;
}
