using SkillsMatch.Engine.Facts;
using SkillsMatch.Exchange.Seed;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Taxonomy;

namespace SkillsMatch.Web.Region.LoadSeed;

/// <summary>Turns the skills and occupations of the seed into rows. Concepts with an exact twin in ESCO carry its URI, so that an import meets them.</summary>
internal static class SeedTaxonomy
{
    private const string Version = "SkillsMatch Drechtsteden";

    /// <summary>Adds all skills, each with one of the keys, and gives them back by their code.</summary>
    public static Dictionary<string, SkillRow> AddSkills(SkillsMatchDb db, IEnumerable<SeedSkill> skills, Queue<int> keys)
    {
        var rows = skills.ToDictionary(skill => skill.Id, skill => RowOf(skill, keys.Dequeue()), StringComparer.Ordinal);
        db.Skills.AddRange(rows.Values);
        return rows;
    }

    /// <summary>Adds all occupations, each with one of the keys, and gives them back by their code.</summary>
    public static Dictionary<string, OccupationRow> AddOccupations(
        SkillsMatchDb db, IEnumerable<SeedOccupation> occupations, IReadOnlyDictionary<string, SkillRow> skills, Queue<int> keys)
    {
        var rows = occupations.ToDictionary(occupation => occupation.Id, occupation => RowOf(occupation, keys.Dequeue(), skills), StringComparer.Ordinal);
        db.Occupations.AddRange(rows.Values);
        return rows;
    }

    private static SkillRow RowOf(SeedSkill skill, int key)
    {
        var row = new SkillRow
        {
            Id = key,
            Uri = skill is { Esco: { } uri, EscoMatch: "exact" } ? uri : "urn:skillsmatch:skill:" + skill.Id,
            CloseMatchUri = skill.EscoMatch == "close" ? skill.Esco : null,
            Code = skill.Id,
            Scheme = Scheme.SkillsMatch,
            Kind = SeedWords.SkillKindOf(skill.Kind),
            LabelNl = skill.Nl,
            LabelEn = skill.En,
            ExampleNl = skill.Example,
            Version = Version,
        };
        row.Labels.AddRange(Labels("nl", skill.Nl, skill.AltNl).Concat(Labels("en", skill.En, skill.AltEn))
            .Select(label => new SkillLabelRow { Language = label.Language, Text = label.Text, IsPreferred = label.IsPreferred, Scheme = Scheme.SkillsMatch }));
        return row;
    }

    private static OccupationRow RowOf(SeedOccupation occupation, int key, IReadOnlyDictionary<string, SkillRow> skills)
    {
        var row = new OccupationRow
        {
            Id = key,
            Uri = occupation is { Esco: { } uri, EscoMatch: "exact" } ? uri : "urn:skillsmatch:occupation:" + occupation.Id,
            CloseMatchUri = occupation.EscoMatch == "close" ? occupation.Esco : null,
            Code = occupation.Id,
            Scheme = Scheme.SkillsMatch,
            Isco = occupation.Isco,
            LabelNl = occupation.Nl,
            LabelEn = occupation.En,
            SummaryNl = occupation.Summary,
            Nlqf = occupation.Nlqf,
            Tension = occupation.Tension,
            PayMinimum = occupation.PayMin,
            PayMaximum = occupation.PayMax,
            Version = Version,
        };
        row.Labels.AddRange(Labels("nl", occupation.Nl, occupation.AltNl).Concat(Labels("en", occupation.En, occupation.AltEn))
            .Select(label => new OccupationLabelRow { Language = label.Language, Text = label.Text, IsPreferred = label.IsPreferred, Scheme = Scheme.SkillsMatch }));
        row.Skills.AddRange(Demands(occupation.Essential, Importance.Essential).Concat(Demands(occupation.Optional, Importance.Desirable)));
        return row;

        IEnumerable<OccupationSkillRow> Demands(IEnumerable<string> codes, Importance importance) =>
            codes.Select(code => new OccupationSkillRow { SkillId = skills[code].Id, Importance = importance, Scheme = Scheme.SkillsMatch });
    }

    private static IEnumerable<(string Language, string Text, bool IsPreferred)> Labels(string language, string preferred, IEnumerable<string> others) =>
        others.Where(other => other != preferred).Distinct(StringComparer.Ordinal).Select(other => (language, other, false)).Prepend((language, preferred, true));
}
