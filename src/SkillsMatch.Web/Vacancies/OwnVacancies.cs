using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SkillsMatch.Web.Vacancies;

/// <summary>Which vacancies this browser has opened with their code: in a cookie, encrypted, out of reach of scripts, gone when the browser closes.</summary>
internal sealed class OwnVacancies(IDataProtectionProvider protection, IHttpContextAccessor http)
{
    public const string Name = "vacatures";
    private const int Most = 20;
    private const int Size = 16;
    private readonly IDataProtector _protector = protection.CreateProtector("SkillsMatch.Vacancies.OwnVacancies");

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("There are own vacancies only while a request is answered.");

    public bool Holds(Guid vacancy) => Read().Contains(vacancy);

    /// <summary>Remembers a vacancy; beyond the number kept, the oldest is forgotten.</summary>
    public void Add(Guid vacancy)
    {
        byte[] bytes = [.. Read().Where(one => one != vacancy).TakeLast(Most - 1).Append(vacancy).SelectMany(one => one.ToByteArray())];
        Context.Response.Cookies.Append(Name, Convert.ToBase64String(_protector.Protect(bytes)), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = Context.Request.IsHttps,
            IsEssential = true,
            Path = "/werkgevers",
        });
    }

    private Guid[] Read() => Context.Request.Cookies[Name] is { Length: > 0 } value ? [.. Open(value).Chunk(Size).Where(one => one.Length == Size).Select(one => new Guid(one))] : [];

    private byte[] Open(string value)
    {
        try
        {
            return _protector.Unprotect(Convert.FromBase64String(value));
        }
        catch (Exception refused) when (refused is FormatException or CryptographicException)
        {
            return []; // made up, cut off, or sealed with a key that is gone: the same as having none
        }
    }
}
