using Microsoft.AspNetCore.Localization;

namespace SkillsMatch.Web.Layout;

/// <summary>The languages of the pages. Dutch unless the visitor chose English; the choice is kept in a cookie and nowhere else.</summary>
internal static class Languages
{
    public const string Dutch = "nl";
    public const string English = "en";
    public const string Cookie = "taal";

    public static bool IsOffered(string language) => language is Dutch or English;

    public static RequestLocalizationOptions Options()
    {
        var options = new RequestLocalizationOptions { RequestCultureProviders = [new CustomRequestCultureProvider(ChosenAsync)] }
            .AddSupportedCultures("nl-NL", "en-GB")
            .AddSupportedUICultures(Dutch, English);
        options.DefaultRequestCulture = new RequestCulture("nl-NL", Dutch);
        return options;
    }

    private static Task<ProviderCultureResult?> ChosenAsync(HttpContext context) => Task.FromResult<ProviderCultureResult?>(
        context.Request.Cookies[Cookie] == English
            ? new ProviderCultureResult("en-GB", English)
            : new ProviderCultureResult("nl-NL", Dutch));
}
