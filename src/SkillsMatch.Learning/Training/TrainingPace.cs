using System.Diagnostics;

namespace SkillsMatch.Learning.Training;

/// <summary>Tells how far a run is, at most a few times a second.</summary>
internal sealed class TrainingPace(IProgress<TrainingProgress>? progress, int steps)
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);
    private readonly Stopwatch _since = Stopwatch.StartNew();
    private TimeSpan _learningSince;
    private TimeSpan _lastReport = TimeSpan.MinValue;
    private double _loss = double.NaN;
    private int _step;

    public TimeSpan Elapsed => _since.Elapsed;

    public void Enter(TrainingPhase phase)
    {
        _learningSince = _since.Elapsed;
        Report(phase, remaining: null);
    }

    public void Learned(int step, double loss)
    {
        (_step, _loss) = (step, loss);
        var now = _since.Elapsed;
        if (step < steps && _lastReport != TimeSpan.MinValue && now - _lastReport < Between)
            return;
        Report(TrainingPhase.Learning, (now - _learningSince) / step * (steps - step));
    }

    private void Report(TrainingPhase phase, TimeSpan? remaining)
    {
        _lastReport = _since.Elapsed;
        progress?.Report(new TrainingProgress(phase, _step, steps, _loss, _lastReport, remaining));
    }
}
