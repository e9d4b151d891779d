using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SkillsMatch.Web.JobSeekers.StartHere;

/// <summary>The first page.</summary>
internal sealed class StartModel : PageModel;
