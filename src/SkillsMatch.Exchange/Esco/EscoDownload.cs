namespace SkillsMatch.Exchange.Esco;

/// <summary>One or more ESCO downloads, looked through but not yet read: which file holds what, in which language, of which version.</summary>
/// <param name="Version">For instance 1.1.1; null where nothing tells.</param>
/// <param name="Files">The files that hold something to import, in a stable order.</param>
/// <param name="NotRecognised">Names of CSV files that hold nothing an import needs.</param>
public sealed record EscoDownload(string? Version, IReadOnlyList<EscoFile> Files, IReadOnlyList<string> NotRecognised)
{
    /// <summary>Unpacked bytes of all files together.</summary>
    public long Bytes => Files.Sum(file => file.Bytes);

    /// <summary>The files of one kind.</summary>
    public IReadOnlyList<EscoFile> Of(EscoFileKind kind) => [.. Files.Where(file => file.Kind == kind)];

    /// <summary>Looks through the sources, each a zip or a folder.</summary>
    /// <exception cref="EscoUnreadableException">One of them cannot be read, or holds nothing of ESCO.</exception>
    public static EscoDownload Open(IReadOnlyList<string> sources, EscoLimits? limits = null)
    {
        var allowed = limits ?? new EscoLimits();
        var found = sources.SelectMany(source => Recognise(EscoParts.In(source, allowed), allowed)).ToList();
        var files = found.Where(one => one.Kind is not null).Select(one => FileOf(one, found, allowed)).ToList();
        if (files.Count == 0)
            throw new EscoUnreadableException(
                string.Join(", ", sources), "no file in it has the columns of an ESCO file. Give the CSV download of ESCO, classification package.");
        return new EscoDownload(VersionOf(sources, files), files, [.. found.Where(one => one.Kind is null).Select(one => one.Part.Name)]);
    }

    private static IEnumerable<Recognised> Recognise(IEnumerable<EscoPart> parts, EscoLimits limits)
    {
        foreach (var part in parts)
        {
            using var table = part.OpenTable(limits);
            yield return new Recognised(part, EscoLayout.KindOf(table.Columns));
        }
    }

    private static EscoFile FileOf(Recognised one, List<Recognised> all, EscoLimits limits)
    {
        var kind = one.Kind ?? throw new InvalidOperationException("Only a recognised file becomes one.");
        var language = EscoLayout.HasLabels(kind) ? LanguageOf(one.Part, all, limits) : "";
        return new EscoFile(one.Part, kind, language, limits);
    }

    // The name of the file itself; else its neighbours, where all of those that tell agree; else the zip or folder; else the words in it.
    private static string LanguageOf(EscoPart part, List<Recognised> all, EscoLimits limits)
    {
        if (EscoLanguage.BySuffix(part.Entry) is { } own)
            return own;
        var neighbours = all.Where(other => other.Part.Source == part.Source && other.Kind is not null)
            .Select(other => EscoLanguage.BySuffix(other.Part.Entry)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (neighbours.Count == 1)
            return neighbours[0];
        if (EscoLanguage.BySource(part.Source) is { } source)
            return source;
        using var table = part.OpenTable(limits);
        return EscoLanguage.ByContent(table)
            ?? throw new EscoUnreadableException(
                part.Name, "nothing tells which language it is in. Let its name end in the language, for instance skills_nl.csv.");
    }

    private static string? VersionOf(IReadOnlyList<string> sources, List<EscoFile> files)
    {
        if (EscoVersion.ByNames(sources) is { } named)
            return named;
        foreach (var file in files.Where(file => file.Kind is EscoFileKind.Schemes))
        {
            using var table = file.OpenTable();
            if (EscoVersion.ByContent(table) is { } stated)
                return stated;
        }

        return null;
    }

    private sealed record Recognised(EscoPart Part, EscoFileKind? Kind);
}
