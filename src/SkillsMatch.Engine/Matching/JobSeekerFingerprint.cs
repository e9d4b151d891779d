using System.Security.Cryptography;
using System.Text;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Matching;

/// <summary>
/// The fingerprints of many matches of one job seeker: the bytes of policy, model and job seeker are written once, those of each vacancy after
/// them. The same as <see cref="Fingerprint.Of(JobSeeker, Vacancy, SkillTaxonomy, MatchPolicy)"/>, for a tenth of the work.
/// </summary>
internal sealed class JobSeekerFingerprint : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;
    private readonly SkillTaxonomy _taxonomy;
    private readonly long _start;

    public JobSeekerFingerprint(JobSeeker jobSeeker, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        (_taxonomy, _writer) = (taxonomy, new BinaryWriter(_bytes, Encoding.UTF8, leaveOpen: true));
        _writer.Write(policy);
        _writer.Write(taxonomy.ModelVersion);
        _writer.Write(jobSeeker, taxonomy, policy);
        _writer.Flush();
        _start = _bytes.Position;
    }

    public Fingerprint With(Vacancy vacancy)
    {
        _bytes.Position = _start;
        _writer.Write(vacancy, _taxonomy);
        _writer.Flush();
        return new Fingerprint(Convert.ToHexStringLower(SHA256.HashData(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Position))));
    }

    public void Dispose()
    {
        _writer.Dispose();
        _bytes.Dispose();
    }
}
