using Microsoft.AspNetCore.Http.HttpResults;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>The problems of the API (RFC 9457), each with a stable type that programs can go by.</summary>
internal static class Problems
{
    public static ProblemHttpResult InvalidInput(IReadOnlyDictionary<string, string[]> errors) => Of(
        StatusCodes.Status400BadRequest, "ongeldige-invoer", "De invoer klopt niet",
        "Verbeter de velden die onder 'errors' staan en stuur het verzoek opnieuw.",
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["errors"] = errors });

    public static ProblemHttpResult NotFound(string what) => Of(
        StatusCodes.Status404NotFound, "niet-gevonden", "Niet gevonden", $"{what} bestaat niet (meer). Controleer het adres.");

    public static ProblemHttpResult ChangedMeanwhile() => Usual(StatusCodes.Status412PreconditionFailed);

    public static ProblemHttpResult IfMatchNeeded() => Usual(StatusCodes.Status428PreconditionRequired);

    public static ProblemHttpResult Conflict(string type, string title, string detail) =>
        Of(StatusCodes.Status409Conflict, type, title, detail);

    public static ProblemHttpResult Of(int status, string type, string title, string detail, IDictionary<string, object?>? extensions = null) =>
        TypedResults.Problem(detail, statusCode: status, title: title, type: ProblemWording.Prefix + type, extensions: extensions);

    /// <summary>The problem with the words that its status always has.</summary>
    private static ProblemHttpResult Usual(int status)
    {
        var words = ProblemWording.Of(status);
        return Of(status, words.Type, words.Title, words.Detail);
    }
}
