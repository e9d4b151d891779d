using System.CommandLine;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Settings on the command line: every command takes Key=value pairs that overrule the environment and appsettings.json.</summary>
internal static class CommandSettings
{
    public static Argument<string[]> Argument() => new("settings")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Settings as Key=value, for instance Urls=http://127.0.0.1:8080 or ConnectionStrings:SkillsMatch=Host=…",
    };

    public static string[] AsArguments(string[] settings) => [.. settings.Select(setting => "--" + setting)];

    public static IConfiguration Read(string[] settings) => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(AsArguments(settings))
        .Build();
}
