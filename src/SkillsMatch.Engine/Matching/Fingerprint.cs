using System.Security.Cryptography;
using System.Text;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Matching;

/// <summary>
/// SHA-256 over the canonical bytes of everything an outcome was computed from: facts, policy and model version, and how telling and
/// how close the skills are. Equal fingerprints: recomputing gives the same outcome. The pseudonym of the job seeker is left out, as
/// it plays no part.
/// </summary>
/// <param name="Hex">64 hexadecimal digits, lower case.</param>
public readonly record struct Fingerprint(string Hex)
{
    /// <summary>The fingerprint of one match.</summary>
    public static Fingerprint Of(JobSeeker jobSeeker, Vacancy vacancy, SkillTaxonomy taxonomy, MatchPolicy policy) =>
        Of(jobSeeker, [vacancy], taxonomy, policy);

    /// <summary>The fingerprint of a whole ranking; the order of the vacancies plays no part.</summary>
    public static Fingerprint Of(JobSeeker jobSeeker, IEnumerable<Vacancy> vacancies, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(policy);
            writer.Write(taxonomy.ModelVersion);
            writer.Write(jobSeeker, taxonomy, policy);
            foreach (var vacancy in vacancies.OrderBy(one => one.Id))
                writer.Write(vacancy, taxonomy);
        }
        return new Fingerprint(Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Position))));
    }

    /// <inheritdoc/>
    public override string ToString() => Hex;
}
