namespace SkillsMatch.Web.Vacancies.CheckWording;

/// <summary>
/// The word list. Written from what the equal-treatment laws forbid in vacancies; each rule has cases that it must and must not warn about in
/// WordingCheckTests. People who are served, taught or cared for may be named by age or gender, the person who is sought may not.
/// </summary>
internal static class WordingRules
{
    private const string Served =
        "(kinderen|kind|jongeren|jeugd|planten|plantjes|dieren|vee|bomen|ouders|gezinnen|cliënten|bewoners|patiënten|bezoekers|leerlingen|publiek|klanten|gasten|doelgroep)";

    private const string Firm = "(bedrijf|organisatie|onderneming|school|merk)";

    private const string Sought = "(kandidaat|kandidaten|collega'?s?|medewerkers?|kracht(en)?|monteurs?|chauffeurs?)";

    /// <summary>Rules that hold for every line.</summary>
    public static IReadOnlyList<WordingRule> Everywhere { get; } = [.. Age(), .. Origin(), .. Gender(), .. Health(), .. Family(), .. Belief()];

    private static IEnumerable<WordingRule> Age() =>
    [
        new(WordingGround.Age, @"\bjonge?\b",
            $@"\bjonge\s+{Served}|\bjonge?\s+{Firm}|\b{Firm}\b[^.,]*\bjong\b|\bjong (en|of|tot) oud\b|\bjong vee\b|\bjonge\s+\w+\s+(\w+\s+){{0,2}}(opleid|begeleid|lesgeven)"),
        new(WordingGround.Age, @"\bjonge(man|dame|lui)\b"),
        new(WordingGround.Age, @"\bjeugdige?\s+(uitstraling|team|persoon|kandidaat|type|collega'?s?)"),
        new(WordingGround.Age, @"\b\d{2}\s*(-|–|t/m|tot en met|tot|en)\s*\d{2}\s*jaar\b",
            $@"{Served}\s+(\(|van|tussen|in de leeftijd)[^.]{{0,30}}jaar\b|\d{{2}}\s*jaar\s+(ruime\s+)?(werk)?ervaring|\d{{2}}\s*jaar\s+(oud\s+bedrijf|garantie|lang)"),
        new(WordingGround.Age, @"\bleeftijd\s+(van|tussen|tot|maximaal|max\.?)\s+(de\s+)?\d{2}", $@"{Served}\s+in de leeftijd\s+(van|tussen)\s+(de\s+)?\d{{2}}"),
        new(WordingGround.Age, @"\b(maximaal|maximum|max\.?|hooguit|hoogstens|tot)\s+\d{2}\s*jaar\b", @"\d{2}\s*jaar\s+(garantie|lang|(ruime\s+)?(werk)?ervaring)|\b(kinderen|jeugd|jongeren|pensioen\w*)\b[^.]{0,30}\d{2}\s*jaar"),
        new(WordingGround.Age, @"\b(niet\s+ouder\s+dan|jonger\s+dan|(bent|ben|iemand|kandidaten)\s+(nog\s+)?onder\s+de)\s+\d{2}\b|\bonder\s+de\s+\d{2}\s+jaar\b", $@"({Served}|jongeren|bezoekers)\s+(die\s+)?(niet\s+)?(jonger|ouder|onder)\s+(dan|de)\s+\d{{2}}|\b(alcohol|verkopen)\b[^.]*\d{{2}}"),
        new(WordingGround.Age, @"\b(maximaal|max\.?|hooguit)\s+\w+\s+jaar\s+(relevante\s+)?(werk)?ervaring"),
        new(WordingGround.Age, @"\b(pas|net|recent)\s+afgestudeerde?n?\b|\bschoolverlaters?\b", @"\b(ook|zowel|of)\b[^.]*(afgestudeerden?|afgestudeerd|schoolverlaters?)|afgestudeerd\?|\bschoolverlaters?\b[^.]*\b(ook|niet uit)\b"),
        new(WordingGround.Age, @"\bdigital\s+native\b|\bgeen\s+\d0-?plussers?\b"),
    ];

