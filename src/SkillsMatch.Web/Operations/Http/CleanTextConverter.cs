using System.Text.Json;
using System.Text.Json.Serialization;
using SkillsMatch.Exchange.Text;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>Normalises every text that comes in as JSON and refuses what no database keeps.</summary>
internal sealed class CleanTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.String)
            throw new JsonException("Hier hoort tekst tussen aanhalingstekens.");
        return PlainText.Clean(TextOf(reader), out var clean) switch
        {
            TextProblem.None => clean,
            TextProblem.ControlCharacter => throw new JsonException(
                "De tekst bevat een onzichtbaar stuurteken (bijvoorbeeld NUL). Haal dat weg."),
            _ => throw HalfCharacter(),
        };
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static string TextOf(Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw HalfCharacter();
        }
    }

    private static JsonException HalfCharacter() =>
        new("De tekst bevat een half teken (een losse surrogaat). Sla het bestand op als UTF-8.");
}
