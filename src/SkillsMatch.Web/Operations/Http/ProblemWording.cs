namespace SkillsMatch.Web.Operations.Http;

/// <summary>Words for problems that the framework itself reports, by status.</summary>
internal static class ProblemWording
{
    public const string Prefix = "urn:skillsmatch:probleem:";

    private static readonly Dictionary<int, (string Type, string Title, string Detail)> ByStatus = new()
    {
        [400] = ("ongeldig-verzoek", "Het verzoek klopt niet", "Het verzoek kon niet worden gelezen. Controleer de vorm en de velden."),
        [401] = ("code-nodig", "Code nodig", "Stuur de terugkeercode of wijzigcode die hierbij hoort mee als 'Authorization: Bearer <code>'."),
        [403] = ("niet-toegestaan", "Niet toegestaan", "Deze code hoort hier niet bij, of dit is een voorbeeld dat niemand wijzigt."),
        [404] = ("niet-gevonden", "Niet gevonden", "Dit adres bestaat niet. Controleer het adres; een schuine streep aan het eind hoort er niet bij."),
        [405] = ("methode-niet-toegestaan", "Methode niet toegestaan", "Deze HTTP-methode kan hier niet. Zie /v1/openapi.json voor wat wel kan."),
        [406] = ("vorm-niet-leverbaar", "Vorm niet leverbaar", "Wij leveren application/json. Pas de header Accept aan."),
        [409] = ("botsing", "Botst met wat er is", "Het verzoek botst met een ander verzoek of met de toestand van wat u wijzigt."),
        [412] = ("intussen-gewijzigd", "Intussen gewijzigd", "Iemand anders heeft dit gewijzigd. Haal het opnieuw op en stuur uw wijziging met de nieuwe ETag in If-Match."),
        [413] = ("te-groot", "Te groot", "Het verzoek is te groot. Stuur minder ineens."),
        [415] = ("vorm-niet-leesbaar", "Vorm niet leesbaar", "Stuur application/json met de header Content-Type."),
        [428] = ("if-match-nodig", "If-Match nodig", "Stuur de ETag van de versie die u wijzigt mee in de header If-Match."),
        [429] = ("te-veel-verzoeken", "Te veel verzoeken", "Wacht even en probeer het opnieuw."),
        [500] = ("storing", "Er ging iets mis", "Er ging bij ons iets mis. Probeer het later opnieuw en noem het traceId als u ons belt."),
        [501] = ("niet-ondersteund", "Niet ondersteund", "Deze HTTP-methode kennen wij niet. Zie /v1/openapi.json voor wat wel kan."),
        [503] = ("niet-beschikbaar", "Even niet beschikbaar", "De dienst is even niet bereikbaar. Probeer het over een minuut opnieuw."),
    };

    /// <summary>The statuses that have words of their own.</summary>
    public static IEnumerable<int> Statuses => ByStatus.Keys;

    /// <summary>The words for a status.</summary>
    public static (string Type, string Title, string Detail) Of(int status) =>
        ByStatus.GetValueOrDefault(status, ("fout", "Fout", "Het verzoek is niet uitgevoerd."));

    public static void Fill(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        var status = problem.Status ?? context.HttpContext.Response.StatusCode;
        var words = Of(status);
        problem.Status = status;
        if (problem.Type is null || problem.Type.StartsWith("https://tools.ietf.org", StringComparison.Ordinal))
            (problem.Type, problem.Title) = (Prefix + words.Type, words.Title);
        problem.Title ??= words.Title;
        problem.Detail ??= words.Detail;
        problem.Extensions["traceId"] = System.Diagnostics.Activity.Current?.TraceId.ToString() ?? context.HttpContext.TraceIdentifier;
    }
}
