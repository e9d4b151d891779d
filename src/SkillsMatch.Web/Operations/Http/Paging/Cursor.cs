using System.Buffers.Text;
using System.Text.Json;

namespace SkillsMatch.Web.Operations.Http.Paging;

/// <summary>A place in a list with a fixed order, opaque to the client: what stands after it, or before it.</summary>
/// <typeparam name="T">What the list is ordered by, down to something unique.</typeparam>
internal sealed record Cursor<T>(T Key, bool Backwards)
    where T : notnull
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>As a client sends it back.</summary>
    public override string ToString() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this, Json));

    /// <summary>Null: nothing was sent. What was not ours is noted in <paramref name="errors"/>.</summary>
    public static Cursor<T>? Read(string? text, InputErrors errors)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        try
        {
            if (text.Length <= 200 && JsonSerializer.Deserialize<Cursor<T>>(Base64Url.DecodeFromChars(text), Json) is { Key: not null } cursor)
                return cursor;
        }
        catch (Exception problem) when (problem is FormatException or JsonException)
        {
            // falls through: what is wrong is said below, whichever way it was wrong
        }

        errors.Check(isRight: false, "cursor", "Deze cursor is niet van ons. Neem hem ongewijzigd over uit de header Link, of laat hem weg om vooraan te beginnen.");
        return null;
    }
}
