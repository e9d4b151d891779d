using Scalar.AspNetCore;

namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>
/// The page that shows the document, by Scalar from its package: nothing comes from elsewhere and nothing is sent elsewhere.
/// Scalar's own page redirects to an address that ends in a slash, which the Dutch API rules do not allow, so the page is ours.
/// </summary>
internal static class DocumentationPage
{
    private const string Page =
        """
        <!doctype html>
        <html lang="nl">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>API van SkillsMatch</title>
          <link rel="icon" href="/img/icon.svg">
        </head>
        <body>
          <div id="app"></div>
          <noscript>Deze bladzijde heeft JavaScript nodig. De API zelf staat beschreven in <a href="/v1/openapi.json">/v1/openapi.json</a>.</noscript>
          <script src="/v1/docs/scalar.js"></script>
          <script src="/v1/docs/start.js"></script>
        </body>
        </html>
        """;

    private const string Start =
        """
        Scalar.createApiReference('#app', {
          url: '/v1/openapi.json',
          withDefaultFonts: false,
          telemetry: false,
          hideClientButton: true,
          agent: { disabled: true },
          mcp: { disabled: true },
          showDeveloperTools: 'never',
          documentDownloadType: 'json',
        })
        """;

    public static void Map(WebApplication app)
    {
        app.MapGet("/v1/docs", () => Results.Content(Page, "text/html; charset=utf-8")).ExcludeFromDescription();
        app.MapGet("/v1/docs/start.js", () => Results.Content(Start, "text/javascript; charset=utf-8")).ExcludeFromDescription();
        app.MapScalarApiReference("/v1/docs"); // of this only scalar.js is used
    }
}
