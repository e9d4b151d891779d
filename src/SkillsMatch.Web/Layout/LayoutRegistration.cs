using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.WebEncoders;
using SkillsMatch.Web.Layout.ChooseLanguage;

namespace SkillsMatch.Web.Layout;

internal static class LayoutRegistration
{
    private static readonly string[] CompressedTypes = ["text/css", "text/javascript", "image/svg+xml"];

    /// <summary>Razor Pages beside their slices, the shared layout, two languages.</summary>
    public static IServiceCollection AddLayout(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddRazorPages().WithRazorPagesRoot("/");
        services.Configure<RazorViewEngineOptions>(options => options.PageViewLocationFormats.Add("/Layout/{0}.cshtml"));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.AddAntiforgery(options => options.Cookie.Name = "formulier");
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = "onthoud");
        services.AddResponseCompression(options =>
        {
            options.MimeTypes = CompressedTypes; // not pages: compressing a secret beside what a visitor typed gives it away (BREACH)
            options.EnableForHttps = true;
        });
        return services;
    }

    /// <summary>Static files and the language of the request; before routing.</summary>
    public static void UseLayout(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = KeepWhatHasAVersion });
        app.UseRequestLocalization(Languages.Options());
    }

    public static void MapLayout(this WebApplication app)
    {
        app.MapRazorPages();
        ChooseLanguageEndpoint.Map(app);
    }

    // asp-append-version puts a hash of the content in ?v=, so such an answer never grows old.
    private static void KeepWhatHasAVersion(StaticFileResponseContext context) => context.Context.Response.Headers.CacheControl =
        context.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
}
