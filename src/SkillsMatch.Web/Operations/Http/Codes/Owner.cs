using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace SkillsMatch.Web.Operations.Http.Codes;

/// <summary>Endpoints under such a policy ask the code of the thing that the id in their path names.</summary>
/// <param name="Policy">One of the names below.</param>
internal sealed record Owner(string Policy) : IAuthorizationRequirement
{
    /// <summary>Only who has the return code of the profile.</summary>
    public const string OfProfile = "eigen-profiel";

    /// <summary>Only who has the code of the vacancy.</summary>
    public const string OfVacancy = "eigen-vacature";

    /// <summary>Who has the code of the vacancy; everybody where it has none (the fictitious vacancies of the demonstration).</summary>
    public const string OfVacancyMatches = "matches-van-vacature";

    /// <summary>Only who has the code of the training offer.</summary>
    public const string OfTrainingOffer = "eigen-opleiding";

    /// <summary>Who may see the matches of the profile or vacancy that the run is about.</summary>
    public const string OfMatchRun = "eigen-matchopdracht";

    public static IServiceCollection AddOwners(IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, CodeScheme>(CodeScheme.Name, null);
        services.AddScoped<IAuthorizationHandler, OwnerHandler>();
        return services.AddAuthorization(options =>
        {
            foreach (var policy in (string[])[OfProfile, OfVacancy, OfVacancyMatches, OfTrainingOffer, OfMatchRun])
                options.AddPolicy(policy, builder => builder.AddAuthenticationSchemes(CodeScheme.Name).AddRequirements(new Owner(policy)));
        });
    }
}
