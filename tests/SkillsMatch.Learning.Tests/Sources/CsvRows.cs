using System.Text;

namespace SkillsMatch.Learning.Tests.Sources;

/// <summary>Just enough CSV for the official ESCO files: quotes, doubled quotes, line breaks within quotes, a BOM.</summary>
internal static class CsvRows
{
    public static IEnumerable<Dictionary<string, string>> Read(string file)
    {
        var rows = Cells(File.ReadAllText(file)).GetEnumerator();
        if (!rows.MoveNext())
            yield break;
        var header = rows.Current;
        while (rows.MoveNext())
        {
            if (rows.Current.Count == header.Count)
                yield return header.Zip(rows.Current).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        }
    }

    private static IEnumerable<List<string>> Cells(string text)
    {
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var one = text[i];
            if (quoted && one == '"' && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (one == '"')
                quoted = !quoted;
            else if (!quoted && one is ',' or '\n' && !quoted)
            {
                row.Add(cell.ToString().Trim('\r', '\uFEFF'));
                cell.Clear();
                if (one == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else
                cell.Append(one);
        }

        if (cell.Length > 0 || row.Count > 0)
            yield return [.. row, cell.ToString()];
    }
}
