using System.Globalization;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Tells how far a training is: one line that moves on a terminal, a JSON line every ten seconds elsewhere.</summary>
/// <param name="onError">Tells it on standard error, where standard output is for the outcome.</param>
internal sealed class TrainingProgressLine(bool onError = false) : IProgress<TrainingProgress>
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);
    private readonly Lock _one = new();
    private readonly TextWriter _writer = onError ? Console.Error : Console.Out;
    private readonly bool _isTerminal = onError ? !Console.IsErrorRedirected : !Console.IsOutputRedirected;
    private TimeSpan _told = -BetweenLines;

    public void Report(TrainingProgress value)
    {
        lock (_one)
        {
            if (_isTerminal)
                _writer.Write($"\r{value.Phase}: {value.Step} of {value.Steps}, loss {value.Loss:F3}, {Left(value)}          ");
            else if (IsDue(value))
                WriteLine(value);
        }
    }

    private static string Left(TrainingProgress value) => value.Remaining is { } left ? $"about {left:mm\\:ss} to go" : "";

    private bool IsDue(TrainingProgress value) => value.Elapsed < _told || value.Elapsed - BetweenLines >= _told; // a next training begins at zero again

    private void WriteLine(TrainingProgress value)
    {
        _told = value.Elapsed;
        _writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"phase":"{{value.Phase}}","step":{{value.Step}},"steps":{{value.Steps}},"elapsedSeconds":{{value.Elapsed.TotalSeconds:F0}},"remainingSeconds":{{value.Remaining?.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture) ?? "null"}}}"""));
    }
}
