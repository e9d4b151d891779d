using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SkillsMatch.Web.Operations.Http.Bodies;

/// <summary>What to say about one value that has not the form asked.</summary>
internal static class ValueWords
{
    /// <summary>
    /// One sentence: our own converters speak for themselves, the framework's messages name .NET types, which help nobody.
    /// </summary>
    public static string WhatIsExpected(Type type, JsonException problem)
    {
        var asked = Nullable.GetUnderlyingType(type) ?? type;
        if (asked == typeof(string) || asked.IsEnum)
            return problem.Message.Split(" Path:")[0];
        if (asked == typeof(int) || asked == typeof(long))
            return "Hier hoort een geheel getal, zonder aanhalingstekens.";
        if (asked == typeof(decimal) || asked == typeof(double))
            return "Hier hoort een getal, zonder aanhalingstekens en met een punt voor de decimalen.";
        if (asked == typeof(bool))
            return "Hier hoort true of false, zonder aanhalingstekens.";
        if (asked == typeof(DateOnly))
            return "Hier hoort een datum zoals \"2026-01-31\".";
        if (asked == typeof(Guid))
            return "Hier hoort een id zoals \"0199f0a4-8c1e-7d0b-9a55-3f0d5a1c2b3e\".";
        return "De waarde heeft niet de vorm die /v1/openapi.json voorschrijft.";
    }

    /// <summary>JSON that can be read in place of a wrong element of a list.</summary>
    public static string StandIn(JsonTypeInfo element)
    {
        if (element.Kind is JsonTypeInfoKind.Object)
            return "{}";
        if (element.Type == typeof(DateOnly))
            return "\"0001-01-01\"";
        return element.Type == typeof(string) ? "\"\"" : "0";
    }
}
