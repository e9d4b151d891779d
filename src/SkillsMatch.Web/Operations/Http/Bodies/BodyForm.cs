using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SkillsMatch.Web.Operations.Http.Bodies;

/// <summary>
/// Holds a JSON body against the record it should become, and copies what is right. What is wrong is noted under its path
/// (for instance "vaardigheden[2].niveau") and left out.
/// </summary>
internal sealed class BodyForm(JsonSerializerOptions options, InputErrors errors)
{
    /// <summary>JSON that is sure to become a <paramref name="type"/>.</summary>
    public ReadOnlyMemory<byte> WhatIsRight(JsonElement body, Type type)
    {
        var copy = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(copy))
        {
            if (!Copy(body, options.GetTypeInfo(type), "", writer))
                writer.WriteRawValue("{}");
        }

        return copy.WrittenMemory;
    }

    private bool Copy(JsonElement value, JsonTypeInfo type, string path, Utf8JsonWriter writer) => type.Kind switch
    {
        JsonTypeInfoKind.Object => CopyObject(value, type, path, writer),
        JsonTypeInfoKind.Enumerable => CopyList(value, type, path, writer),
        _ => CopyValue(value, type, path, writer),
    };

    private bool CopyObject(JsonElement value, JsonTypeInfo type, string path, Utf8JsonWriter writer)
    {
        if (value.ValueKind is not JsonValueKind.Object)
            return Refuse(path, "Hier hoort een object: { … }.");
        writer.WriteStartObject();
        var known = type.Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (NameOf(member) is { } name && known.Remove(name, out var property))
                CopyMember(member.Value, property, Under(path, name), writer);
            else
                Refuse(Under(path, NameOf(member) ?? "?"), $"Dit veld bestaat niet. Haal het weg; deze velden zijn er wel: {Names(type)}.");
        }

        foreach (var missing in known.Values.Where(property => property.IsNeeded()))
            Refuse(Under(path, missing.Name), "Dit veld is verplicht. Vul het in.");
        writer.WriteEndObject();
        return true;
    }

    private void CopyMember(JsonElement value, JsonPropertyInfo property, string path, Utf8JsonWriter writer)
    {
        if (value.ValueKind is JsonValueKind.Null)
        {
            if (!property.AllowsNull())
                Refuse(path, "Dit veld mag niet null zijn. Vul het in of haal het weg.");
            return;
        }

        var copy = new ArrayBufferWriter<byte>(); // a name may be written only when its value turns out to be right
        using var part = new Utf8JsonWriter(copy);
        if (!Copy(value, options.GetTypeInfo(property.PropertyType), path, part))
            return;
        part.Flush();
        writer.WritePropertyName(property.Name);
        writer.WriteRawValue(copy.WrittenSpan, skipInputValidation: true);
    }

    private bool CopyList(JsonElement value, JsonTypeInfo type, string path, Utf8JsonWriter writer)
    {
        if (value.ValueKind is not JsonValueKind.Array)
            return Refuse(path, "Hier hoort een lijst: [ … ].");
        var element = options.GetTypeInfo(type.ElementType!);
        writer.WriteStartArray();
        var position = 0;
        foreach (var one in value.EnumerateArray())
        {
            if (!Copy(one, element, $"{path}[{position}]", writer))
                writer.WriteRawValue(ValueWords.StandIn(element)); // keeps the others at their place
            position++;
        }

        writer.WriteEndArray();
        return true;
    }

    private bool CopyValue(JsonElement value, JsonTypeInfo type, string path, Utf8JsonWriter writer)
    {
        try
        {
            value.Deserialize(type);
        }
        catch (JsonException problem)
        {
            return Refuse(path, ValueWords.WhatIsExpected(type.Type, problem));
        }

        writer.WriteRawValue(value.GetRawText());
        return true;
    }

    private bool Refuse(string path, string message)
    {
        errors.Malformed(path.Length == 0 ? "$" : path, message);
        return false;
    }

    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name.Length <= 60 && !member.Name.Any(char.IsControl) ? member.Name : null;
        }
        catch (InvalidOperationException)
        {
            return null; // half a character
        }
    }

    private static string Under(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Names(JsonTypeInfo type) => string.Join(", ", type.Properties.Select(property => property.Name));
}
