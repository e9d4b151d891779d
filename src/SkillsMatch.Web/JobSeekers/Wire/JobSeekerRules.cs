using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.JobSeekers.Wire;

/// <summary>What a profile must keep to.</summary>
internal static class JobSeekerRules
{
    private const int MostSkills = 200;
    private const int MostWork = 30;

    public static InputErrors Check(
        JobSeekerRequest asked, InputErrors errors, TaxonomySnapshot taxonomy, MarketSnapshot market, DateOnly today)
    {
        CheckSkills(asked.Vaardigheden ?? [], errors, taxonomy);
        CheckWork(asked.Werkervaring ?? [], errors, taxonomy);
        new SkillChoice(taxonomy, errors).Occupation(asked.GewenstBeroepId, "gewenstBeroepId");
        return errors
            .Place(asked.Pc4, "pc4", market)
            .Number(asked.Niveau, "niveau", 1, 8)
            .Number(asked.UrenMinimaal, "urenMinimaal", 0, 60)
            .Number(asked.UrenMaximaal, "urenMaximaal", 0, 60)
            .InOrder(asked.UrenMinimaal, asked.UrenMaximaal, "urenMinimaal", "urenMaximaal")
            .Together(asked.UrenMinimaal, "urenMinimaal", asked.UrenMaximaal, "urenMaximaal")
            .Number(asked.ReistijdMaximaal, "reistijdMaximaal", 5, 180)
            .Together(asked.Vervoermiddel, "vervoermiddel", asked.ReistijdMaximaal, "reistijdMaximaal")
            .Euros(asked.LoonMinimaal, "loonMinimaal", 100_000)
            .Day(asked.BeschikbaarVanaf, "beschikbaarVanaf", today.AddYears(-1), today.AddYears(2));
    }

    private static void CheckSkills(IReadOnlyList<HeldSkillRequest> skills, InputErrors errors, TaxonomySnapshot taxonomy)
    {
        new SkillChoice(taxonomy, errors).Skills(
            [.. skills.Select(one => one.VaardigheidId)], "vaardigheden", MostSkills, position => $"vaardigheden[{position}].vaardigheidId");
        for (var position = 0; position < Math.Min(skills.Count, MostSkills); position++)
            errors.Number(skills[position].Niveau, $"vaardigheden[{position}].niveau", 1, 4);
    }

    private static void CheckWork(IReadOnlyList<WorkRequest> work, InputErrors errors, TaxonomySnapshot taxonomy)
    {
        errors.Check(work.Count <= MostWork, "werkervaring", $"Noem hoogstens {MostWork} keer werk; het is er nu {work.Count} keer.");
        for (var position = 0; position < Math.Min(work.Count, MostWork); position++)
        {
            new SkillChoice(taxonomy, errors).Occupation(work[position].BeroepId, $"werkervaring[{position}].beroepId");
            errors.Number(work[position].Jaren, $"werkervaring[{position}].jaren", 0, 60);
        }
    }
}
