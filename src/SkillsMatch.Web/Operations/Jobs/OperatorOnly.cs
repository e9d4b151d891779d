using System.Security.Cryptography;
using System.Text;
using Hangfire.Dashboard;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SkillsMatch.Web.Operations.Jobs;

/// <summary>
/// Lets only the operator in, by HTTP Basic with the password of the setting Operator:Password. Without that setting nobody gets in.
/// Accounts with roles will take its place.
/// </summary>
internal sealed class OperatorOnly(IConfiguration configuration) : IDashboardAuthorizationFilter, IAuthorizationFilter
{
    public bool Authorize(DashboardContext context) => LetsIn(context.GetHttpContext());

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (!LetsIn(context.HttpContext))
            context.Result = new UnauthorizedResult();
    }

    private bool LetsIn(HttpContext http)
    {
        if (configuration["Operator:Password"] is { Length: > 0 } password && IsOperator(http.Request.Headers.Authorization.ToString(), password))
            return true;
        http.Response.Headers.WWWAuthenticate = "Basic realm=\"SkillsMatch operator\"";
        return false;
    }

    private static bool IsOperator(string header, string password)
    {
        var expected = SHA256.HashData(Encoding.UTF8.GetBytes("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("operator:" + password))));
        return CryptographicOperations.FixedTimeEquals(expected, SHA256.HashData(Encoding.UTF8.GetBytes(header)));
    }
}
