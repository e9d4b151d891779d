using SkillsMatch.Exchange.Text;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Paging;

namespace SkillsMatch.Web.Taxonomy.Wire;

/// <summary>What is asked of a list of skills or occupations: a search, or a walk through all of them by id.</summary>
internal sealed record ConceptQuestion(string? Text, int Limit, Cursor<int>? Cursor, InputErrors Errors)
{
    private const int Usual = 10;
    private const int Highest = 100;
    private const int LongestText = 100;

    public static ConceptQuestion Read(string? text, string? limit, string? cursor)
    {
        var errors = new InputErrors();
        var asked = text is null ? null : Clean(text, errors);
        errors.Check(asked is null || string.IsNullOrEmpty(cursor), "cursor", "Een zoekvraag heeft geen volgende bladzijde. Laat 'cursor' weg of vraag een hoger 'limiet'.");
        return new ConceptQuestion(
            asked, Operations.Http.Paging.Limit.Read(limit, errors, Usual, Highest), asked is null ? Cursor<int>.Read(cursor, errors) : null, errors);
    }

    /// <summary>The part of all concepts that the cursor asks, in order of id; puts the Link header on the answer.</summary>
    public IReadOnlyList<T> Walk<T>(IEnumerable<T> all, Func<T, int> id, HttpContext http)
    {
        var ahead = Cursor switch
        {
            null => all.OrderBy(id),
            { Backwards: true } => all.Where(one => id(one) < Cursor.Key).OrderByDescending(id),
            _ => all.Where(one => id(one) > Cursor.Key).OrderBy(id),
        };
        var page = Page<T, int>.Of([.. ahead.Take(Limit + 1)], Limit, Cursor);
        page.PutLinksOn(http, id);
        return page.Rows;
    }

    private static string Clean(string text, InputErrors errors)
    {
        var problem = PlainText.Clean(text, out var clean);
        errors.Check(problem is TextProblem.None, "zoek", "De zoekvraag bevat een onzichtbaar stuurteken of een half teken. Haal dat weg.");
        errors.Text(clean, "zoek", 0, LongestText);
        return clean;
    }
}
