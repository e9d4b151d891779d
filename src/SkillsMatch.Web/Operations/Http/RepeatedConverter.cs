using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>
/// Writes what an answer shows in many places: the first time as <paramref name="plain"/> does, then those same bytes again. It knows a thing by the
/// object and not by its value, so who makes the answer puts one object in all places; another that is equal costs time and nothing else.
/// </summary>
internal sealed class RepeatedConverter<T>(JsonSerializerOptions plain) : JsonConverter<T>
    where T : class
{
    private readonly ConditionalWeakTable<Utf8JsonWriter, Dictionary<T, byte[]>> _written = []; // each answer has a writer of its own

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Only answers repeat themselves.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var written = _written.GetValue(writer, static _ => new(ReferenceEqualityComparer.Instance));
        if (!written.TryGetValue(value, out var json))
            written.Add(value, json = JsonSerializer.SerializeToUtf8Bytes(value, plain));
        writer.WriteRawValue(json, skipInputValidation: true);
    }
}
