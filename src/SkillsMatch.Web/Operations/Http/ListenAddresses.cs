using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>Where the service is to listen, looked at before anything is started for it.</summary>
internal static class ListenAddresses
{
    /// <exception cref="OptionsValidationException">One of them is no address to listen on.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach (var address in (configuration["Urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!CanBe(address))
                throw new OptionsValidationException(
                    "Urls", typeof(string), [$"Urls: '{address}' is no address to listen on. Write for instance Urls=http://127.0.0.1:8080; a port lies between 0 and {IPEndPoint.MaxPort}."]);
        }
    }

    private static bool CanBe(string address)
    {
        try
        {
            return BindingAddress.Parse(address).Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
