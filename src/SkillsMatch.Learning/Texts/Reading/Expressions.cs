namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>The expressions, in normal form, by which a vacancy marks what it says.</summary>
internal static class Expressions
{
    public static readonly string[] Wish =
    [
        "pre", "mooi meegenomen", "leuk meegenomen", "meegenomen", "een plus", "pluspunt", "pluspunten", "gewenst", "wenselijk", "voordeel", "handig", "mooi als", "fijn als", "leuk als", "prettig als",
        "nice to have", "bonus", "preferred", "a plus", "an advantage", "geen must", "geen vereiste", "geen voorwaarde", "niet verplicht", "bereid om", "bereid ben", "bereid bent", "welkom", "prettig", "nice", "extra punten",
    ];

    /// <summary>Wishes that mark what follows them.</summary>
    public static readonly string[] WishAhead = ["bij voorkeur", "liefst", "het liefst", "eventueel", "preferably", "ideally", "idealiter", "eventuele"];

    public static readonly string[] NotNeeded =
    [
        "niet nodig", "niet vereist", "niet noodzakelijk", "niet verplicht", "niet belangrijk", "niet van belang", "hoeft niet", "hoef je niet", "hoeven niet", "hoeft u niet", "hoef je niet te", "not required", "not necessary",
    ];

    public static readonly string[] NoProblem = ["geen probleem", "geen enkel probleem", "geen must", "geen vereiste", "geen voorwaarde", "niet alleen", "geen dag", "geen twee"];

    /// <summary>What an employer gives: no demand.</summary>
    public static readonly string[] Offer =
    [
        "reiskosten", "reiskostenvergoeding", "pensioen", "pensioenregeling", "vakantiedagen", "vrije dagen", "vakantiegeld", "vakantietoeslag", "vrijmibo", "vrijdagmiddagborrel", "borrel", "borrels", "13e maand", "dertiende maand",
        "eindejaarsuitkering", "lease", "leaseauto", "bus van de zaak", "auto van de zaak", "telefoon van de zaak", "laptop van de zaak", "winstdeling", "personeelsuitje", "personeelskorting", "doorgroeimogelijkheden", "opleidingsbudget",
        "bruto", "salaris", "cao", "parkeerplaats", "fietsplan", "sportabonnement", "thuiswerkvergoeding", "vast contract", "jaarcontract", "kerstpakket", "onkostenvergoeding", "adv dagen", "atv dagen", "overurentoeslag", "ploegentoeslag",
        "holidays", "pension", "salary", "travel allowance", "wij betalen", "we betalen", "betalen wij", "betalen we", "vergoeden wij", "wij vergoeden", "krijg je van ons", "krijgt u van ons", "bieden wij", "wij bieden", "we bieden", "bieden we",
    ];

    public static readonly string[] Employer =
    [
        "solliciteer", "solliciteren", "sollicitatie", "sollicitatiegesprek", "sollicitatieprocedure", "motivatiebrief", "acquisitie", "mail je cv", "stuur je cv", "cv naar", "apply", "wij zijn een", "we zijn een", "is een familiebedrijf",
        "is gespecialiseerd in", "wij zijn gespecialiseerd", "onze klanten", "marktleider", "opgericht",
    ];
}
