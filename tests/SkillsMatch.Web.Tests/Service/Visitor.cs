using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SkillsMatch.Web.Tests.Service;

/// <summary>A page as it arrived.</summary>
public sealed record VisitedPage(HttpStatusCode Status, Uri Address, IHtmlDocument Document, HttpResponseMessage Answer)
{
    /// <summary>The text of the main part, with single spaces.</summary>
    public string Text => TextOf(Document.QuerySelector("main") ?? Document.DocumentElement);

    /// <summary>The text of the first element, with single spaces.</summary>
    public string TextAt(string selector) =>
        TextOf(Document.QuerySelector(selector) ?? throw new InvalidOperationException($"There is no {selector} on {Address}."));

    public IEnumerable<string> Texts(string selector) => Document.QuerySelectorAll(selector).Select(TextOf);

    public IHtmlCollection<IElement> All(string selector) => Document.QuerySelectorAll(selector);

    private static string TextOf(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A person with a browser without JavaScript: keeps cookies, follows redirects, sends forms as they stand on the page.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;

    public Visitor(RunningService service)
    {
        Cookies = new CookieContainer();
        var handler = new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = true };
        _client = new HttpClient(handler) { BaseAddress = service.Client.BaseAddress };
    }

    public CookieContainer Cookies { get; }

    /// <summary>The page the visitor looks at.</summary>
    public VisitedPage Page { get; private set; } = null!;

    /// <summary>Answers the browser's question for a name and password from now on (HTTP Basic).</summary>
    public void SignIn(string name, string password) => _client.DefaultRequestHeaders.Authorization =
        new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{password}")));

    public async Task<VisitedPage> GoAsync(string path) => await ReadAsync(await _client.GetAsync(path));

    /// <summary>
    /// Sends the first form that has the button, or the first form; fields keep what they hold but for <paramref name="changes"/>.
    /// </summary>
    public async Task<VisitedPage> SendAsync(string button, params (string Field, string Value)[] changes)
    {
        var pressed = (IHtmlButtonElement)(Page.Document.QuerySelector(button)
            ?? throw new InvalidOperationException($"There is no button {button} on {Page.Address}."));
        var form = pressed.Form ?? throw new InvalidOperationException($"The button {button} sends no form.");
        var fields = Fields(form).Where(field => changes.All(change => change.Field != field.Key || field.Key is "Skill")).ToList();
        fields.AddRange(changes.Select(change => KeyValuePair.Create(change.Field, change.Value)));
        if (pressed.Name is { Length: > 0 } name)
            fields.Add(KeyValuePair.Create(name, pressed.Value));
        var action = pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? Page.Address.PathAndQuery;
        if (string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
            return await ReadAsync(await _client.PostAsync(action, new FormUrlEncodedContent(fields)));
        var query = await new FormUrlEncodedContent(fields).ReadAsStringAsync();
        return await ReadAsync(await _client.GetAsync($"{action}?{query}"));
    }

    /// <summary>Sends exactly these fields with the token of the page, as somebody would who makes up a request.</summary>
    public async Task<VisitedPage> PostAsync(string path, params (string Field, string Value)[] fields)
    {
        var token = Page.Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        return await ReadAsync(await _client.PostAsync(path, new FormUrlEncodedContent(
            [.. fields.Select(one => KeyValuePair.Create(one.Field, one.Value)),
                KeyValuePair.Create("__RequestVerificationToken", token)])));
    }

    public void Dispose() => _client.Dispose();

    private async Task<VisitedPage> ReadAsync(HttpResponseMessage answer)
    {
        var document = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return Page = new VisitedPage(answer.StatusCode, answer.RequestMessage!.RequestUri!, document, answer);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form)
    {
        foreach (var field in form.Elements)
        {
            switch (field)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box when box.IsChecked && box.Name is { } name:
                    yield return KeyValuePair.Create(name, box.Value);
                    break;
                case IHtmlInputElement { Type: not ("checkbox" or "radio") } input when input.Name is { } name:
                    yield return KeyValuePair.Create(name, input.Value);
                    break;
                case IHtmlSelectElement { Name: { } name } select:
                    yield return KeyValuePair.Create(name, select.Value ?? "");
                    break;
                case IHtmlTextAreaElement { Name: { } name } area:
                    yield return KeyValuePair.Create(name, area.Value);
                    break;
            }
        }
    }
}
