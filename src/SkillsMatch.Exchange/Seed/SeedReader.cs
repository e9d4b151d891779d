using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SkillsMatch.Exchange.Seed;

/// <summary>Reads the seed data of the region from its folder.</summary>
public static class SeedReader
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads everything under <paramref name="folder"/>, files in the order of their names.</summary>
    /// <exception cref="SeedUnreadableException">A file is missing or not what data-seed/README.md says; the message names file and place.</exception>
    public static SeedRegion Read(string folder) => new(
        Table<SeedMunicipality>(Path.Combine(folder, "municipalities.csv")),
        Table<SeedPlace>(Path.Combine(folder, "places.csv")),
        All<SeedSkill>(folder, "skills"),
        All<SeedOccupation>(folder, "occupations"),
        All<SeedTrainingOffer>(folder, "training"),
        All<SeedVacancy>(folder, "vacancies"),
        All<SeedJobSeeker>(folder, "job-seekers"));

    private static List<T> All<T>(string folder, string kind)
    {
        var path = Path.Combine(folder, kind);
        if (!Directory.Exists(path))
            throw new SeedUnreadableException(path, "the folder is not there");
        return [.. Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal).SelectMany(One<T>)];
    }

    private static T[] One<T>(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return JsonSerializer.Deserialize<T[]>(stream, Strict) ?? throw new SeedUnreadableException(file, "it holds null");
        }
        catch (JsonException problem)
        {
            throw new SeedUnreadableException(file, problem.Message);
        }
    }

    private static List<T> Table<T>(string file)
    {
        if (!File.Exists(file))
            throw new SeedUnreadableException(file, "the file is not there");
        using var reader = new CsvReader(File.OpenText(file), new CsvConfiguration(CultureInfo.InvariantCulture) { PrepareHeaderForMatch = header => header.Header.ToUpperInvariant() });
        try
        {
            return [.. reader.GetRecords<T>()];
        }
        catch (CsvHelperException problem)
        {
            throw new SeedUnreadableException(file, problem.Message);
        }
    }
}

/// <summary>The seed data cannot be read.</summary>
public sealed class SeedUnreadableException(string path, string why) : Exception($"Seed data {path} cannot be read: {why}.");
