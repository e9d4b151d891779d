namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>The expressions, in normal form, by which a vacancy marks what it says.</summary>
internal static class Expressions
{
    public static readonly string[] Wish =
    [
        "pre", "pres", "mooi meegenomen", "leuk meegenomen", "meegenomen", "een plus", "pluspunt", "pluspunten", "gewenst", "wenselijk",
        "wensen", "een voordeel", "voordeel", "nice to have", "nice to haves", "bonus",
        "preferred", "a plus", "an advantage", "geen must", "geen vereiste", "geen voorwaarde", "geen eis", "niet verplicht",
        "niet doorslaggevend", "bereid om", "bereid ben", "bereid bent", "extra punten", "streepje voor", "voorsprong",
        "aanbeveling", "op prijs", "van pas", "zien we graag", "zien wij graag", "profiel sterker", "extra gewild", "ben je een held",
        "verdient iets meer", "verdien je meer", "verdien je meteen meer",
        "is handig", "handig als", "handig maar", "wel handig", "komt handig", "handig dat", "is prettig", "prettig als", "prettig maar",
        "vinden we prettig", "vinden we fijn", "is welkom", "zijn welkom", "dat helpt", "helpt want", "helpt ook", "telt mee",
        "is dat winst", "je kansen", "fijn", "graag anders", "makkelijker",
        "mooi als", "fijn als", "leuk als", "is mooi", "is fijn", "is leuk", "liefst", "bij voorkeur", "graag al", "mag ook", "ideally",
        "preferably", "idealiter",
    ];

    /// <summary>Words by which a clause asks, whatever is wished beside it.</summary>
    public static readonly string[] Must =
    [
        "verplicht", "vereist", "nodig", "noodzakelijk", "moet", "moet je", "must", "eis", "minimaal", "minstens", "required", "vereisten",
        "onmisbaar", "hoort erbij", "voorwaarde",
    ];

    public static readonly string[] NotNeeded =
    [
        "niet nodig", "niet vereist", "niet noodzakelijk", "niet belangrijk", "niet van belang", "hoeft niet", "hoef je niet",
        "hoeven niet", "hoeft u niet", "not required", "not necessary", "niet per se nodig",
        "verlopen", "niet meer geldig", "mee bezig", "ingeleverd", "heb ik nog niet", "hoef je het niet", "expired",
    ];

    public static readonly string[] NoProblem = ["geen probleem", "geen enkel probleem", "geen must", "geen vereiste", "geen voorwaarde", "geen eis", "niet alleen", "geen dag", "geen twee"];

    /// <summary>Whole sentences that speak of the one before.</summary>
    public static readonly string[] WishBeginnings =
    [
        "mooi meegenomen", "allemaal mooi meegenomen", "dat is een pre", "dan is dat een pre", "dan heb je een streepje voor",
        "handig maar", "leuk maar", "dan ben je extra welkom", "dat is handig", "dat is mooi meegenomen",
        "pre", "een pre", "handig", "extra welkom", "dat scheelt", "dat is meegenomen", "dat is een plus", "fijn maar",
    ];

    /// <summary>Whole sentences that take back the one before.</summary>
    public static readonly string[] Denials =
    [
        "niet nodig", "is niet nodig", "dat is niet nodig", "hoeft niet", "dat hoeft niet", "hoeft echt niet", "dat hoeft echt niet", "niet vereist",
        "not needed", "not required", "no need",
    ];

    /// <summary>What an employer gives: no demand.</summary>
    public static readonly string[] Offer =
    [
        "reiskosten", "reiskostenvergoeding", "pensioen", "pensioenregeling", "vakantiedagen", "vrije dagen", "vakantiegeld",
        "vakantietoeslag", "vrijmibo", "vrijdagmiddagborrel", "borrel", "borrels", "13e maand", "dertiende maand",
        "eindejaarsuitkering", "lease", "leaseauto", "bus van de zaak", "auto van de zaak", "telefoon van de zaak", "laptop van de zaak",
        "winstdeling", "personeelsuitje", "personeelskorting", "doorgroeimogelijkheden", "opleidingsbudget",
        "bruto", "salaris", "parkeerplaats", "fietsplan", "sportabonnement", "thuiswerkvergoeding", "vast contract", "jaarcontract",
        "kerstpakket", "onkostenvergoeding", "adv dagen", "atv dagen", "overurentoeslag", "ploegentoeslag",
        "holidays", "pension", "salary", "travel allowance", "wij betalen", "we betalen", "betalen wij", "betalen we", "vergoeden wij",
        "wij vergoeden", "krijg je van ons", "krijgt u van ons", "bieden wij", "wij bieden", "we bieden", "bieden we",
    ];

    public static readonly string[] Employer =
    [
        "solliciteer", "solliciteren", "sollicitatie", "sollicitatiegesprek", "sollicitatieprocedure", "motivatiebrief", "acquisitie",
        "mail je cv", "stuur je cv", "cv naar", "apply", "wij zijn een", "we zijn een", "is een familiebedrijf",
        "hobby", "hobbys", "hobby s", "in mijn vrije tijd", "is gespecialiseerd in", "wij zijn gespecialiseerd", "marktleider", "opgericht",
    ];
}
