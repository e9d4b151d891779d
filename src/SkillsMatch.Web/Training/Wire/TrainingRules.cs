using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Training.Wire;

/// <summary>What a training offer must keep to.</summary>
internal static class TrainingRules
{
    private const int MostOutcomes = 60;
    private const int MostEntrySkills = 30;
    private const int MostStarts = 60;

    public static InputErrors Check(
        TrainingOfferRequest asked, InputErrors errors, TaxonomySnapshot taxonomy, MarketSnapshot market, DateOnly today)
    {
        CheckSkills(asked, errors, taxonomy);
        CheckStarts(asked.Startdata ?? [], errors, today);
        CheckMoney(asked, errors);
        return errors
            .Text(asked.Naam, "naam", 1, 200)
            .Text(asked.Omschrijving, "omschrijving", 1, 4000)
            .Text(asked.Vorm, "vorm", 1, 60)
            .Text(asked.Aanbieder, "aanbieder", 1, 120)
            .Text(asked.Instapeisen, "instapeisen", 0, 1000)
            .Number(asked.Weken, "weken", 1, 260)
            .Number(asked.UrenPerWeek, "urenPerWeek", 1, 60)
            .Number(asked.Niveau, "niveau", 1, 8)
            .Number(asked.Instapniveau, "instapniveau", 1, 8)
            .Number(asked.Plaatsen, "plaatsen", 1, 10_000)
            .Check(asked.Crebo is null || (asked.Crebo.Length == 5 && asked.Crebo.All(char.IsAsciiDigit)), "crebo", "Een CREBO-code heeft vijf cijfers, zoals \"25297\".")
            .Place(asked.Pc4, "pc4", market);
    }

    private static void CheckSkills(TrainingOfferRequest asked, InputErrors errors, TaxonomySnapshot taxonomy)
    {
        var choice = new SkillChoice(taxonomy, errors);
        choice.Skills(asked.Leeruitkomsten ?? [], "leeruitkomsten", MostOutcomes, position => $"leeruitkomsten[{position}]");
        errors.Check(asked.Leeruitkomsten is not { Count: 0 }, "leeruitkomsten", "Noem minstens één vaardigheid die iemand daarna kan.");
        choice.Skills(asked.Instapvaardigheden ?? [], "instapvaardigheden", MostEntrySkills, position => $"instapvaardigheden[{position}]");
    }

    private static void CheckMoney(TrainingOfferRequest asked, InputErrors errors) => errors
        .Euros(asked.Kosten, "kosten", 100_000)
        .Euros(asked.Subsidie, "subsidie", 100_000)
        .InOrder(asked.Subsidie, asked.Kosten, "subsidie", "kosten")
        .Text(asked.Subsidieregeling, "subsidieregeling", 0, 200)
        .Together(asked.Subsidieregeling, "subsidieregeling", asked.Subsidie, "subsidie");

    private static void CheckStarts(IReadOnlyList<DateOnly> starts, InputErrors errors, DateOnly today)
    {
        errors.Check(starts.Count <= MostStarts, "startdata", $"Noem hoogstens {MostStarts} dagen; het zijn er nu {starts.Count}.");
        for (var position = 0; position < Math.Min(starts.Count, MostStarts); position++)
            errors.Day(starts[position], $"startdata[{position}]", today.AddYears(-1), today.AddYears(3));
    }
}
