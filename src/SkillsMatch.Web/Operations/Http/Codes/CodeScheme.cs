using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using SkillsMatch.Web.JobSeekers;

namespace SkillsMatch.Web.Operations.Http.Codes;

/// <summary>
/// Reads the code that a sender shows as 'Authorization: Bearer …'. Whose code it is, is for <see cref="OwnerHandler"/> to find out:
/// a code that opens nothing tells a guesser no more than a code that opens something else.
/// </summary>
internal sealed class CodeScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "code";
    public const string HashClaim = "code-hash";
    private const string Bearer = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return Task.FromResult(AuthenticateResult.NoResult());
        var identity = new ClaimsIdentity(Name);
        if (ReturnCode.Read(header[Bearer.Length..]) is { } code)
            identity.AddClaim(new Claim(HashClaim, Convert.ToHexString(code.Hash)));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer realm=\"SkillsMatch\"";
        Response.StatusCode = StatusCodes.Status401Unauthorized; // the status page middleware writes the problem
        return Task.CompletedTask;
    }

    // A profile that is not yours does not exist; a vacancy or training offer is public, so it may be said that it is not yours.
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var isPublic = Context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>()?.Policy is Owner.OfVacancy or Owner.OfTrainingOffer;
        Response.StatusCode = isPublic ? StatusCodes.Status403Forbidden : StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
