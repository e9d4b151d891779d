using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Primitives;

namespace SkillsMatch.Web.Operations.Http.Tags;

/// <summary>
/// Names one state of a thing: the version of its row, and the generation of the taxonomy whose labels its answer shows. Changes are
/// guarded by the version of the row alone, so that an import of new labels breaks nobody's change.
/// </summary>
internal sealed record EntityTag(uint RowVersion, long Generation)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"\"{RowVersion:x}-{Generation:x}\"");

    /// <summary>Puts the tag on the answer.</summary>
    public void PutOn(HttpContext context) => context.Response.Headers.ETag = ToString();

    /// <summary>Whether the sender has this state already (If-None-Match, weak comparison as RFC 9110 asks).</summary>
    public bool IsKnownTo(HttpContext context) => IsKnown(context, ToString());

    /// <summary>Whether the sender has the state named <paramref name="tag"/> already.</summary>
    public static bool IsKnown(HttpContext context, string tag) =>
        Listed(context.Request.Headers.IfNoneMatch).Any(one => one == "*" || one == tag || one == "W/" + tag);

    /// <summary>
    /// Null: the sender may change what is at this row version; else the problem to answer (RFC 9110 §13.1.1, RFC 6585 §3).
    /// </summary>
    public static ProblemHttpResult? Refusal(HttpContext context, uint rowVersion, bool needed = true)
    {
        var header = context.Request.Headers.IfMatch;
        if (header.Count == 0)
            return needed ? Problems.IfMatchNeeded() : null;
        var ours = rowVersion.ToString("x", CultureInfo.InvariantCulture);
        var agrees = Listed(header).Any(tag => tag == "*" || (tag.StartsWith('"') && tag.Trim('"').Split('-')[0] == ours));
        return agrees ? null : Problems.ChangedMeanwhile();
    }

    private static IEnumerable<string> Listed(StringValues header) =>
        header.SelectMany(one => (one ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
