using System.Security.Cryptography;
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
        var writer = new CanonicalWriter();
        writer.Write(policy);
        writer.Write(taxonomy.ModelVersion);
        writer.Write(jobSeeker, taxonomy, policy);
        foreach (var vacancy in vacancies.OrderBy(one => one.Id))
            writer.Write(vacancy, taxonomy);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(writer.Written, hash);
        return Of(hash);
    }

    internal static Fingerprint Of(ReadOnlySpan<byte> hash) => new(Convert.ToHexStringLower(hash));

    /// <inheritdoc/>
    public override string ToString() => Hex;
}
