using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SkillsMatch.Web.JobSeekers.CurrentProfile;

/// <summary>The one thing the browser holds of a job seeker: the pseudonym, encrypted, out of reach of scripts.</summary>
internal sealed class ProfileCookie(IDataProtectionProvider protection, IHttpContextAccessor http)
{
    public const string Name = "profiel";

    /// <summary>How long the browser keeps it; coming back later takes the return code.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(2);

    private readonly IDataProtector _protector = protection.CreateProtector("SkillsMatch.JobSeekers.ProfileCookie");

    private HttpContext Context =>
        http.HttpContext ?? throw new InvalidOperationException("There is a profile cookie only while a request is answered.");

    /// <summary>Who this browser says it is; null: nobody, or a cookie that is not ours (any more).</summary>
    public Guid? Read() =>
        Context.Request.Cookies[Name] is { Length: > 0 } value && Open(value) is { Length: 16 } bytes ? new Guid(bytes) : null;

    public void Give(Guid jobSeekerId) =>
        Context.Response.Cookies.Append(Name, Convert.ToBase64String(_protector.Protect(jobSeekerId.ToByteArray())), Options());

    public void TakeAway() => Context.Response.Cookies.Delete(Name, Options());

    private byte[]? Open(string value)
    {
        try
        {
            return _protector.Unprotect(Convert.FromBase64String(value));
        }
        catch (Exception refused) when (refused is FormatException or CryptographicException)
        {
            return null; // made up, cut off, or sealed with a key that is gone: the same as having none
        }
    }

    private CookieOptions Options() => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = Context.Request.IsHttps,
        MaxAge = Kept,
        IsEssential = true,
        Path = "/",
    };
}
