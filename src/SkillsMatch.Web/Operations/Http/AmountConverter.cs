using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>Writes amounts without idle zeros, so that 2600 reads the same before and after the database made 2600.00 of it.</summary>
internal sealed class AmountConverter : JsonConverter<decimal>
{
    private const decimal One = 1.0000000000000000000000000000m; // dividing by it takes off the zeros at the end

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Number && reader.TryGetDecimal(out var amount) ? amount : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value / One);
}
