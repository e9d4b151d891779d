using Microsoft.AspNetCore.Http.HttpResults;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>The problems of the API (RFC 9457), each with a stable type that programs can go by.</summary>
internal static class Problems
{
    private const string Prefix = "urn:skillsmatch:probleem:";

    public static ProblemHttpResult InvalidInput(IReadOnlyDictionary<string, string[]> errors) => Of(
        StatusCodes.Status400BadRequest, "ongeldige-invoer", "De invoer klopt niet",
        "Verbeter de velden die onder 'errors' staan en stuur het verzoek opnieuw.",
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["errors"] = errors });

    public static ProblemHttpResult NotFound(string what) => Of(
        StatusCodes.Status404NotFound, "niet-gevonden", "Niet gevonden", $"{what} bestaat niet (meer). Controleer het adres.");

    public static ProblemHttpResult ChangedMeanwhile() => Of(
        StatusCodes.Status412PreconditionFailed, "intussen-gewijzigd", "Intussen gewijzigd",
        "Iemand anders heeft dit gewijzigd. Haal het opnieuw op en stuur uw wijziging met de nieuwe ETag in If-Match.");

    public static ProblemHttpResult IfMatchNeeded() => Of(
        StatusCodes.Status428PreconditionRequired, "if-match-nodig", "If-Match nodig",
        "Stuur de ETag van de versie die u wijzigt mee in de header If-Match.");

    public static ProblemHttpResult Conflict(string type, string title, string detail) => Of(StatusCodes.Status409Conflict, type, title, detail);

    public static ProblemHttpResult Of(int status, string type, string title, string detail, IDictionary<string, object?>? extensions = null) =>
        TypedResults.Problem(detail, statusCode: status, title: title, type: Prefix + type, extensions: extensions);
}
