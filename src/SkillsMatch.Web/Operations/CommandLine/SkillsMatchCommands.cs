using System.CommandLine;
using SkillsMatch.Exchange.Esco;
using SkillsMatch.Exchange.Seed;
using SkillsMatch.Storage.Local;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Region.GenerateSynthetic;
using SkillsMatch.Web.Taxonomy.ImportEsco;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>The command line: every command an operator needs, each with its help.</summary>
internal static class SkillsMatchCommands
{
    /// <summary>Exit code when the command was understood but could not be done; the reason is on standard error.</summary>
    public const int Failed = 1;

    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(60); // jobs put down what they hold, the private server writes out

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("SkillsMatch: the skills-matching service of a labour-market region.")
        {
            ServeCommands.Up(), ServeCommands.Serve(), ServeCommands.Web(), ServeCommands.Worker(), DatabaseCommands.Migrate(), DatabaseCommands.Seed(), ImportCommands.Import(),
            GenerateCommand.Generate(), RefreshCommand.Refresh(),
            ModelCommands.Model(), TextCommands.Text(), RankingCommands.Ranking(),
        };
        return await root.Parse(args).InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = LongestStop,
        });
    }

    /// <summary>Runs the body of a command; failures an operator can mend become one sentence on standard error and exit code 1.</summary>
    public static async Task<int> GuardedAsync(Func<Task<int>> body)
    {
        try
        {
            return await body();
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return Failed;
        }
        catch (Npgsql.PostgresException problem) when (problem.SqlState == Npgsql.PostgresErrorCodes.UndefinedTable)
        {
            await Console.Error.WriteLineAsync("The database has no tables yet, or not all of this version: run `migrate` first, or start the service once.");
            return Failed;
        }
        catch (Exception problem) when (IsForTheOperator(problem))
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return Failed;
        }
    }

    private static bool IsForTheOperator(Exception problem) => problem
        is PostgresNotFoundException or PostgresProgramFailedException or PostgresFolderClosedException or UnauthorizedAccessException
        or DataFolderTakenException or SeedUnreadableException
        or Microsoft.Extensions.Options.OptionsValidationException or Npgsql.NpgsqlException or IOException or InvalidDataException
        or Learning.Store.ModelUnusableException or EscoUnreadableException or ImportRefusedException or NoVocabularyException;
}
