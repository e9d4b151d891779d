using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Learning.Store;
using SkillsMatch.Web.Taxonomy.FlagCloseness;
using SkillsMatch.Web.Taxonomy.SimilarityModel;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Taxonomy.ShowModel;

/// <summary>The similarity model, open to all: its card, its figures, the neighbours of any skill, and a way to say that one is wrong.</summary>
[EnableRateLimiting(Flagging)]
internal sealed class ShowModelModel(TaxonomyCache taxonomies, SimilarityModels models, ClosenessFlags flags) : PageModel
{
    /// <summary>The name of the limit on flags.</summary>
    public const string Flagging = "verwantschap";

    /// <summary>Flags one address gets within <see cref="FlagsWithin"/>.</summary>
    public const int FlagsAllowed = 30;

    public static readonly TimeSpan FlagsWithin = TimeSpan.FromMinutes(10);

    private const int MostFound = 8;
    private TaxonomySnapshot? _taxonomy;

    public TaxonomySnapshot Taxonomy => _taxonomy ?? throw new InvalidOperationException("The page was not filled.");

    /// <summary>The model; null: there is none.</summary>
    public ModelManifest? Manifest { get; private set; }

    /// <summary>What was typed.</summary>
    public string? Typed { get; private set; }

    /// <summary>Skills that fit what was typed.</summary>
    public IReadOnlyList<SkillEntry> Found { get; private set; } = [];

    /// <summary>The skill whose neighbours are shown; null: none was chosen.</summary>
    public SkillEntry? Chosen { get; private set; }

    /// <summary>Its neighbours, nearest first.</summary>
    public ImmutableArray<CloseSkill> Neighbours { get; private set; } = [];

    /// <summary>The neighbour just flagged; null: none.</summary>
    public SkillEntry? Flagged { get; private set; }

    public async Task OnGetAsync(string? zoek, int? vaardigheid, int? gemeld, CancellationToken ct)
    {
        _taxonomy = await taxonomies.CurrentAsync(ct);
        (Manifest, Typed) = (models.Manifest, zoek);
        if (!string.IsNullOrWhiteSpace(zoek))
            Found = [.. _taxonomy.SkillSearch.Find(zoek, MostFound).Select(hit => _taxonomy.Skills[hit.Concept])];
        Choose(vaardigheid ?? (Found.Count == 1 ? Found[0].Id : null));
        Flagged = gemeld is { } id ? _taxonomy.Skills.GetValueOrDefault(id) : null;
    }

    public async Task<IActionResult> OnPostAsync(int vaardigheid, int verwant, CancellationToken ct)
    {
        _taxonomy = await taxonomies.CurrentAsync(ct);
        Choose(vaardigheid);
        if (Chosen is null || !Neighbours.Any(one => one.Skill.Value == verwant))
            return NotFound();
        await flags.AddAsync(vaardigheid, verwant, ct);
        return Redirect($"/model?vaardigheid={vaardigheid}&gemeld={verwant}#buren");
    }

    private void Choose(int? skill)
    {
        Chosen = skill is { } id ? Taxonomy.Skills.GetValueOrDefault(id) : null;
        Neighbours = Chosen is null ? [] : Taxonomy.ForEngine.CloseTo(new SkillId(Chosen.Id));
    }
}
