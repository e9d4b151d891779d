namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>The chapters of the OpenAPI document.</summary>
internal static class ApiTags
{
    public const string Taxonomy = "Beroepen en vaardigheden";
    public const string JobSeekers = "Werkzoekenden";
    public const string Vacancies = "Vacatures";
    public const string Training = "Opleidingsaanbod";
    public const string Matching = "Matches";
    public const string Ladder = "Roltrap";

    public static readonly IReadOnlyList<(string Name, string Description)> All =
    [
        (Taxonomy, "Open gegevens: beroepen met wat ze vragen, vaardigheden met wat erop lijkt, en vaardigheden herkennen in tekst."),
        (JobSeekers, "Profielen onder een pseudoniem. Wie een profiel maakt, krijgt een terugkeercode; alleen daarmee is het te zien, te wijzigen en te wissen."),
        (Vacancies, "Vacatures plaatsen, wijzigen, sluiten en lezen. Demonstratie: zolang er nog geen accounts zijn, kan iedereen dit."),
        (Training, "Opleidingen, cursussen, mbo-certificaten en leerbanen. Demonstratie: zolang er nog geen accounts zijn, kan iedereen dit."),
        (Matching, "Matches in beide richtingen, elk met de onderbouwing: de score is de som van de onderdelen."),
        (Ladder, "Mijn roltrap: stappen naar ander of hoger werk, met de routes erheen."),
    ];
}
