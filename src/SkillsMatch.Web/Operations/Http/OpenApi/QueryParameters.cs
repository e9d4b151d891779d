using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SkillsMatch.Web.Matching.Wire;

namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>The parameters of the API by name: each means the same everywhere.</summary>
internal static class QueryParameters
{
    public static void Describe(OpenApiParameter parameter, bool isOfTraining)
    {
        (string Description, OpenApiSchema Schema, JsonNode? Example)? known = parameter.Name switch
        {
            "zoek" => ("Wat iemand intypt; een deel van een woord of een typefout mag.", Text(100), "lasser"),
            "limiet" => ("Hoeveel er hoogstens in het antwoord staan.", Number(1, 100), 10),
            "cursor" => ("Waar de vorige bladzijde ophield; neem hem over uit de header Link.", Text(200), null),
            "soort" when isOfTraining => ("Alleen deze soort.", Choice(EnumWords.Training.Words), "vakcursus"),
            "soort" => ("Alleen deze soort.", Choice(EnumWords.Skill.Words), "certificaat"),
            "beroepId" => ("Alleen voor dit beroep.", Number(1, int.MaxValue), 12),
            "vaardigheidId" => ("Alleen wat deze vaardigheid leert.", Number(1, int.MaxValue), 101),
            "ervaring" => ("Of ervaring van anderen meetelt in de volgorde.", Choice(["true", "false"]), "false"),
            "weken" => ("Hoeveel weken leren in totaal kan.", Number(0, 520), 40),
            "urenPerWeek" => ("Hoeveel uren leren per week kan.", Number(0, 60), 16),
            "euro" => ("Hoeveel leren hoogstens mag kosten, na subsidie.", Number(0, 100_000), 2000),
            _ => null,
        };
        if (known is { } words)
            (parameter.Description, parameter.Schema, parameter.Example) = words;
    }

    public static OpenApiParameter Header(string name, string description, bool required, string example) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = required,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = example,
    };

    private static OpenApiSchema Text(int longest) => new() { Type = JsonSchemaType.String, MaxLength = longest };

    private static OpenApiSchema Number(int lowest, int highest) => new()
    {
        Type = JsonSchemaType.Integer,
        Format = "int32",
        Minimum = lowest.ToString(CultureInfo.InvariantCulture),
        Maximum = highest.ToString(CultureInfo.InvariantCulture),
    };

    private static OpenApiSchema Choice(IEnumerable<string> words) =>
        new() { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)word)] };
}
