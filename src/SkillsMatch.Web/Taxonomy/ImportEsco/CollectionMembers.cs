using SkillsMatch.Exchange.Esco;

namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>
/// Which concepts are in which collection. The concepts themselves tell (in their schemes); the collection files tell it again, without
/// naming the collection, so which one a file is shows from the scheme that all its members share, and else from its name.
/// </summary>
/// <param name="remarks">What there is to say about collections.</param>
/// <param name="aboutRows">What there is to say about their rows; the skills and the occupations both read all collection files.</param>
internal sealed class CollectionMembers(EscoRemarks remarks, EscoRemarks aboutRows)
{
    // Schemes that every concept is in, or that are no collection.
    private static readonly string[] Everybody =
        ["skills", "occupations", "member-skills", "member-occupations", "skills-hierarchy", "isco", "isced-f"];

    private static readonly (string Name, string Scheme)[] Names =
    [
        ("language", "skill-language-groups"), ("transversal", "skill-transversal-groups"), ("digcomp", "digcomp"), ("green", "green"),
        ("researchOcc", "8ae4b9f3-507e-4057-a145-2f96f0132613"), ("research", "research"), ("digital", "6c930acd-c104-4ece-acf7-f44fd7333036"),
    ];

    private const string Schemes = "http://data.europa.eu/esco/concept-scheme/";
    private readonly Dictionary<string, HashSet<string>> _schemes = new(StringComparer.Ordinal);

    /// <summary>Concept and collection, in a stable order.</summary>
    public IEnumerable<(string Uri, string Scheme)> All => _schemes.OrderBy(one => one.Key, StringComparer.Ordinal)
        .SelectMany(one => one.Value.Order(StringComparer.Ordinal).Select(scheme => (one.Key, scheme)));

    /// <summary>Takes what a concept says about itself.</summary>
    public void Add(EscoConcept concept)
    {
        var collections = concept.Schemes.Where(scheme => !Everybody.Contains(scheme[(scheme.LastIndexOf('/') + 1)..]));
        if (!_schemes.TryGetValue(concept.Uri, out var known))
            _schemes.Add(concept.Uri, known = new HashSet<string>(StringComparer.Ordinal));
        known.UnionWith(collections);
    }

    /// <summary>Takes the collection files; members that are no concept of this part are another part's.</summary>
    public void Add(IEnumerable<EscoFile> collections)
    {
        foreach (var file in collections)
        {
            var members = EscoReader.Members(file, aboutRows).Where(member => _schemes.ContainsKey(member.Uri)).ToList();
            if (members.Count == 0)
                continue;
            if (SchemeOf(file, members) is not { } scheme)
                remarks.Add(file.Name, 1, EscoRemark.UnknownCollection);
            else
                members.ForEach(member => _schemes[member.Uri].Add(scheme));
        }
    }

    private string? SchemeOf(EscoFile file, List<EscoMember> members)
    {
        var shared = members.Skip(1).Aggregate(
            _schemes[members[0].Uri].AsEnumerable(), (left, member) => left.Where(_schemes[member.Uri].Contains)).ToList();
        if (shared.Count > 0)
            return shared.OrderBy(scheme => _schemes.Values.Count(one => one.Contains(scheme)))
                .ThenBy(scheme => scheme, StringComparer.Ordinal).First();
        var named = Names.FirstOrDefault(one => Path.GetFileName(file.Name).StartsWith(one.Name, StringComparison.OrdinalIgnoreCase));
        return named.Scheme is null ? null : Schemes + named.Scheme;
    }
}
