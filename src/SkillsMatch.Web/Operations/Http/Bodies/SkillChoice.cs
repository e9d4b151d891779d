using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Operations.Http.Bodies;

/// <summary>Checks ids of skills and occupations that a sender chose, each under its own path.</summary>
internal sealed class SkillChoice(TaxonomySnapshot taxonomy, InputErrors errors)
{
    /// <summary>
    /// Skills under <paramref name="field"/>: known, current and each at most once; <paramref name="path"/> gives the path of one.
    /// </summary>
    public void Skills(IReadOnlyList<int> ids, string field, int most, Func<int, string> path)
    {
        errors.Check(ids.Count <= most, field, $"Noem hoogstens {most} vaardigheden; het zijn er nu {ids.Count}.");
        var seen = new HashSet<int>();
        for (var position = 0; position < Math.Min(ids.Count, most); position++)
        {
            var id = ids[position];
            errors.Check(
                IsKnown(id), path(position), $"Vaardigheid {id} bestaat niet (meer). Zoek het id op met GET /v1/vaardigheden?zoek=…");
            errors.Check(seen.Add(id), path(position), $"Vaardigheid {id} staat er al. Haal de dubbele weg.");
        }
    }

    /// <summary>Whether all of these are licences or certificates.</summary>
    public void Credentials(IReadOnlyList<int> ids, string field)
    {
        for (var position = 0; position < ids.Count; position++)
        {
            errors.Check(
                !IsKnown(ids[position]) || taxonomy.Skills[ids[position]].IsCredential, $"{field}[{position}]",
                "Dit is geen rijbewijs of certificaat. Noem het bij 'vaardigheden', of zoek met GET /v1/vaardigheden?soort=certificaat&zoek=…");
        }
    }

    /// <summary>An occupation, where one is given.</summary>
    public void Occupation(int? id, string field) => errors.Check(
        id is null || (taxonomy.Occupations.TryGetValue(id.Value, out var found) && !found.IsHistoric), field,
        $"Beroep {id} bestaat niet (meer). Zoek het id op met GET /v1/beroepen?zoek=…");

    private bool IsKnown(int id) => taxonomy.Skills.TryGetValue(id, out var found) && !found.IsHistoric;
}
