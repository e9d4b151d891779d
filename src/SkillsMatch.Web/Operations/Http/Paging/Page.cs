using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace SkillsMatch.Web.Operations.Http.Paging;

/// <summary>One page of a list, in the order of the list, and whether there is more on either side.</summary>
internal sealed record Page<TRow, TKey>(IReadOnlyList<TRow> Rows, bool HasPrevious, bool HasNext)
    where TKey : notnull
{
    /// <summary>
    /// Makes a page of rows that were read in the direction of the cursor, one more than the page holds: that one tells whether there is
    /// more.
    /// </summary>
    public static Page<TRow, TKey> Of(IReadOnlyList<TRow> read, int limit, Cursor<TKey>? cursor)
    {
        var more = read.Count > limit;
        IReadOnlyList<TRow> rows = [.. read.Take(limit)];
        return cursor is { Backwards: true }
            ? new Page<TRow, TKey>([.. rows.Reverse()], more, HasNext: true)
            : new Page<TRow, TKey>(rows, cursor is not null, more);
    }

    /// <summary>
    /// Puts the Link header on the answer (RFC 8288; Dutch API rules, pagination module): rel next and prev, where there is more.
    /// </summary>
    public void PutLinksOn(HttpContext context, Func<TRow, TKey> key)
    {
        if (Rows.Count == 0)
            return;
        var links = new List<string>();
        if (HasPrevious)
            links.Add(Link(context, new Cursor<TKey>(key(Rows[0]), Backwards: true), "prev"));
        if (HasNext)
            links.Add(Link(context, new Cursor<TKey>(key(Rows[^1]), Backwards: false), "next"));
        context.Response.Headers.Link = string.Join(", ", links);
    }

    private static string Link(HttpContext context, Cursor<TKey> cursor, string relation)
    {
        var others = context.Request.Query.Where(one => one.Key is not "cursor");
        var query = new QueryBuilder(others.SelectMany(one => one.Value, (one, value) => KeyValuePair.Create(one.Key, value ?? ""))) { { "cursor", cursor.ToString() } };
        return string.Create(
            CultureInfo.InvariantCulture, $"<{context.Request.PathBase}{context.Request.Path}{query}>; rel=\"{relation}\"");
    }
}

/// <summary>How many of a list are asked.</summary>
internal static class Limit
{
    /// <summary>
    /// The number asked; <paramref name="usual"/> when none is. What is no number from 1 to <paramref name="highest"/> is noted.
    /// </summary>
    public static int Read(string? text, InputErrors errors, int usual, int highest) =>
        WholeNumber.Read(text, "limiet", errors, 1, highest) ?? usual;
}
