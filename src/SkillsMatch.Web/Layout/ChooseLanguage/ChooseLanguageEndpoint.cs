using Microsoft.AspNetCore.Http.HttpResults;

namespace SkillsMatch.Web.Layout.ChooseLanguage;

/// <summary>Keeps the language chosen for a year and goes back to where the visitor was.</summary>
internal static class ChooseLanguageEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapMethods("/taal/{language}", [HttpMethods.Get, HttpMethods.Post], Handle)
        .ExcludeFromDescription();

    /// <summary>Only a path of this site is gone back to: a link elsewhere must not be able to send a visitor on.</summary>
    public static bool IsOfThisSite(string? path) =>
        path is ['/', ..] && !(path is [_, '/' or '\\', ..]) && !path.Any(char.IsControl)
            && Uri.IsWellFormedUriString(path, UriKind.Relative);

    private static Results<RedirectHttpResult, NotFound> Handle(string language, string? terug, HttpContext context)
    {
        if (!Languages.IsOffered(language))
            return TypedResults.NotFound();
        context.Response.Cookies.Append(Languages.Cookie, language, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            IsEssential = true,
        });
        return TypedResults.LocalRedirect(IsOfThisSite(terug) ? terug! : "/");
    }
}
