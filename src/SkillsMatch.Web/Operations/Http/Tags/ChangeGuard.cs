using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace SkillsMatch.Web.Operations.Http.Tags;

/// <summary>Lets a change through only when the sender knows what is changed (If-Match), up to the moment it is written.</summary>
internal sealed class ChangeGuard(HttpContext http, bool isNeeded = true)
{
    /// <summary>The problem to answer; null: none was met.</summary>
    public ProblemHttpResult? Refusal { get; private set; }

    /// <summary>Whether the sender named the state that is at this row version.</summary>
    public bool Agrees(uint rowVersion) => (Refusal = EntityTag.Refusal(http, rowVersion, isNeeded)) is null;

    /// <summary>Makes the change; null: it was refused, or there was nothing to change.</summary>
    public async Task<T?> TryAsync<T>(Func<Task<T?>> change)
        where T : class
    {
        try
        {
            return await change();
        }
        catch (DbUpdateConcurrencyException) // somebody else was first, between our look and our write
        {
            Refusal = Problems.ChangedMeanwhile();
            return null;
        }
    }
}
