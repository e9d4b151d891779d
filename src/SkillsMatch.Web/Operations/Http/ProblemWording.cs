namespace SkillsMatch.Web.Operations.Http;

/// <summary>Words for problems that the framework itself reports, by status.</summary>
internal static class ProblemWording
{
    private static readonly Dictionary<int, (string Type, string Title, string Detail)> ByStatus = new()
    {
        [400] = ("ongeldig-verzoek", "Het verzoek klopt niet", "Het verzoek kon niet worden gelezen. Controleer de vorm en de velden."),
        [401] = ("terugkeercode-nodig", "Terugkeercode nodig", "Stuur de terugkeercode van dit profiel mee als 'Authorization: Bearer <terugkeercode>'."),
        [403] = ("niet-toegestaan", "Niet toegestaan", "U mag dit niet zien of doen."),
        [404] = ("niet-gevonden", "Niet gevonden", "Dit adres bestaat niet. Controleer het adres; een schuine streep aan het eind hoort er niet bij."),
        [405] = ("methode-niet-toegestaan", "Methode niet toegestaan", "Deze HTTP-methode kan hier niet. Zie /v1/openapi.json voor wat wel kan."),
        [406] = ("vorm-niet-leverbaar", "Vorm niet leverbaar", "Wij leveren application/json. Pas de header Accept aan."),
        [413] = ("te-groot", "Te groot", "Het verzoek is te groot. Stuur minder ineens."),
        [415] = ("vorm-niet-leesbaar", "Vorm niet leesbaar", "Stuur application/json met de header Content-Type."),
        [429] = ("te-veel-verzoeken", "Te veel verzoeken", "Wacht even en probeer het opnieuw."),
        [500] = ("storing", "Er ging iets mis", "Er ging bij ons iets mis. Probeer het later opnieuw en noem het traceId als u ons belt."),
        [501] = ("niet-ondersteund", "Niet ondersteund", "Deze HTTP-methode kennen wij niet. Zie /v1/openapi.json voor wat wel kan."),
        [503] = ("niet-beschikbaar", "Even niet beschikbaar", "De dienst is even niet bereikbaar. Probeer het over een minuut opnieuw."),
    };

    public static void Fill(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        var status = problem.Status ?? context.HttpContext.Response.StatusCode;
        var words = ByStatus.GetValueOrDefault(status, ("fout", "Fout", "Het verzoek is niet uitgevoerd."));
        problem.Status = status;
        if (problem.Type is null || problem.Type.StartsWith("https://tools.ietf.org", StringComparison.Ordinal))
            (problem.Type, problem.Title) = ("urn:skillsmatch:probleem:" + words.Item1, words.Item2);
        problem.Title ??= words.Item2;
        problem.Detail ??= words.Item3;
        problem.Extensions["traceId"] = System.Diagnostics.Activity.Current?.TraceId.ToString() ?? context.HttpContext.TraceIdentifier;
    }
}
