using System.Globalization;
using System.Text;

namespace SkillsMatch.Web.Taxonomy.Search;

/// <summary>The form in which labels and questions are compared: lower case, without accents, words apart by one space.</summary>
internal static class SearchText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var one in text.Normalize(NormalizationForm.FormKD))
            Append(plain, one);
        return plain.ToString().TrimEnd();
    }

    public static string[] Words(string normalised) => normalised.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void Append(StringBuilder plain, char one)
    {
        if (char.IsLetterOrDigit(one) || one is '+' or '#')
            plain.Append(char.ToLowerInvariant(one));
        else if (CharUnicodeInfo.GetUnicodeCategory(one) is not UnicodeCategory.NonSpacingMark && one != '\'' && plain.Length > 0 && plain[^1] != ' ')
            plain.Append(' ');
    }
}
