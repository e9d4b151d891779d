using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SkillsMatch.Web.Operations.Http.Idempotency;

/// <summary>What was answered: enough to answer it again.</summary>
internal sealed record KeptAnswer(int Status, string? Location, string? EntityTag, string? ContentType, byte[] Body);

/// <summary>
/// Answers may hold a return code and a profile, so they are kept encrypted (AES-256-GCM) under a key made from the client's own
/// Idempotency-Key (HKDF-SHA-256). That key itself is never kept: not even who holds the whole database can read an answer, only the client
/// that asked can.
/// </summary>
internal sealed class IdempotencySecret
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly byte[] _key;

    /// <param name="scope">Method, path and authorization: the same Idempotency-Key elsewhere is another secret.</param>
    /// <param name="idempotencyKey">What the client sent.</param>
    public IdempotencySecret(string scope, string idempotencyKey)
    {
        var material = Encoding.UTF8.GetBytes($"{scope}\n{idempotencyKey}");
        Name = Convert.ToHexStringLower(SHA256.HashData(material));
        _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, material, 32, info: "SkillsMatch idempotent answer"u8.ToArray());
    }

    /// <summary>Under which the answer is kept; tells nothing about the key.</summary>
    public string Name { get; }

    /// <summary>Names a request body without telling what was in it.</summary>
    public byte[] NameOf(ReadOnlySpan<byte> body) => HMACSHA256.HashData(_key, body);

    /// <summary>Encrypts an answer.</summary>
    public byte[] Seal(KeptAnswer answer)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(answer);
        var result = new byte[NonceSize + TagSize + plain.Length];
        RandomNumberGenerator.Fill(result.AsSpan(0, NonceSize));
        using var cipher = new AesGcm(_key, TagSize);
        cipher.Encrypt(result.AsSpan(0, NonceSize), plain, result.AsSpan(NonceSize + TagSize), result.AsSpan(NonceSize, TagSize));
        return result;
    }

    /// <summary>Decrypts an answer that this secret sealed.</summary>
    public KeptAnswer Open(ReadOnlySpan<byte> answer)
    {
        var plain = new byte[answer.Length - NonceSize - TagSize];
        using var cipher = new AesGcm(_key, TagSize);
        cipher.Decrypt(answer[..NonceSize], answer[(NonceSize + TagSize)..], answer.Slice(NonceSize, TagSize), plain);
        return JsonSerializer.Deserialize<KeptAnswer>(plain)!;
    }
}
