using System.Globalization;

namespace SkillsMatch.Learning.Store;

/// <summary>
/// Where things lie: manifest.json in the folder itself is a copy of the active model's manifest and thereby the switch; each generation
/// has a folder of its own with the model file, its manifest and its card.
/// </summary>
internal sealed class ModelFolder(string root)
{
    public const string ModelFile = "encoder.zip";
    private const string ManifestFile = "manifest.json";
    private const string CardFile = "card.md";

    public string Root => root;

    public string ActiveManifest => Path.Combine(root, ManifestFile);

    /// <summary>All generations that have a folder, also unfinished ones, rising.</summary>
    public int[] Generations => !Directory.Exists(root)
        ? []
        : [.. Directory.EnumerateDirectories(root)
            .Select(
                path => int.TryParse(Path.GetFileName(path), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(number => number > 0)
            .Order()];

    public string Of(int generation) => Path.Combine(root, generation.ToString(CultureInfo.InvariantCulture));

    public string Model(int generation) => Path.Combine(Of(generation), ModelFile);

    public string Manifest(int generation) => Path.Combine(Of(generation), ManifestFile);

    public string Card(int generation) => Path.Combine(Of(generation), CardFile);

    /// <summary>The manifest of the active model; null: there is none.</summary>
    /// <exception cref="ModelUnusableException">It is damaged.</exception>
    public ModelManifest? ReadActive() => Read(ActiveManifest);

    /// <summary>The manifest of a generation; null: there is none, or it was never finished.</summary>
    /// <exception cref="ModelUnusableException">It is damaged.</exception>
    public ModelManifest? Read(int generation) => Read(Manifest(generation));

    private static ModelManifest? Read(string path) => File.Exists(path) ? ModelManifest.Parse(File.ReadAllBytes(path), path) : null;
}
