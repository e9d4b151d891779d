using System.Security.Cryptography;
using System.Text;

namespace SkillsMatch.Web.JobSeekers;

/// <summary>
/// The code with which a person comes back without an account: 12 signs of Crockford's base 32 (60 bits of chance). It is shown once;
/// the service keeps only <see cref="Hash"/>.
/// </summary>
internal sealed class ReturnCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // no I, L, O and U: they are misread or make words
    private const int Length = 12;
    private const int Group = 4;
    private readonly string _signs;

    private ReturnCode(string signs) => _signs = signs;

    /// <summary>SHA-256 of the signs: what is kept.</summary>
    public byte[] Hash => SHA256.HashData(Encoding.ASCII.GetBytes(_signs));

    /// <summary>A new code from the random generator of the operating system.</summary>
    public static ReturnCode New() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>
    /// Reads what a person typed: capitals or not, with spaces or dashes, O for 0 and I or L for 1; null when it cannot be a code.
    /// </summary>
    public static ReturnCode? Read(string? typed)
    {
        var signs = string.Concat((typed ?? "").Where(char.IsLetterOrDigit).Select(Meant));
        return signs.Length == Length && signs.All(Alphabet.Contains) ? new ReturnCode(signs) : null;
    }

    /// <summary>As shown: three groups of four.</summary>
    public override string ToString() => string.Join('-', _signs.Chunk(Group).Select(group => new string(group)));

    private static char Meant(char typed) => char.ToUpperInvariant(typed) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var sign => sign,
    };
}
