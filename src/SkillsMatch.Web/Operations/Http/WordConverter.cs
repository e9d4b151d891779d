using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>The words an enum has on the wire, for the OpenAPI document.</summary>
internal interface IWordList
{
    /// <summary>The name of its schema.</summary>
    string Name { get; }

    /// <summary>All words.</summary>
    IReadOnlyList<string> Words { get; }
}

/// <summary>Writes an enum as a Dutch word and reads it back; every value must have its word.</summary>
internal sealed class WordConverter<T>(string name, params (T Value, string Word)[] words) : JsonConverter<T>, IWordList
    where T : struct, Enum
{
    public string Name => name;

    public IReadOnlyList<string> Words { get; } = [.. words.Select(one => one.Word)];

    /// <summary>The word for a value.</summary>
    public string WordOf(T value) => words.Single(one => EqualityComparer<T>.Default.Equals(one.Value, value)).Word;

    /// <summary>The value for a word; null: no such word.</summary>
    public T? ValueOf(string? word) => words.Where(one => one.Word == word).Select(one => (T?)one.Value).SingleOrDefault();

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueOf(reader.TokenType is JsonTokenType.String && IsPlain(ref reader) ? reader.GetString() : null)
        ?? throw new JsonException($"Kies een van deze woorden: {string.Join(", ", Words)}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(WordOf(value));

    private static bool IsPlain(ref Utf8JsonReader reader) => !reader.ValueIsEscaped; // none of our words needs escapes, and half a character would throw
}