    private static IEnumerable<WordingRule> Origin() =>
    [
        new(WordingGround.Origin, @"\bmoedertaal(spreker)?s?\b", @"\bmoedertaal\s+(is|maakt|doet)\s+(er\s+)?(niet|geen)|\b(andere|eigen|hun|haar|zijn)\s+moedertaal\b|\bmoedertaal\s+van\s+(de\s+|het\s+)?(cliënt|bewoner|kind|leerling)"),
        new(WordingGround.Origin, @"\bnative\b", @"\b(react|cloud|kubernetes|digital)[\s-]+native\b|\bnative\s+(apps?|code|mobile|ads|ios|android)"),
        new(WordingGround.Origin, @"\bautochto(on|ne)\b|\bnederlandse\s+(nationaliteit|afkomst|komaf|roots)\b"),
        new(WordingGround.Origin, @"\baccentlo(os|ze)\b|\bzonder\s+accent\b"),
    ];

    private static IEnumerable<WordingRule> Gender() =>
    [
        new(WordingGround.Gender, @"\b(m\s*/\s*v|v\s*/\s*m)\b", @"\b(m\s*/\s*v|v\s*/\s*m)\s*/\s*x\b"),
        new(WordingGround.Gender, $@"\b(mannelijke?|vrouwelijke?)\s+{Sought}"),
        new(WordingGround.Gender, @"\b(sterke|stoere|handige|fitte|potige|spontane|representatieve|nette)\s+(man(nen)?|kerels?|jongens?|dames?|meiden|meisjes?|vrouw(en)?|heren)\b"),
        new(WordingGround.Gender, @"\b(dames?|heren|mannen|vrouwen|meiden|jongens)\s+gezocht\b|\b(geen|alleen)\s+(mannen|vrouwen)\b"),
    ];

    private static IEnumerable<WordingRule> Health() =>
    [
        new(WordingGround.Health, @"\bvita(al|le)\b", @"\bvitale\s+(functies|sector|infrastructuur|processen|gewassen|planten|bodem)|\bvitaal\s+(bedrijf|belang|proces|buitengebied)|\bvitaal\s+(blijven|houden|te\s+blijven)|\b(blijven?|blijft|houdt?|houden)\s+(u|je|jou|onze\s+mensen|bewoners)?\s*vitaal"),
        new(WordingGround.Health, @"\b(kerngezond|topfit)\b|\b(goede|uitstekende)\s+(lichamelijke\s+|fysieke\s+)?(gezondheid|conditie)\b", @"\bgoede\s+conditie\s+(houden|brengen|blijven)|\bin\s+goede\s+conditie\b|\bgoede\s+gezondheid\s+van\b"),
        new(WordingGround.Health, @"\b(lichamelijk|fysiek)\s+(fit|gezond|sterk|in\s+orde)\b", @"\bfysiek\s+sterk\s+gewas"),
        new(WordingGround.Health, @"\b(geen|zonder)\s+(lichamelijke\s+|fysieke\s+|psychische\s+)?(beperking(en)?|handicap|rugklachten|gebreken)\b", @"\bzonder\s+beperking(en)?\s+(meedoen|reizen|toegang)|\b(mensen|cliënten|bewoners)\s+(met\s+en\s+|met\s+of\s+)?zonder\s+(een\s+)?beperking"),
    ];

    private static IEnumerable<WordingRule> Family() =>
    [
        new(WordingGround.Family, @"\b(geen|zonder)\s+(kinderwens|gezin|zwangerschap)\b|\b(iemand|kandidaat|liefst)\b[^.]*\b(geen|zonder)\s+kinderen\b"),
        new(WordingGround.Family, @"\bongehuwde?\b|\bniet\s+zwanger\b|\bzonder\s+gezinsverplichtingen\b"),
    ];

    private static IEnumerable<WordingRule> Belief() =>
    [
        new(WordingGround.Belief, @"\b(geen|zonder)\s+hoofddoek(en)?\b"),
        new(WordingGround.Belief, @"\b(christelijke|protestantse|katholieke|gereformeerde|islamitische|joodse|hindoeïstische)\s+(achtergrond|overtuiging|levensovertuiging|geloofsovertuiging|kandidaat|collega)"),
    ];
}
