using System.Collections.Immutable;
using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Tests.Sources;

/// <summary>A taxonomy of a dozen occupations and two dozen skills, enough to see an encoder learn in a second.</summary>
internal static class SmallTaxonomy
{
    private static readonly string[] Occupations =
    [
        "lasser|lasster|constructielasser|mig-lasser;welder|MIG welder|Maakt stalen delen aan elkaar vast.|lassen,tekening,slijpen",
        "constructiewerker|metaalconstructeur|staalbouwer;metal fabricator|steel worker|Bouwt constructies van staal.|lassen,tekening,slijpen,meten",
        "kok|kokkin|keukenchef|chef-kok;cook|chef|Bereidt maaltijden in een keuken.|koken,hygiene,inkopen",
        "keukenhulp|hulp in de keuken|keukenassistent;kitchen assistant|kitchen porter|Helpt de kok en maakt schoon.|hygiene,schoonmaken,koken",
        "schoonmaker|poets|schoonmaakster|interieurverzorger;cleaner|housekeeper|Houdt gebouwen schoon.|schoonmaken,hygiene",
        "verpleegkundige|verpleegster|verpleger|broeder;nurse|hospital nurse|Verzorgt zieke mensen.|wondzorg,rapporteren,medicijnen",
        "verzorgende|verzorgster|verzorgende ig|helpende;carer|care worker|Helpt mensen bij wassen en aankleden.|wassen,rapporteren,medicijnen",
        "vrachtwagenchauffeur|trucker|chauffeur ce|vrachtwagenchauffeuse;truck driver|lorry driver|Vervoert goederen met een vrachtwagen.|rijden,laden",
        "magazijnmedewerker|orderpicker|logistiek medewerker|magazijnbediende;warehouse worker|order picker|Verzamelt en verpakt bestellingen.|laden,orders,heftruck",
        "elektricien|elektromonteur|elektrotechnisch monteur|stroommonteur;electrician|electrical fitter|Legt elektrische leidingen aan.|leidingen,meten,tekening",
        "softwareontwikkelaar|programmeur|developer|programmeuse;software developer|programmer|Schrijft computerprogramma's.|programmeren,testen",
        "boekhouder|boekhoudster|financieel medewerker|administrateur;bookkeeper|accountant|Houdt de boeken bij.|boekhouden,rapporteren",
    ];

    private static readonly string[] Skills =
    [
        "lassen|metaal lassen|staal aan elkaar lassen;welding|weld metal",
        "tekening|technische tekeningen lezen|bouwtekening lezen|werktekening begrijpen;read technical drawings|interpret blueprints",
        "slijpen|metaal slijpen|lasnaden slijpen;grinding|grind metal",
        "meten|meetgereedschap gebruiken|maten opnemen;take measurements|use measuring tools",
        "koken|maaltijden bereiden|gerechten koken;cooking|prepare meals",
        "hygiene|hygiënisch werken|schoon en veilig werken met voedsel;work hygienically|food hygiene",
        "inkopen|goederen inkopen|bestellingen doen;purchasing|order supplies",
        "schoonmaken|ruimten schoonmaken|poetsen;cleaning|clean rooms",
        "wondzorg|wonden verzorgen|wondverzorging;wound care|treat wounds",
        "rapporteren|verslag schrijven|schriftelijk rapporteren;write reports|reporting",
        "medicijnen|medicijnen toedienen|medicatie geven;administer medication|give medicine",
        "wassen|helpen bij wassen en aankleden|lichamelijke verzorging;help with washing|personal care",
        "rijden|vrachtwagen rijden|vrachtwagen besturen;drive a lorry|truck driving",
        "laden|laden en lossen|vracht laden;load and unload|loading goods",
        "orders|orders verzamelen|bestellingen verzamelen;pick orders|order picking",
        "heftruck|heftruck rijden|vorkheftruck besturen;drive a forklift|operate forklift",
        "leidingen|elektrische leidingen aanleggen|kabels trekken;install wiring|lay electrical cables",
        "programmeren|software programmeren|code schrijven;programming|write code",
        "testen|software testen|programma's testen;software testing|test programs",
        "boekhouden|boekhouding voeren|boeken bijhouden;bookkeeping|keep accounts",
    ];

    public static TrainingTaxonomy Create() => new()
    {
        Concepts = [.. Occupations.Select(line => Concept("o", line, ConceptKind.Occupation)), .. Skills.Select(line => Concept("s", line, ConceptKind.Skill))],
        Demands = [.. Occupations.SelectMany(line => line.Split('|')[^1].Split(',').Select(skill => new OccupationSkillLink("o/" + First(line), "s/" + skill, true)))],
        Relations = [new SkillRelation("s/lassen", "s/slijpen")],
        Sources = [new TaxonomySource("A small taxonomy for tests", Credit: null)],
    };

    private static string First(string line) => line.Split('|')[0];

    private static TrainingConcept Concept(string prefix, string line, ConceptKind kind)
    {
        var isOccupation = kind == ConceptKind.Occupation;
        var parts = line.Split(';');
        var dutch = parts[0].Split('|');
        var rest = parts[1].Split('|');
        var english = isOccupation ? rest[..^2] : rest;
        return new TrainingConcept(
            $"{prefix}/{dutch[0]}",
            kind,
            [.. Labels("nl", isOccupation ? dutch : dutch[1..]), .. Labels("en", english)],
            isOccupation ? [new ConceptDescription("nl", rest[^2])] : []);
    }

    private static IEnumerable<ConceptLabel> Labels(string language, IEnumerable<string> texts) =>
        texts.Select((text, at) => new ConceptLabel(language, text, at == 0));
}
