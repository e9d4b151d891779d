using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;

namespace SkillsMatch.Web.Matching.FindJobSeekers;

/// <summary>
/// Gives a job seeker another name at every vacancy (HMAC-SHA-256 under a secret of the service), so that two employers who lay their lists side by side
/// cannot see that they hold the same person, and nobody can get from the name to the profile.
/// </summary>
internal sealed class Pseudonyms(IDbContextFactory<SkillsMatchDb> databases, IDataProtectionProvider protection)
{
    private const string Place = "pseudonym-key";
    private const int BytesShown = 8;
    private readonly IDataProtector _protector = protection.CreateProtector("SkillsMatch.Matching.Pseudonyms");
    private volatile byte[]? _key;

    /// <summary>How names are given at one vacancy.</summary>
    public async Task<Func<Guid, string>> AtAsync(Guid vacancyId, CancellationToken ct)
    {
        var key = _key ??= await KeyAsync(ct);
        var atVacancy = HMACSHA256.HashData(key, vacancyId.ToByteArray());
        return jobSeekerId => "wz-" + Convert.ToHexStringLower(HMACSHA256.HashData(atVacancy, jobSeekerId.ToByteArray()).AsSpan(0, BytesShown));
    }

    // The secret is made by whoever needs it first and kept encrypted, the same for all processes.
    private async Task<byte[]> KeyAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var made = Convert.ToBase64String(_protector.Protect(RandomNumberGenerator.GetBytes(32)));
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO region_states (name, generation, value) VALUES ({Place}, 1, {made}) ON CONFLICT (name) DO NOTHING", ct);
        var kept = await db.RegionStates.AsNoTracking().SingleAsync(state => state.Name == Place, ct);
        if (Open(kept.Value!) is { } key)
            return key;
        // The keys of data protection were revoked: everybody gets new names.
        await db.Database.ExecuteSqlAsync($"UPDATE region_states SET value = {made} WHERE name = {Place} AND value = {kept.Value}", ct);
        return Open((await db.RegionStates.AsNoTracking().SingleAsync(state => state.Name == Place, ct)).Value!)
            ?? throw new InvalidOperationException("The secret of the pseudonyms cannot be read; is another process using other keys of data protection?");
    }

    private byte[]? Open(string kept)
    {
        try
        {
            return _protector.Unprotect(Convert.FromBase64String(kept));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
