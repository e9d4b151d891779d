using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage;

namespace SkillsMatch.Web.Matching.Pseudonymity;

/// <summary>
/// What an employer sees instead of an id: a name made by a keyed hash of vacancy and person. The same person has another name at every vacancy,
/// so two employers cannot lay their lists side by side, and no id can be computed from a name without the key.
/// </summary>
internal sealed class Pseudonyms(IDbContextFactory<SkillsMatchDb> databases)
{
    private const string Alphabet = "23456789BCDFGHJKMNPQRSTVWXZ"; // no vowels: no words; no signs that look alike
    private const string KeyName = "pseudonym-key";
    private const int Short = 4;
    private const int Long = 10;
    private byte[]? _key;

    /// <summary>The names of some people at one vacancy; no two are equal.</summary>
    public async Task<IReadOnlyDictionary<JobSeekerId, string>> NamesAsync(Guid vacancy, IReadOnlyCollection<JobSeekerId> people, CancellationToken ct)
    {
        var key = _key ??= await KeyAsync(ct);
        var taken = people.CountBy(one => NameOf(key, vacancy, one, Short)).ToDictionary();
        return people.ToDictionary(one => one, one => NameOf(key, vacancy, one, Short) is var name && taken[name] == 1 ? name : NameOf(key, vacancy, one, Long));
    }

    private static string NameOf(byte[] key, Guid vacancy, JobSeekerId jobSeeker, int length)
    {
        Span<byte> about = stackalloc byte[32];
        vacancy.TryWriteBytes(about);
        jobSeeker.Value.TryWriteBytes(about[16..]);
        var hash = HMACSHA256.HashData(key, about);
        return string.Create(length, hash, (signs, bytes) =>
        {
            for (var place = 0; place < signs.Length; place++)
                signs[place] = Alphabet[BitConverter.ToUInt16(bytes, 2 * place) % Alphabet.Length];
        });
    }

    // Made once for the whole service; whoever of several processes is second takes the key of the first.
    private async Task<byte[]> KeyAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var fresh = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        await db.Database.ExecuteSqlAsync($"INSERT INTO region_states (name, generation, value) VALUES ({KeyName}, 1, {fresh}) ON CONFLICT (name) DO NOTHING", ct);
        return Convert.FromBase64String((await db.RegionStates.Where(one => one.Name == KeyName).Select(one => one.Value).SingleAsync(ct))!);
    }
}
