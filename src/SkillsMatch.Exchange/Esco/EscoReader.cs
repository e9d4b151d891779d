namespace SkillsMatch.Exchange.Esco;

/// <summary>
/// Reads the files of a download row by row, without keeping them in memory. What cannot be taken is passed over and remarked upon;
/// a file that cannot be read at all throws <see cref="EscoUnreadableException"/>.
/// </summary>
public static class EscoReader
{
    /// <summary>The skills in a file of kind <see cref="EscoFileKind.Skills"/>.</summary>
    public static IEnumerable<EscoSkill> Skills(EscoFile file, EscoRemarks remarks) =>
        Concepts(file, remarks, (concept, row) => new EscoSkill(concept, KnowledgeOf(row["skillType"])));

    /// <summary>The occupations in a file of kind <see cref="EscoFileKind.Occupations"/>.</summary>
    public static IEnumerable<EscoOccupation> Occupations(EscoFile file, EscoRemarks remarks) =>
        Concepts(file, remarks, (concept, row) => new EscoOccupation(concept, UnitGroupOf(row["iscoGroup"])));

    /// <summary>The groups in a file of kind <see cref="EscoFileKind.Groups"/>.</summary>
    public static IEnumerable<EscoGroup> Groups(EscoFile file, EscoRemarks remarks)
    {
        foreach (var row in Rows(file, remarks))
        {
            var label = EscoText.Label(row["preferredLabel"], remark => remarks.Add(file.Name, row.Line, remark));
            if (HasName(row["conceptUri"], label, row.Line, file, remarks))
            {
                var isIsco = IsIsco(row["conceptType"], row["conceptUri"]);
                yield return new EscoGroup(row["conceptUri"], isIsco, NullIfEmpty(row["code"]), label, row.Line);
            }
        }
    }

    /// <summary>The relations in a file of kind <see cref="EscoFileKind.BroaderRelations"/>.</summary>
    public static IEnumerable<EscoBroader> Broader(EscoFile file, EscoRemarks remarks)
    {
        foreach (var row in Rows(file, remarks))
        {
            if (HaveUris(row["conceptUri"], row["broaderUri"], row.Line, file, remarks))
                yield return new EscoBroader(row["conceptUri"], row["broaderUri"], IsOfOccupations(row["conceptType"], row["conceptUri"]), row.Line);
        }
    }

    /// <summary>The links in a file of kind <see cref="EscoFileKind.OccupationSkills"/>.</summary>
    public static IEnumerable<EscoLink> OccupationSkills(EscoFile file, EscoRemarks remarks) =>
        Links(file, "occupationUri", "skillUri", remarks);

    /// <summary>The links in a file of kind <see cref="EscoFileKind.SkillRelations"/>.</summary>
    public static IEnumerable<EscoLink> SkillRelations(EscoFile file, EscoRemarks remarks) =>
        Links(file, "originalSkillUri", "relatedSkillUri", remarks);

    /// <summary>The members in a file of kind <see cref="EscoFileKind.Collection"/>.</summary>
    public static IEnumerable<EscoMember> Members(EscoFile file, EscoRemarks remarks)
    {
        foreach (var row in Rows(file, remarks))
        {
            if (IsUri(row["conceptUri"], row.Line, file, remarks))
                yield return new EscoMember(row["conceptUri"], row.Line);
        }
    }

    /// <summary>The schemes in a file of kind <see cref="EscoFileKind.Schemes"/>.</summary>
    public static IEnumerable<EscoScheme> Schemes(EscoFile file, EscoRemarks remarks)
    {
        foreach (var row in Rows(file, remarks))
        {
            var label = EscoText.Label(row["preferredLabel"], remark => remarks.Add(file.Name, row.Line, remark));
            if (HasName(row["conceptSchemeUri"], label, row.Line, file, remarks))
                yield return new EscoScheme(row["conceptSchemeUri"], label, row.Line);
        }
    }

    internal static IEnumerable<EscoTable> Rows(EscoFile file, EscoRemarks remarks)
    {
        using var table = file.OpenTable();
        table.RowsMayEndEarly = file.Kind is EscoFileKind.SkillsHierarchy; // ESCO leaves out the codes of levels that a row does not have
        while (table.Read(remarks))
            yield return table;
    }

    internal static bool HasName(string uri, string label, long line, EscoFile file, EscoRemarks remarks)
    {
        if (!IsUri(uri, line, file, remarks))
            return false;
        if (label.Length is > 0 and <= EscoText.LongestLabel)
            return true;
        remarks.Add(file.Name, line, label.Length == 0 ? EscoRemark.NoLabel : EscoRemark.LabelTooLong);
        return false;
    }

    private static IEnumerable<T> Concepts<T>(EscoFile file, EscoRemarks remarks, Func<EscoConcept, EscoTable, T> make)
    {
        foreach (var row in Rows(file, remarks))
        {
            if (ConceptOf(row, file, remarks) is { } concept)
                yield return make(concept, row);
        }
    }

    private static EscoConcept? ConceptOf(EscoTable row, EscoFile file, EscoRemarks remarks)
    {
        var line = row.Line;
        var preferred = EscoText.Label(row["preferredLabel"], Remark);
        if (!HasName(row["conceptUri"], preferred, line, file, remarks))
            return null;
        if (row["status"] is not ("" or "released"))
        {
            Remark(EscoRemark.NotReleased);
            return null;
        }

        return new EscoConcept(
            row["conceptUri"], preferred, EscoText.OtherLabels(preferred, row["altLabels"], row["hiddenLabels"], Remark),
            EscoText.Paragraphs(row["description"], Remark), EscoText.Uris(row["inScheme"]), EscoText.Moment(row["modifiedDate"]), line);

        void Remark(EscoRemark remark) => remarks.Add(file.Name, line, remark);
    }

    private static IEnumerable<EscoLink> Links(EscoFile file, string from, string to, EscoRemarks remarks)
    {
        foreach (var row in Rows(file, remarks))
        {
            if (!HaveUris(row[from], row[to], row.Line, file, remarks))
                continue;
            if (row["relationType"] is "essential" or "optional")
                yield return new EscoLink(row[from], row[to], row["relationType"] == "essential", row.Line);
            else
                remarks.Add(file.Name, row.Line, EscoRemark.UnknownRelation);
        }
    }

    private static bool HaveUris(string one, string other, long line, EscoFile file, EscoRemarks remarks) =>
        IsUri(one, line, file, remarks) && IsUri(other, line, file, remarks);

    private static bool IsUri(string text, long line, EscoFile file, EscoRemarks remarks)
    {
        if (EscoText.IsUri(text))
            return true;
        remarks.Add(file.Name, line, EscoRemark.NoUri);
        return false;
    }

    private static bool? KnowledgeOf(string skillType) => skillType switch { "knowledge" => true, "skill/competence" => false, _ => null };

    private static string? UnitGroupOf(string isco) => isco.Length == 4 && isco.All(char.IsAsciiDigit) ? isco : null;

    private static bool IsIsco(string conceptType, string uri) => conceptType == "ISCOGroup" || uri.Contains("/esco/isco/", StringComparison.Ordinal);

    private static bool IsOfOccupations(string conceptType, string uri) =>
        conceptType == "Occupation" || IsIsco(conceptType, uri) || uri.Contains("/esco/occupation/", StringComparison.Ordinal);

    private static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;
}
