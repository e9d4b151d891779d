using SkillsMatch.Web.Ladder.DrawRoltrap;

namespace SkillsMatch.Web.Tests.Ladder;

public sealed class TitleLinesTests
{
    [Theory]
    [InlineData("Lasser", 16, "Lasser")]
    [InlineData("Monteur samenbouw", 16, "Monteur|samenbouw")]
    [InlineData("Onderhoudsmonteur", 16, "Onderhouds-|monteur")]
    [InlineData("Productiemedewerker metaal", 16, "Productie-|medewerker|metaal")]
    [InlineData("IT-beheerder", 10, "IT-|beheerder")]
    public void A_title_breaks_where_a_reader_would(string title, int width, string expected) =>
        Assert.Equal(expected.Split('|'), TitleLines.Of(title, width, most: 4));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Nothing_in_the_drawing_lies_outside_it(int count)
    {
        var treads = Enumerable.Range(0, count).Select(place => new Tread
        {
            Level = "mbo 3",
            Title = "Allround onderhoudsmonteur elektrotechnische bedrijfsinstallaties",
            IsNow = place == 0,
            Flag = place == 0 ? null : "Later: te lang",
            Lines = ("12 open plekken", "104 weken · € 12.450"),
            Gaps = ["persoonlijke beschermingsmiddelen gebruiken", "storing zoeken", "plc lezen"],
            GapsHead = "Nog leren:",
        }).ToList();
        var (wide, narrow) = (new WideRoltrap(treads), new NarrowRoltrap(treads));

        Assert.All(wide.Treads, tread => Assert.InRange(tread.X + tread.Width, 0, WideRoltrap.Width));
        Assert.All(wide.Treads.SelectMany(tread => tread.Texts), text => Assert.InRange(text.Y, 0, wide.Base + 4));
        Assert.All(narrow.Treads.SelectMany(tread => tread.Texts), text => Assert.InRange(text.X, 0, NarrowRoltrap.Width));
        Assert.All(narrow.Treads.SelectMany(tread => tread.Texts.Select(text => (tread, text))),
            one => Assert.InRange(one.text.Y, one.tread.Y, one.tread.Y + one.tread.Height));
    }
}
