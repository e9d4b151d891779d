using System.Security.Cryptography;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Matching;

/// <summary>
/// The fingerprints of many matches of one job seeker: policy, model and job seeker are hashed once, each vacancy after them. The same as
/// <see cref="Fingerprint.Of(JobSeeker, Vacancy, SkillTaxonomy, MatchPolicy)"/>, for less work.
/// </summary>
internal sealed class JobSeekerFingerprint : IDisposable
{
    private readonly CanonicalWriter _writer = new();
    private readonly IncrementalHash _before = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly SkillTaxonomy _taxonomy;

    public JobSeekerFingerprint(JobSeeker jobSeeker, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        _taxonomy = taxonomy;
        _writer.Write(policy);
        _writer.Write(taxonomy.ModelVersion);
        _writer.Write(jobSeeker, taxonomy, policy);
        _before.AppendData(_writer.Written);
    }

    public Fingerprint With(Vacancy vacancy)
    {
        _writer.Clear();
        _writer.Write(vacancy, _taxonomy);
        using var hash = _before.Clone();
        hash.AppendData(_writer.Written);
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(bytes);
        return Fingerprint.Of(bytes);
    }

    public void Dispose() => _before.Dispose();
}
