using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.Operations.Http.Bodies;

/// <summary>Checks a PC4 area that a sender named.</summary>
internal static class PlaceChoice
{
    public static InputErrors Place(this InputErrors errors, string? pc4, string field, MarketSnapshot market) => errors.Check(
        pc4 is null || market.Places.ContainsKey(pc4), field, "Dit postcodegebied kennen wij niet. Geef de vier cijfers van een gebied in of rond de regio, zoals \"3311\".");
}
