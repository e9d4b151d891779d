using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SkillsMatch.Web.Operations.ShowError;

/// <summary>What a person sees instead of a page that is not there or failed. Works when the database does not.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class ShowErrorModel : PageModel
{
    private static readonly int[] WithWords = [400, 404, 429, 500, 503];

    /// <summary>The status that has words on the page.</summary>
    public int Shown { get; private set; } = StatusCodes.Status404NotFound;

    /// <summary>Names the request in the logs.</summary>
    public string TraceId => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int typed)
    {
        var status = Response.StatusCode >= 400 ? Response.StatusCode : typed is >= 400 and < 600 ? typed : StatusCodes.Status404NotFound;
        Response.StatusCode = status; // 200 so far: someone typed this address
        var nearest = status >= 500 ? StatusCodes.Status500InternalServerError : StatusCodes.Status400BadRequest;
        Shown = WithWords.Contains(status) ? status : nearest;
    }
}
