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

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public BrowserVisit(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.SetDefaultTimeout(20_000);
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

    public Task GoAsync(string path) => Page.GotoAsync(path);

    public async Task PressAsync(string selector)
    {
        await Page.Locator(selector).First.ClickAsync();
        await ParsedAsync();
    }

    // Playwright's own wait for a load state now and then misses the event of a page that came at once, and waits until its time is up.
    private async Task ParsedAsync()
    {
        for (var left = 400; left > 0; left--)
        {
            if (await StateAsync() is "interactive" or "complete")
                return;
            await Task.Delay(50);
        }

        Assert.Fail($"{Page.Url} was not read within 20 seconds.");
    }

    private async Task<string> StateAsync()
    {
        try
        {
            return await Page.EvaluateAsync<string>("document.readyState");
        }
        catch (PlaywrightException)
        {
            return "gone"; // the next page took its place while we asked
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
