using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Texts;

namespace SkillsMatch.Learning.Tests.Texts;

/// <summary>Hours, pay, level and title as vacancies write them.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("Het gaat om 32-40 uur per week.", 32, 40)]
    [InlineData("24 tot 32 uur, in overleg", 24, 32)]
    [InlineData("tussen de 16 en 24 uur", 16, 24)]
    [InlineData("minimaal 32 en maximaal 40 uur", 32, 40)]
    [InlineData("24/28/32 uur, zeg het maar", 24, 32)]
    [InlineData("Een baan van 36 uur per week.", 36, 36)]
    [InlineData("40 uur (32 kan ook)", 32, 40)]
    [InlineData("3 of 4 dagen per week", 24, 32)]
    [InlineData("Fulltime functie in Dordrecht", 36, 40)]
    [InlineData("Uren: 16 tot 32, donderdagavond open", 16, 32)]
    [InlineData("2.800 euro bij 38 uur; u werkt 24-30 uur", 24, 30)]
    [InlineData("32-hour week is fine: 32 to 36 hours", 32, 36)]
    public void Hours_are_read(string text, int minimum, int maximum)
    {
        var hours = TestVocabulary.NamesOnly.Recognise(text).Hours;

        Assert.Equal((minimum, maximum), (hours!.Hours.Minimum, hours.Hours.Maximum));
    }

    [Theory]
    [InlineData("We zijn 24 uur per dag bereikbaar en starten om 7 uur.")]
    [InlineData("Levering binnen 48 uur.")]
    [InlineData("Je verdient € 17 per uur.")]
    public void Other_hours_are_not_working_hours(string text) => Assert.Null(TestVocabulary.NamesOnly.Recognise(text).Hours);

    [Theory]
    [InlineData("Salaris € 2.700 - € 3.400 bruto per maand", 2700.0, 3400.0, PayPeriod.Month)]
    [InlineData("2700 tot 3400 euro bruto per maand", 2700.0, 3400.0, PayPeriod.Month)]
    [InlineData("tussen € 2.700,- en € 3.400,-", 2700.0, 3400.0, PayPeriod.Month)]
    [InlineData("Loon: 2.800 - 3.300 bruto", 2800.0, 3300.0, PayPeriod.Month)]
    [InlineData("vanaf € 15,20 per uur", 15.20, null, PayPeriod.Hour)]
    [InlineData("maximaal € 4.100 bij 38 uur", null, 4100.0, PayPeriod.Month)]
    [InlineData("€ 45.000 tot € 60.000 per jaar", 45000.0, 60000.0, PayPeriod.Year)]
    [InlineData("Loon van € 2.650", 2650.0, 2650.0, PayPeriod.Month)]
    public void Pay_is_read(string text, double? minimum, double? maximum, PayPeriod period)
    {
        var pay = TestVocabulary.NamesOnly.Recognise(text).Pay;

        Assert.Equal(((decimal?)minimum, (decimal?)maximum, period), (pay!.Minimum, pay.Maximum, pay.Period));
        Assert.Equal(pay.Span.In(text).Trim(), pay.Span.In(text));
    }

    [Theory]
    [InlineData("In 2024 - 2026 bouwden wij 1200 woningen.")]
    [InlineData("Bel 078 - 6123456 of kom langs op nummer 12.")]
    [InlineData("Sinds 1986 in Dordrecht, 3311 AB.")]
    public void Other_numbers_are_not_pay(string text) => Assert.Null(TestVocabulary.NamesOnly.Recognise(text).Pay);

    [Theory]
    [InlineData("een afgeronde mbo 2 opleiding", 2, 2)]
    [InlineData("mbo-niveau 4", 4, 4)]
    [InlineData("MBO niveau 3/4", 3, 4)]
    [InlineData("mbo werk- en denkniveau", 2, 4)]
    [InlineData("hbo-opleiding verpleegkunde", 6, 6)]
    [InlineData("minimaal vmbo-diploma", 1, 2)]
    public void The_level_of_education_is_read(string text, int lowest, int highest)
    {
        var level = TestVocabulary.NamesOnly.Recognise(text).Level;

        Assert.Equal((lowest, highest), (level!.Lowest, level.Highest));
    }

    [Theory]
    [InlineData("Een hbo-diploma is niet nodig.", null, null)]
    [InlineData("Een hbo-diploma is niet nodig, mbo 4 wel.", 4, Importance.Essential)]
    [InlineData("Mbo 3 is een pré.", 3, Importance.Desirable)]
    public void A_level_may_be_taken_back_or_only_wished(string text, int? lowest, Importance? importance)
    {
        var level = TestVocabulary.NamesOnly.Recognise(text).Level;

        Assert.Equal((lowest, importance), (level?.Lowest, level?.Importance));
        Assert.InRange(level?.Confidence ?? 0.9, 0.8, 1);
    }

    [Theory]
    [InlineData("MIG/MAG-lasser scheepsbouw (m/v/x)", "lasser")]
    [InlineData("Gezocht: zelfstandig werkend kok, 32 uur", "kok")]
    [InlineData("Chauffeur CE regio Drechtsteden", "vrachtwagenchauffeur")]
    public void The_title_tells_the_occupation(string title, string occupation)
    {
        var recognised = TestVocabulary.NamesOnly.Recognise(title + "\n\nWij zijn een familiebedrijf.");

        Assert.Equal(occupation, TestVocabulary.NameOf(recognised.Title!.Occupation));
        Assert.Equal(
            occupation, TestVocabulary.NameOf(TestVocabulary.NamesOnly.Recognise("Wij zijn een familiebedrijf.", title).Title!.Occupation));
    }

    [Fact]
    public void Occupations_within_a_text_are_found_too()
    {
        const string Text = "Ik werkte jaren als orderpicker en daarna als verzorgende.";

        var found = TestVocabulary.NamesOnly.Recognise(Text).Occupations;

        Assert.Equal(["magazijnmedewerker", "verzorgende IG"], found.Select(one => TestVocabulary.NameOf(one.Occupation)));
        Assert.Equal("orderpicker", found[0].Span.In(Text));
    }
}
