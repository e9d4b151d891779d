using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using SkillsMatch.Storage.Matching;

namespace SkillsMatch.Web.Matching.Wire;

/// <summary>Hoeveel matches u vraagt.</summary>
/// <param name="Limiet">1 tot en met 200.</param>
[DisplayName("MatchopdrachtInvoer")]
public sealed record MatchRunRequest(int Limiet = 50)
{
    internal static MatchRunRequest Example { get; } = new(50);
}

/// <summary>Een matchopdracht en hoe ver ze is.</summary>
/// <param name="Id">Het id.</param>
/// <param name="Status">wacht of klaar.</param>
/// <param name="Resultaat">Waar de matches staan als ze klaar is.</param>
/// <param name="Limiet">Hoeveel matches er gevraagd zijn.</param>
/// <param name="GevraagdOp">Wanneer de opdracht kwam.</param>
/// <param name="KlaarOp">Wanneer ze klaar was; null: nog niet.</param>
/// <param name="Onthouding">Waarom er geen matches zijn; null: die kunnen er zijn.</param>
/// <param name="Beleid">De versie van de getallen waarmee gerekend is; null: nog niet.</param>
/// <param name="Model">De versie van het model achter de verwantschap; null: nog niet.</param>
[DisplayName("Matchopdracht")]
public sealed record MatchRunWire(
    Guid Id, [property: AllowedValues("wacht", "klaar")] string Status, string Resultaat, int Limiet, DateTimeOffset GevraagdOp, DateTimeOffset? KlaarOp,
    string? Onthouding, string? Beleid, string? Model)
{
    private static readonly Guid ExampleId = Guid.Parse("0199f0a5-1b3c-7e44-8d6f-2a9b0c7d1e23");

    internal static MatchRunWire Example { get; } = new(
        ExampleId, "klaar", $"/v1/matchopdrachten/{ExampleId}/vacatures", 50, new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 1, 31, 9, 30, 1, TimeSpan.Zero), Onthouding: null, "2026-1", "2026-1");

    internal static MatchRunWire Of(MatchRunRow run) => new(
        run.Id, run.IsCompleted ? "klaar" : "wacht",
        $"/v1/matchopdrachten/{run.Id}/{(run.Direction is MatchDirection.JobSeekersForVacancy ? "werkzoekenden" : "vacatures")}",
        run.Limit, run.RequestedAt, run.CompletedAt, run.AbstainedBecause, run.PolicyVersion, run.ModelVersion);
}
