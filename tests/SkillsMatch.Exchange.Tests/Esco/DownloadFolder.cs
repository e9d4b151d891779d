using System.IO.Compression;
using System.Text;
using SkillsMatch.Exchange.Esco;

namespace SkillsMatch.Exchange.Tests.Esco;

/// <summary>A made-up ESCO download in a folder of its own.</summary>
public sealed class DownloadFolder : IDisposable
{
    public const string SkillColumns =
        "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description";

    public DownloadFolder(string name = "esco-v1.1.1-csv")
    {
        Root = Path.Combine(Path.GetTempPath(), "skillsmatch-" + Guid.NewGuid().ToString("N"));
        Location = Path.Combine(Root, name);
        Directory.CreateDirectory(Location);
    }

    public string Location { get; }

    private string Root { get; }

    public static string Skill(string id) => "http://data.europa.eu/esco/skill/" + id;

    public static string Occupation(string id) => "http://data.europa.eu/esco/occupation/" + id;

    /// <summary>A row of a skills file.</summary>
    public static string SkillRow(string id, string label, string alternatives = "", string type = "skill/competence", string modified = "2021-01-01T00:00:00Z", string description = "") =>
        $"KnowledgeSkillCompetence,{Skill(id)},{type},cross-sector,\"{label}\",\"{alternatives}\",,released,{modified},,,http://data.europa.eu/esco/concept-scheme/skills,\"{description}\"";

    public string Put(string file, params string[] lines) => PutBytes(file, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

    public string PutBytes(string file, byte[] bytes)
    {
        var path = Path.Combine(Location, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The folder as a zip beside it.</summary>
    public string Zip()
    {
        var zip = Location + ".zip";
        ZipFile.CreateFromDirectory(Location, zip);
        return zip;
    }

    public EscoDownload Open() => EscoDownload.Open([Location]);

    public EscoFile Only(EscoFileKind kind) => Open().Of(kind).Single();

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
