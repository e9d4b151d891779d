using System.Diagnostics;
using System.IO.Enumeration;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SkillsMatch.Browser.Tests.Chromium;

/// <summary>One visitor in a real browser. Notes what the browser complains of, such as a breach of the content policy.</summary>
public sealed class BrowserVisit : IAsyncDisposable
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public BrowserVisit(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>What the browser complained of so far; answers of 404, 410 and 429 to a page aside.</summary>
    public IEnumerable<string> Complaints => _complaints.Where(one => !one.StartsWith("Failed to load resource", StringComparison.Ordinal));

    private const string TooWide =
        "[...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > innerWidth).map(one => one.outerHTML.slice(0, 90)).slice(0, 5).join(' | ')";

    // A link to elsewhere, or a button that sends its form. Our htmx forms wait for changes, never for a press.
    private const string Leads =
        "one => one.matches('a[href]:not([href^=\"#\"])') || (one.matches('button') && one.type === 'submit' && one.form !== null)";

    public Task GoAsync(string path) => Page.GotoAsync(path);

    /// <summary>Presses what is found first, and waits for the page that it leads to where it leads to another page.</summary>
    public async Task PressAsync(string selector)
    {
        var pressed = Page.Locator(selector).First;
        if (await pressed.EvaluateAsync<bool>(Leads))
            await Page.EvaluateAsync("document.left = true");
        await pressed.ClickAsync();
        await ArriveAsync("*");
    }

    /// <summary>Waits until the browser shows a page that it has read.</summary>
    /// <param name="address">The address, in which * stands for anything.</param>
    // Playwright's own waits for an address or a load state now and then miss the event of a page that came at once, and wait until their time is up: the page itself is asked.
    public async Task ArriveAsync(string address)
    {
        for (var began = Stopwatch.StartNew(); began.Elapsed < Patience; await Task.Delay(50))
        {
            if (await WhereAsync() is ["interactive" or "complete", var here] && FileSystemName.MatchesSimpleExpression(address, here))
                return;
        }

        Assert.Fail($"{address} was not shown within {Patience.TotalSeconds} seconds, but {Page.Url}: {await Page.InnerTextAsync("body")}");
    }

    private async Task<string[]> WhereAsync()
    {
        try
        {
            return await Page.EvaluateAsync<string[]>("[document.left ? 'left' : document.readyState, location.href]");
        }
        catch (PlaywrightException)
        {
            return []; // the next page took its place while we asked
        }
    }

    /// <summary>Nothing lies beside the window: a person never has to scroll sideways.</summary>
    public async Task MustFitAsync()
    {
        var (content, window) = (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Page.ViewportSize!.Width);
        Assert.True(content <= window, $"{Page.Url} is {content} wide in a window of {window}: {await Page.EvaluateAsync<string>(TooWide)}");
    }

    /// <summary>axe finds nothing against WCAG 2.0–2.2 A and AA or its best practices.</summary>
    public async Task MustBeAccessibleAsync()
    {
        var found = await Page.RunAxe(Rules);
        Assert.True(found.Violations.Length == 0, $"{Page.Url}: " + string.Join("; ", found.Violations.Select(Told)));
    }

    /// <summary>Types, tabs and presses as somebody without a mouse does, until the focus is on the element.</summary>
    public async Task TabToAsync(string selector, int atMost = 60)
    {
        for (var pressed = 0; pressed < atMost; pressed++)
        {
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
                return;
            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{selector} on {Page.Url} was not reached by keyboard.");
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static string Told(AxeResultItem item) =>
        $"{item.Id} ({item.Impact}): {string.Join(", ", item.Nodes.Take(3).Select(node => node.Html))}";
}
