using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(SkillsMatch.Browser.Tests.Chromium.ChromiumBrowser))]

namespace SkillsMatch.Browser.Tests.Chromium;

/// <summary>Debian's Chromium, started once for all tests; where it is not installed they are skipped and say so.</summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Arguments });
    }

    /// <summary>A visitor with an empty browser; skips the test where there is no Chromium.</summary>
    public async Task<BrowserVisit> VisitAsync(Uri service, int width = 1280, bool withScript = true, string language = "nl")
    {
        Assert.SkipUnless(_browser is not null, $"{Program} is not installed: apt-get install chromium.");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = service.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = withScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await context.AddCookiesAsync([new Cookie { Name = "taal", Value = language, Url = service.ToString() }]);
        return new BrowserVisit(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
