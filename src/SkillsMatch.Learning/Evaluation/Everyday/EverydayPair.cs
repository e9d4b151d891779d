using System.Collections.Immutable;
using SkillsMatch.Learning.Evaluation.Texts;

namespace SkillsMatch.Learning.Evaluation.Everyday;

/// <summary>What someone types and the occupations that are right for it.</summary>
/// <param name="Split">Its half of the set.</param>
/// <param name="Asked">What is typed.</param>
/// <param name="Right">Ids of the occupations, any of which is right.</param>
public sealed record EverydayPair(GoldSplit Split, string Asked, ImmutableArray<string> Right)
{
    /// <summary>Reads a file with lines of three columns (dev or test, what is typed, ids with spaces between); # begins a remark.</summary>
    /// <exception cref="FileNotFoundException">The file is not there.</exception>
    /// <exception cref="InvalidDataException">A line is malformed, or there is none; the message names the line.</exception>
    public static ImmutableArray<EverydayPair> Read(string file)
    {
        ImmutableArray<EverydayPair> pairs = [.. File.ReadLines(file).Index().Where(line => !line.Item.StartsWith('#') && line.Item.Length > 0).Select(line => Parse(line.Item, line.Index + 1))];
        return pairs.Length > 0 ? pairs : throw new InvalidDataException($"{file} holds no pairs.");
    }

    private static EverydayPair Parse(string line, int number)
    {
        var columns = line.Split('\t');
        var right = columns.Length == 3 ? columns[2].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return right.Length > 0 && Enum.TryParse<GoldSplit>(columns[0], ignoreCase: true, out var split)
            ? new EverydayPair(split, columns[1], [.. right])
            : throw new InvalidDataException($"Line {number} is not 'dev|test', what is typed and the right ids, with tabs between.");
    }
}
