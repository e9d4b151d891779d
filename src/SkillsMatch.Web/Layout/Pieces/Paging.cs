using System.Globalization;

namespace SkillsMatch.Web.Layout.Pieces;

/// <summary>One page of a list, and the way to its neighbours, for the partial _Paging.</summary>
/// <param name="Number">This page, from 1.</param>
/// <param name="Count">How many pages there are, at least 1.</param>
/// <param name="Path">The address without question.</param>
/// <param name="Question">What else the address asks; a null value is left out.</param>
internal sealed record Paging(int Number, int Count, string Path, params (string Name, string? Value)[] Question)
{
    /// <summary>The page asked for where it exists, else the nearest that does.</summary>
    public static int Nearest(int asked, int items, int perPage) => Math.Clamp(asked, 1, Math.Max(1, (items + perPage - 1) / perPage));

    /// <summary>The address of another page; null: there is none.</summary>
    public string? AddressOf(int number)
    {
        if (number < 1 || number > Count)
            return null;
        var asked = Question.Where(one => !string.IsNullOrEmpty(one.Value)).Append(("pagina", number.ToString(CultureInfo.InvariantCulture)));
        return Path + "?" + string.Join('&', asked.Select(one => $"{one.Item1}={Uri.EscapeDataString(one.Item2!)}"));
    }
}
