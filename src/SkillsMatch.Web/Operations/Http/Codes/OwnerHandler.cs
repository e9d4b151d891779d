using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;

namespace SkillsMatch.Web.Operations.Http.Codes;

/// <summary>Holds the code shown against the thing that the path names.</summary>
internal sealed class OwnerHandler(SkillsMatchDb db, TimeProvider clock) : AuthorizationHandler<Owner>
{
    // Compiled: it is asked at every request about a profile.
    private static readonly Func<SkillsMatchDb, Guid, byte[], DateOnly, CancellationToken, Task<bool>> OpensProfile = EF.CompileAsyncQuery(
        (SkillsMatchDb db, Guid id, byte[] hash, DateOnly today, CancellationToken ct) =>
            db.JobSeekers.Any(one => one.Id == id && one.ReturnCodeHash == hash && (one.ExpiresOn == null || one.ExpiresOn >= today)));

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, Owner requirement)
    {
        if (context.Resource is not HttpContext http || !Guid.TryParse(http.GetRouteValue("id")?.ToString(), out var id))
            return;
        var hash = context.User.FindFirst(CodeScheme.HashClaim) is { } claim ? Convert.FromHexString(claim.Value) : null;
        if (await OpensAsync(requirement.Policy, id, hash, http.RequestAborted))
            context.Succeed(requirement);
    }

    private Task<bool> OpensAsync(string policy, Guid id, byte[]? hash, CancellationToken ct) => policy switch
    {
        Owner.OfProfile => OpensProfileAsync(id, hash, ct),
        Owner.OfVacancy => db.Vacancies.AnyAsync(one => one.Id == id && hash != null && one.EditCodeHash == hash, ct),
        Owner.OfVacancyMatches => OpensMatchesAsync(id, hash, ct),
        Owner.OfTrainingOffer => db.TrainingOffers.AnyAsync(one => one.Id == id && hash != null && one.EditCodeHash == hash, ct),
        Owner.OfMatchRun => OpensRunAsync(id, hash, ct),
        _ => throw new InvalidOperationException($"There is no policy '{policy}'."),
    };

    private async Task<bool> OpensProfileAsync(Guid id, byte[]? hash, CancellationToken ct) =>
        hash is not null && await OpensProfile(db, id, hash, DateOnly.FromDateTime(clock.GetUtcNow().Date), ct);

    // A vacancy that is not there is let through: the endpoint says so.
    private async Task<bool> OpensMatchesAsync(Guid id, byte[]? hash, CancellationToken ct) =>
        !await db.Vacancies.AnyAsync(one => one.Id == id && one.EditCodeHash != null && (hash == null || one.EditCodeHash != hash), ct);

    private async Task<bool> OpensRunAsync(Guid id, byte[]? hash, CancellationToken ct)
    {
        var run = await db.MatchRuns.Where(one => one.Id == id).Select(one => new { one.Direction, one.SubjectId }).SingleOrDefaultAsync(ct);
        if (run is null)
            return false;
        return run.Direction is MatchDirection.JobSeekersForVacancy
            ? await OpensMatchesAsync(run.SubjectId, hash, ct)
            : await OpensProfileAsync(run.SubjectId, hash, ct);
    }
}
