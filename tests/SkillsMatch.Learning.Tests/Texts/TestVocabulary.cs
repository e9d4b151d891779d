using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Texts;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Tests.Texts;

/// <summary>Some sixty names, as a region has them: kind, preferred name, everyday variants.</summary>
internal static class TestVocabulary
{
    private const string Lines = """
        Skill|MIG/MAG-lassen|halfautomaat lassen|CO2-lassen
        Skill|TIG-lassen
        Skill|lassen
        Skill|technische tekening lezen|werktekeningen lezen
        Skill|leidingen aanleggen|leidingen leggen|buizen leggen
        Skill|kabels en buizen leggen
        Skill|afrekenen
        Skill|werken op hoogte|geen hoogtevrees
        Skill|pompen onderhouden|onderhoud van pompen
        Skill|pompen repareren|reparatie van pompen
        Skill|machines instellen
        Skill|machines bedienen
        Skill|storingen zoeken|storingen opsporen en verhelpen
        Skill|warmtepompen installeren
        Skill|wonden verzorgen|wondverzorging|wondzorg
        Skill|medicijnen toedienen|medicatie delen
        Skill|rapporteren in een zorgdossier|rapporteren in het ECD
        Skill|helpen bij wassen en aankleden|ADL-zorg
        Skill|koken|gerechten bereiden|eten klaarmaken
        Skill|mise en place
        Skill|orders verzamelen|orderpicken|orderpicking
        Skill|laden en lossen|vrachtwagens lossen
        Skill|heftruck rijden
        Skill|schoonmaken|poetsen
        Skill|kassa bedienen|kassawerk
        Skill|werken met Excel|Excel
        Skill|werken met Word|Word
        Skill|facturen verwerken|factuurverwerking
        Skill|REST-API's bouwen|build REST APIs
        Skill|software testen|software testing
        Knowledge|Python
        Knowledge|C#
        Knowledge|R
        Knowledge|SQL
        Knowledge|privacyregels (AVG)|AVG
        Transversal|samenwerken|teamspeler|in een team werken
        Transversal|zelfstandig werken
        Transversal|klantgericht werken|klantvriendelijk
        Transversal|nauwkeurig werken|precies werken
        Language|Nederlands
        Language|Nederlands (basis)|beetje Nederlands
        Language|Engels|English
        Language|Duits
        Licence|rijbewijs B|rijbewijs
        Licence|rijbewijs BE
        Licence|rijbewijs C
        Licence|rijbewijs CE
        Certificate|VCA-basis|VCA
        Certificate|VCA-VOL|VOL-VCA
        Certificate|heftruckcertificaat
        Certificate|reachtruckcertificaat
        Certificate|BHV
        Certificate|NEN 3140
        Certificate|Verklaring Omtrent het Gedrag (VOG)|VOG
        Certificate|code 95
        Certificate|BIG-registratie
        Certificate|HACCP-certificaat|HACCP
        """;

    private const string Titles = """
        lasser|MIG/MAG-lasser|constructielasser
        verzorgende IG|verzorgende
        vrachtwagenchauffeur|chauffeur CE
        magazijnmedewerker|orderpicker
        kok|zelfstandig werkend kok
        loodgieter|installatiemonteur
        softwareontwikkelaar|software developer
        """;

    public static SkillVocabulary Vocabulary { get; } = new(
        [.. Lines.Split('\n').Select((line, at) => Skill(at, line.Trim().Split('|')))],
        [.. Titles.Split('\n').Select((line, at) => new VocabularyOccupation(new OccupationId(at), Labels(line.Trim().Split('|'))))]);

    public static TextSkills NamesOnly { get; } = TextSkills.For(Vocabulary, encoder: null);

    public static string NameOf(SkillId skill) => Vocabulary.Skills[skill.Value].Labels[0].Text;

    public static string NameOf(OccupationId occupation) => Vocabulary.Occupations[occupation.Value].Labels[0].Text;

    private static VocabularySkill Skill(int id, string[] parts) =>
        new(new SkillId(id), Enum.Parse<SkillKind>(parts[0]), Labels(parts[1..]));

    private static ImmutableArray<ConceptLabel> Labels(string[] names) =>
        [.. names.Select((name, at) => new ConceptLabel("nl", name, at == 0))];
}
