namespace SkillsMatch.Web.Ladder.DrawRoltrap;

/// <summary>
/// The roltrap for phones, 1:1 at 320 pixels: slabs on top of each other, the highest step on top, each a little to the right.
/// </summary>
internal sealed class NarrowRoltrap
{
    public const int Width = 288;
    private const int Shift = 11;
    private const int TopMargin = 30;
    private const int SlabHeight = 142;
    private const double TitleSign = 10.4;

    public NarrowRoltrap(IReadOnlyList<Tread> lowestFirst)
    {
        var y = TopMargin;
        var slabs = new List<DrawnTread>();
        for (var place = lowestFirst.Count - 1; place >= 0; place--)
        {
            slabs.Add(Draw(lowestFirst[place], place, y));
            y += slabs[^1].Height;
        }

        (Treads, Height) = (slabs, y + 34);
    }

    public int Height { get; }

    /// <summary>The highest first.</summary>
    public IReadOnlyList<DrawnTread> Treads { get; }

    public string Rail => $"M6 {Height - 44}V{Treads[^1].Y}L{Treads[0].X - 12} {Treads[0].Y}q2 -17 18 -17h{Width - Treads[0].X - 14}";

    /// <summary>Where the person's feet are.</summary>
    public (int X, int Y) Person => (Width - 34, Treads[^1].Y + Treads[^1].Height - 8);

    private static DrawnTread Draw(Tread tread, int place, int top)
    {
        var x = 18 + place * Shift;
        var (left, y) = (x + 14, top + 31);
        List<DrawnText> texts = [new(left, y, tread.Level, "l", "15.5")];
        var titles = TitleLines.Of(tread.Title, Math.Min(21, (int)((Width - left - (tread.IsNow ? 60 : 4)) / TitleSign)), most: 3);
        y += 27;
        foreach (var line in titles)
        {
            texts.Add(new DrawnText(left, y, line, "t"));
            y += 23;
        }

        texts.Add(new DrawnText(left, y + 2, tread.Lines.First, null, "16"));
        texts.Add(new DrawnText(left, y + 25, tread.Lines.Second, tread.IsNow ? null : "l", "16"));
        var height = SlabHeight + 23 * (titles.Count - 1);
        if (tread.Flag is not { } flag)
            return new DrawnTread(x, top, Width - x, height, "c0", tread, texts, null, null);

        var pill = (X: Width - 126, Y: top + 14, Width: 118, Height: 24);
        var (word, look) = (TitleLines.Cut(flag, 16), tread.IsBest ? "l inv" : "l");
        texts.Add(new DrawnText(pill.X + pill.Width / 2, top + 31, word, look, "14", IsCentred: true));
        texts.Add(new DrawnText(left + 46, y + 48, tread.TensionWord, null, "16"));
        var colour = tread.IsBest ? "go1" : $"c{Math.Min(place, 4)}";
        return new DrawnTread(x, top, Width - x, height, colour, tread, texts, (left, y + 33), pill);
    }
}
