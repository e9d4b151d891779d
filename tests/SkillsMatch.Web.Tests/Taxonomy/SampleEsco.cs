namespace SkillsMatch.Web.Tests.Taxonomy;

/// <summary>A small made-up ESCO release that tests change and write out as the official download looks.</summary>
internal sealed class SampleEsco
{
    public const string Skill = "http://data.europa.eu/esco/skill/";
    public const string Occupation = "http://data.europa.eu/esco/occupation/";
    public const string Isco = "http://data.europa.eu/esco/isco/C";
    private const string Scheme = "http://data.europa.eu/esco/concept-scheme/";

    /// <summary>Id, type, English, Dutch (null: not translated), alternatives in English, collection (null: none).</summary>
    public List<(string Id, string Type, string En, string? Nl, string Alternatives, string? Collection)> Skills { get; } =
    [
        ("weld", "skill/competence", "weld metal", "metaal lassen", "join metal\nmetal welding", null),
        ("steel", "knowledge", "types of steel", "staalsoorten", "steel grades", null),
        ("dutch", "knowledge", "Dutch", "Nederlands", "Dutch language", "skill-language-groups"),
        ("team", "skill/competence", "work in teams", null, "teamwork", "skill-transversal-groups"),
        ("php", "knowledge", "PHP", "PHP", "", null),
        ("sort", "skill/competence", "sort waste", "afval scheiden", "separate waste", "green"),
    ];

    /// <summary>Id, ISCO group, English, Dutch, alternatives in Dutch.</summary>
    public List<(string Id, string Isco, string En, string Nl, string Alternatives)> Occupations { get; } =
    [
        ("welder", "7212", "welder", "lasser", "lasster\nconstructielasser"),
        ("chef", "3434", "chef", "chef", "chef-kok"),
    ];

    /// <summary>Occupation, skill, essential or optional.</summary>
    public List<(string Occupation, string Skill, string Relation)> Demands { get; } =
        [("welder", "weld", "essential"), ("welder", "steel", "optional"), ("chef", "sort", "optional"), ("nobody", "weld", "essential")];

    /// <summary>From, to.</summary>
    public List<(string From, string To)> Relations { get; } = [("weld", "steel"), ("team", "team")];

    /// <summary>Narrower, broader: full URIs.</summary>
    public List<(string Narrower, string Broader)> Broader { get; } =
        [(Skill + "weld", Skill + "S7"), (Skill + "S7", Skill + "S"), (Occupation + "welder", Isco + "7212"), (Occupation + "lost", Isco + "7212")];

    /// <summary>A larger release: so many skills and occupations more, for tests that break it off.</summary>
    public static SampleEsco OfSize(int skills, int occupations)
    {
        var esco = new SampleEsco();
        for (var one = 0; one < skills; one++)
            esco.Skills.Add(($"s{one}", one % 5 == 0 ? "knowledge" : "skill/competence", $"skill {one}", one % 2 == 0 ? $"vaardigheid {one}" : null, $"doing {one}\nact {one}", null));
        for (var one = 0; one < occupations; one++)
        {
            esco.Occupations.Add(($"o{one}", "7212", $"occupation {one}", $"beroep {one}", $"baan {one}"));
            esco.Demands.AddRange(Enumerable.Range(0, 20).Select(skill => ($"o{one}", $"s{(one * 7 + skill * 3) % skills}", skill % 3 == 0 ? "essential" : "optional")));
        }

        return esco;
    }

    /// <summary>Writes everything in one language; the relations are there in each, as in the official download.</summary>
    public string WriteTo(string parent, string language, string version = "1.1.1")
    {
        var folder = Path.Combine(parent, $"ESCO dataset - v{version} - classification - {language} - csv");
        Directory.CreateDirectory(folder);
        void Put(string file, string header, IEnumerable<string> rows) => File.WriteAllText(Path.Combine(folder, file), header + "\n" + string.Concat(rows.Select(row => row + "\n")));

        Put($"skills_{language}.csv", "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status,modifiedDate,inScheme,description",
            Skills.Where(one => language == "en" || one.Nl is not null).Select(one => SkillRow(one, language)));
        Put($"occupations_{language}.csv", "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code",
            Occupations.Select(one => $"Occupation,{Occupation}{one.Id},{one.Isco},{(language == "en" ? one.En : one.Nl)},\"{(language == "nl" ? one.Alternatives : "")}\",released,\"{one.En} in {language}\","));
        Put($"ISCOGroups_{language}.csv", "conceptType,conceptUri,code,preferredLabel",
            [$"ISCOGroup,{Isco}7212,7212,{(language == "en" ? "Welders" : "Lassers")}"]);
        Put($"skillsHierarchy_{language}.csv", "Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 0 code,Level 1 code",
            [$"{Skill}S,{(language == "en" ? "skills" : "vaardigheden")},,,S,", $"{Skill}S,skills,{Skill}S7,{(language == "en" ? "constructing" : "bouwen")},S,S7"]);
        Put($"conceptSchemes_{language}.csv", "conceptSchemeUri,preferredLabel", [$"{Scheme}green,{(language == "en" ? "Green" : "Groen")}"]);
        Put("occupationSkillRelations.csv", "occupationUri,relationType,skillType,skillUri",
            Demands.Select(one => $"{Occupation}{one.Occupation},{one.Relation},skill/competence,{Skill}{one.Skill}"));
        Put("skillSkillRelations.csv", "originalSkillUri,relationType,relatedSkillUri", Relations.Select(one => $"{Skill}{one.From},optional,{Skill}{one.To}"));
        Put("broaderRelations.csv", "conceptType,conceptUri,broaderType,broaderUri", Broader.Select(one => $",{one.Narrower},,{one.Broader}"));
        return folder;
    }

    private static string SkillRow((string Id, string Type, string En, string? Nl, string Alternatives, string? Collection) one, string language)
    {
        var schemes = $"{Scheme}skills" + (one.Collection is null ? "" : $",\n{Scheme}{one.Collection}");
        var label = language == "en" ? one.En : one.Nl;
        var alternatives = language == "en" ? one.Alternatives : "";
        return $"KnowledgeSkillCompetence,{Skill}{one.Id},{one.Type},cross-sector,{label},\"{alternatives}\",released,2021-01-01T00:00:00Z,\"{schemes}\",\"{label}: {language}\"";
    }
}
