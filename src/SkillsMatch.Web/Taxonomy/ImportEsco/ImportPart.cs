using System.Security.Cryptography;
using System.Text;
using SkillsMatch.Exchange.Esco;

namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>A group of files that goes into the database in one transaction.</summary>
/// <param name="name">What it brings.</param>
/// <param name="tables">The tables it compares with and writes to, with commas between.</param>
/// <param name="files">Its files.</param>
internal abstract class ImportPart(string name, string tables, IReadOnlyList<EscoFile> files)
{
    /// <summary>What it brings, for instance "skills".</summary>
    public string Name => name;

    /// <summary>The tables it compares with and writes to, with commas between.</summary>
    public string Tables => tables;

    /// <summary>Its files, in a stable order.</summary>
    public IReadOnlyList<EscoFile> Files => files;

    /// <summary>The name with what the files hold: a part that was finished with other files is done again.</summary>
    public string Key => $"{name}:{Convert.ToHexStringLower(Fingerprint())[..16]}";

    /// <summary>Does the work within the transaction that is open, and adds to the report.</summary>
    public abstract Task RunAsync(ImportSession session, ImportStatement statement, ImportReport report, CancellationToken ct);

    private byte[] Fingerprint() =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files.Select(file => $"{file.Name} {file.Fingerprint}"))));
}

/// <summary>Who states what is imported, when, and to whom progress is told.</summary>
/// <param name="Version">As rows keep it, for instance "ESCO 1.1.1".</param>
/// <param name="At">When the import was asked for: concepts it no longer states are historic since then.</param>
/// <param name="Tell">Is told what is going on and how much of the part is done, 0 to 1.</param>
internal sealed record ImportStatement(string Version, DateTimeOffset At, Action<string, double> Tell);
