using System.Collections.Immutable;
using System.Globalization;

namespace SkillsMatch.Learning.Evaluation.Texts;

/// <summary>
/// Reads passages from text files: a line "@ dev vacature name uren=24-32 niveau=3" begins one, lines before the first are remarks, and
/// marks stand in the text itself (<see cref="MarkedText"/>).
/// </summary>
public static class GoldPassages
{
    /// <summary>All passages of all .txt files of a folder, files in the order of their names.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    /// <exception cref="InvalidDataException">A line is malformed, or there is no passage at all; the message names the file and what is
    /// wrong.</exception>
    public static ImmutableArray<GoldPassage> Read(string folder)
    {
        ImmutableArray<GoldPassage> passages =
        [
            .. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
                .SelectMany(file => Parse(File.ReadAllLines(file), Path.GetFileName(file))),
        ];
        return passages.Length > 0 ? passages : throw new InvalidDataException($"No .txt file in {folder} holds a passage (a line that begins with @).");
    }

    /// <summary>The passages of one file.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="file">How it is called in error messages.</param>
    /// <exception cref="InvalidDataException">A line is malformed.</exception>
    public static IEnumerable<GoldPassage> Parse(IReadOnlyList<string> lines, string file)
    {
        var heads = Enumerable.Range(0, lines.Count).Where(at => lines[at].StartsWith("@ ", StringComparison.Ordinal)).ToArray();
        foreach (var (number, head) in heads.Index())
        {
            var end = number + 1 < heads.Length ? heads[number + 1] : lines.Count;
            yield return One(lines[head], string.Join('\n', lines.Skip(head + 1).Take(end - head - 1)).Trim(), $"{file}, line {head + 1}");
        }
    }

    private static GoldPassage One(string head, string body, string place)
    {
        var words = head.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 4 || !Enum.TryParse<GoldSplit>(words[1], ignoreCase: true, out var split))
            throw new InvalidDataException($"{place}: a passage begins with '@ dev|test KIND NAME'.");
        var (text, marks) = MarkedText.Read(body, place);
        return new GoldPassage(split, words[2], words[3], text, marks, Range(words, "uren=", place), Range(words, "niveau=", place));
    }

    private static (int Lowest, int Highest)? Range(string[] words, string name, string place)
    {
        if (Array.Find(words, word => word.StartsWith(name, StringComparison.Ordinal)) is not { } word)
            return null;
        var ends = word[name.Length..].Split('-');
        return int.TryParse(ends[0], CultureInfo.InvariantCulture, out var lowest) && int.TryParse(ends[^1], CultureInfo.InvariantCulture, out var highest)
            ? (lowest, highest)
            : throw new InvalidDataException($"{place}: '{word}' is no range of whole numbers.");
    }
}
