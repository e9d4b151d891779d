using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>
/// Writes moments in UTC with Z, whatever offset they came with (Dutch API rules: timezone), to the millisecond: the database keeps fewer
/// digits than the clock gives, and a moment must read the same before and after it was kept.
/// </summary>
internal sealed class UtcConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDateTimeOffset().ToUniversalTime();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}
