using System.Globalization;

namespace SkillsMatch.Exchange.Esco;

/// <summary>A group of skills with the one above it.</summary>
/// <param name="Group">The group.</param>
/// <param name="Broader">URI of the group above; null: it is a top one.</param>
public sealed record EscoHierarchyStep(EscoGroup Group, string? Broader);

/// <summary>Reads the hierarchy of skill groups: each row is a path from the top, its deepest level is the group that the row is about.</summary>
public static class EscoHierarchy
{
    private const int Levels = 4;

    /// <summary>The groups in a file of kind <see cref="EscoFileKind.SkillsHierarchy"/>, with their codes, which no other file has in full.</summary>
    public static IEnumerable<EscoHierarchyStep> Read(EscoFile file, EscoRemarks remarks)
    {
        foreach (var row in EscoReader.Rows(file, remarks))
        {
            var depth = Enumerable.Range(0, Levels).LastOrDefault(level => Cell(row, level, "URI").Length > 0);
            var label = EscoText.Label(Cell(row, depth, "preferred term"), remark => remarks.Add(file.Name, row.Line, remark));
            if (!EscoReader.HasName(Cell(row, depth, "URI"), label, row.Line, file, remarks))
                continue;
            var code = Cell(row, depth, "code");
            yield return new EscoHierarchyStep(
                new EscoGroup(Cell(row, depth, "URI"), IsIsco: false, code.Length > 0 ? code : null, label, row.Line),
                depth > 0 ? Cell(row, depth - 1, "URI") : null);
        }
    }

    private static string Cell(EscoTable row, int level, string column) =>
        row[string.Create(CultureInfo.InvariantCulture, $"Level {level} {column}")];
}
