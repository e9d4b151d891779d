using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Taxonomy.Wire;

/// <summary>The words the European Commission asks of a service that uses its classification.</summary>
internal static class EscoNotice
{
    public const string Text = "This service uses the ESCO classification of the European Commission.";

    /// <summary>Null: no ESCO data is loaded.</summary>
    public static string? For(TaxonomySnapshot taxonomy) => taxonomy.HoldsEsco ? Text : null;
}
