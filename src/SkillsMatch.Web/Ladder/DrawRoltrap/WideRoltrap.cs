using System.Globalization;

namespace SkillsMatch.Web.Ladder.DrawRoltrap;

/// <summary>
/// The roltrap for wide screens and paper: treads side by side, each 58 higher than the one before, with a handrail and a person.
/// </summary>
internal sealed class WideRoltrap
{
    public const int Width = 1120;
    private const int Margin = 40;
    private const int Rise = 58;
    private const int RailHeight = 52;
    private const double TitleSign = 10.6; // width of one sign of a title
    private const double PlainSign = 0.47; // the same for plain text, as a share of its size
    private readonly double _column;
    private readonly int _lowest;
    private readonly int _count;

    public WideRoltrap(IReadOnlyList<Tread> lowestFirst)
    {
        _count = lowestFirst.Count;
        _column = (Width - 2.0 * Margin) / _count;
        _lowest = 92 + Rise * (_count - 1);
        (Height, Base) = (_lowest + 278, _lowest + 234);
        Treads = [.. lowestFirst.Select(Draw)];
    }

    public int Height { get; }

    /// <summary>Where the columns stand on the water.</summary>
    public int Base { get; }

    public IReadOnlyList<DrawnTread> Treads { get; }

    /// <summary>Where the person's feet are.</summary>
    public (int X, int Y) Person => ((int)(Margin + _column * 0.36), _lowest);

    /// <summary>The handrail: flat, up, flat, with a hook at both ends.</summary>
    public string Rail
    {
        get
        {
            var (first, last, top) = (Left(0), Left(_count - 1), _lowest - Rise * (_count - 1) - RailHeight);
            var middle = (int)(_column / 2);
            var (start, end) = ($"M{first - 14} {_lowest - RailHeight + 22}a11 11 0 0 1 11-22", $"H{Width - Margin + 4}a11 11 0 0 1 8 20");
            return $"{start}H{first + middle}L{last + middle} {top}{end}";
        }
    }

    /// <summary>Two posts on each tread, up to the handrail.</summary>
    public IEnumerable<string> Posts =>
        from tread in Enumerable.Range(0, _count)
        from share in new[] { 0.25, 0.75 }
        let isFlat = (tread == 0 && share < 0.5) || (tread == _count - 1 && share > 0.5)
        let top = Top(tread) - RailHeight - (int)(isFlat ? 0 : (share - 0.5) * Rise)
        select $"M{Left(tread) + (int)(_column * share)} {Top(tread)}V{top}";

    private double TextSize => _count >= 6 ? 15.5 : 17;

    private int Room => (int)_column - 28;

    private int Left(int tread) => Margin + (int)(tread * _column);

    private int Top(int tread) => _lowest - Rise * tread;

    private DrawnTread Draw(Tread tread, int place)
    {
        var (x, top, size) = (Left(place), Top(place), TextSize.ToString(CultureInfo.InvariantCulture));
        var (left, y) = (x + 16, top + 40);
        List<DrawnText> texts = [new(left, y, tread.Level, "l", size)];
        y += 26;
        foreach (var line in TitleLines.Of(tread.Title, (int)(Room / TitleSign), most: 4))
        {
            texts.Add(new DrawnText(left, y, line, "t"));
            y += 24;
        }

        texts.Add(new DrawnText(left, y + 4, tread.Lines.First, null, size));
        texts.Add(new DrawnText(left, y + 29, tread.Lines.Second, tread.IsNow ? null : "l", size));
        y += 54;
        if (tread.Flag is not { } flag)
            return Drawn(null, null);
        var pill = (X: left, Y: y + 14, Width: Math.Min(152, Room), Height: 28);
        texts.Add(new DrawnText(left + 46, y, tread.TensionWord, null, size));
        var (word, look) = (TitleLines.Cut(flag, (int)(pill.Width / 7.6)), tread.IsBest ? "l inv" : "l");
        texts.Add(new DrawnText(left + pill.Width / 2, y + 34, word, look, _count >= 6 ? "15" : "16", IsCentred: true));
        texts.AddRange(Gaps(tread, left, y + 74, size));
        return Drawn((left, y - 15), pill);

        DrawnTread Drawn((int X, int Y)? bars, (int X, int Y, int Width, int Height)? flagged) => new(
            x, top, Left(place + 1) - x, Base - top, tread.IsBest ? "go1" : $"c{Math.Min(place, 4)}", tread, texts, bars, flagged);
    }

    private IEnumerable<DrawnText> Gaps(Tread tread, int left, int y, string size)
    {
        var room = (Base - y + 8) / 24;
        if (room < 2 || tread.Gaps.Count == 0)
            yield break;
        yield return new DrawnText(left, y, tread.GapsHead, "l", size);
        foreach (var gap in tread.Gaps.Take(room - 1))
            yield return new DrawnText(left, y += 24, TitleLines.Cut("+ " + gap, (int)(Room / (PlainSign * TextSize))), null, size);
    }
}
