using System.Globalization;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Taxonomy.Wire;

/// <summary>The ETag of everything that comes from the taxonomy alone: its generation.</summary>
internal static class TaxonomyTag
{
    /// <summary>Puts the tag on the answer and says whether the sender has that already.</summary>
    public static bool IsKnown(HttpContext http, TaxonomySnapshot taxonomy)
    {
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"t{taxonomy.Generation:x}\"");
        http.Response.Headers.ETag = tag;
        return EntityTag.IsKnown(http, tag);
    }
}
