using System.Security.Cryptography;
using System.Text;

namespace SkillsMatch.Web.Region.LoadSeed;

/// <summary>The same seed entry has the same id on every machine, so that loading twice changes nothing.</summary>
internal static class SeedIds
{
    public static Guid Of(string kind, string code) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{code}")).AsSpan(0, 16));
}
