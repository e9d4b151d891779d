using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage.Taxonomy;

namespace SkillsMatch.Web.Tests.Service;

/// <summary>Skills and occupations of the seed, for tests to work with.</summary>
/// <param name="Welding">Skills of a welder that are no licences or certificates.</param>
/// <param name="Credentials">Certificates.</param>
/// <param name="Welder">The occupation.</param>
public sealed record Vocabulary(IReadOnlyList<int> Welding, IReadOnlyList<int> Credentials, int Welder)
{
    public static Task<Vocabulary> OfAsync(RunningService service) => service.InDatabaseAsync(async db =>
    {
        var welder = await db.Occupations.Where(one => one.Code == "lasser").Select(one => one.Id).SingleAsync();
        var welding = await db.OccupationSkills.Where(one => one.OccupationId == welder)
            .Join(db.Skills.Where(one => one.Kind != SkillKind.Certificate && one.Kind != SkillKind.Licence), one => one.SkillId, skill => skill.Id, (_, skill) => skill.Id)
            .Distinct().Order().Take(8).ToListAsync();
        var credentials = await db.Skills.Where(one => one.Kind == SkillKind.Certificate).OrderBy(one => one.Id).Select(one => one.Id).Take(4).ToListAsync();
        return new Vocabulary(welding, credentials, welder);
    });

    /// <summary>A profile that welders' vacancies fit.</summary>
    public object Profile(bool visible = false) => new
    {
        vaardigheden = Welding.Select(id => new { vaardigheidId = id, niveau = 3 }),
        werkervaring = new[] { new { beroepId = Welder, jaren = 6 } },
        pc4 = "3311",
        niveau = 2,
        urenMinimaal = 32,
        urenMaximaal = 40,
        vervoermiddel = "auto",
        reistijdMaximaal = 60,
        ploegendienst = true,
        gewenstBeroepId = Welder,
        loonMinimaal = 2345,
        zichtbaarVoorWerkgevers = visible,
    };

    /// <summary>A vacancy for a welder.</summary>
    public object Vacancy(string title = "Lasser", string employer = "Staalbouw van de test") => new
    {
        titel = title,
        tekst = "Wij zoeken een lasser die tekeningen leest.",
        werkgever = employer,
        vaardigheden = Welding.Take(5).Select(id => new { vaardigheidId = id, belang = "essentieel" }),
        beroepId = Welder,
        pc4 = "3313",
        urenMinimaal = 32,
        urenMaximaal = 40,
        loonMinimaal = 2600,
        loonMaximaal = 3300,
        contract = "vast",
        ploegendienst = false,
    };

    /// <summary>An offer that teaches welding.</summary>
    public object Training(string name = "Lassen voor beginners") => new
    {
        naam = name,
        omschrijving = "Leren lassen in de werkplaats.",
        aanbieder = "Lasschool van de test",
        soort = "vakcursus",
        vorm = "klassikaal",
        weken = 12,
        urenPerWeek = 8,
        leeruitkomsten = Welding.Take(2),
        pc4 = "3313",
        kosten = 1450,
        subsidieregeling = "SLIM",
        subsidie = 500,
    };
}
