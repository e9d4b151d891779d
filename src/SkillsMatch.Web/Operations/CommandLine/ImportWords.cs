using SkillsMatch.Exchange.Esco;
using SkillsMatch.Web.Taxonomy.ImportEsco;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>What the report of an import says in words.</summary>
internal static class ImportWords
{
    private const string Credit = "This service uses the ESCO classification of the European Commission.";

    public static string Of(EscoRemark remark) => remark switch
    {
        EscoRemark.RaggedRow => "row skipped, other number of columns than the header",
        EscoRemark.StrayQuote => "row skipped, quotation mark in the wrong place",
        EscoRemark.NoUri => "row skipped, no URI",
        EscoRemark.NoLabel => "row skipped, no preferred label",
        EscoRemark.NotReleased => "row skipped, status is not released",
        EscoRemark.UnknownRelation => "row skipped, relation is neither essential nor optional",
        EscoRemark.LabelTooLong => "label of more than 1,000 characters left out",
        EscoRemark.ControlCharacters => "control characters taken out of a text",
        EscoRemark.OlderDuplicate => "row skipped, the same concept is there with a later date",
        EscoRemark.UnknownConcept => "link skipped, it names a concept that is in no file",
        EscoRemark.RelatedToItself => "link skipped, it relates a concept to itself",
        EscoRemark.UnknownCollection => "collection skipped, nothing tells which one it is",
        _ => throw new ArgumentOutOfRangeException(nameof(remark), remark, message: null),
    };

    public static string Ending(ImportReport report, bool isDryRun)
    {
        if (isDryRun)
            return "This was a dry run: nothing was changed.";
        return report.HasChanges
            ? $"Done. A running service shows it within a second; which skills come near each other is computed in the background. {Credit}"
            : $"Nothing changed: all of it was loaded already. {Credit}";
    }
}
