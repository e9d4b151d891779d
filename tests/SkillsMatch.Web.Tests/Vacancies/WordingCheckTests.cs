using SkillsMatch.Web.Vacancies.CheckWording;

namespace SkillsMatch.Web.Tests.Vacancies;

public sealed class WordingCheckTests
{
    [Theory]
    [InlineData("Kom werken in een jong en dynamisch team.", "Age", "jong")]
    [InlineData("Wij zoeken een jonge hond met lef.", "Age", "jonge")]
    [InlineData("Jonge collega's gezocht voor de avonddienst.", "Age", "Jonge")]
    [InlineData("Onze jongedame aan de balie gaat weg.", "Age", "jongedame")]
    [InlineData("Je hebt een jeugdige uitstraling.", "Age", "jeugdige uitstraling")]
    [InlineData("Je bent 25-35 jaar.", "Age", "25-35 jaar")]
    [InlineData("Leeftijd tussen 20 en 40, dat past het best bij ons.", "Age", "Leeftijd tussen 20")]
    [InlineData("Je bent tussen de 20 en 30 jaar.", "Age", "20 en 30 jaar")]
    [InlineData("Je bent maximaal 35 jaar.", "Age", "maximaal 35 jaar")]
    [InlineData("Max. 30 jaar en in het bezit van rijbewijs B.", "Age", "Max. 30 jaar")]
    [InlineData("Je bent niet ouder dan 40.", "Age", "niet ouder dan 40")]
    [InlineData("Ben je jonger dan 27? Reageer dan.", "Age", "jonger dan 27")]
    [InlineData("Je hebt maximaal 3 jaar werkervaring.", "Age", "maximaal 3 jaar werkervaring")]
    [InlineData("Je bent een schoolverlater met ambitie.", "Age", "schoolverlater")]
    [InlineData("Je bent net afgestudeerd.", "Age", "net afgestudeerd")]
    [InlineData("Nederlands is je moedertaal.", "Origin", "moedertaal")]
    [InlineData("We zoeken een native speaker.", "Origin", "native")]
    [InlineData("Je hebt de Nederlandse nationaliteit.", "Origin", "Nederlandse nationaliteit")]
    [InlineData("Je spreekt accentloos Nederlands.", "Origin", "accentloos")]
    [InlineData("Monteur (m/v) gezocht.", "Gender", "m/v")]
    [InlineData("Wij zoeken een mannelijke collega.", "Gender", "mannelijke collega")]
    [InlineData("Sterke kerels voor de verhuisploeg!", "Gender", "Sterke kerels")]
    [InlineData("Dames gezocht voor de bediening.", "Gender", "Dames gezocht")]
    [InlineData("Wij zoeken een secretaresse voor 24 uur.", "Gender", "secretaresse")]
    [InlineData("Je bent vitaal en flexibel.", "Health", "vitaal")]
    [InlineData("Je bent lichamelijk fit.", "Health", "lichamelijk fit")]
    [InlineData("Een goede gezondheid is een must.", "Health", "goede gezondheid")]
    [InlineData("Je hebt geen lichamelijke beperkingen.", "Health", "geen lichamelijke beperkingen")]
    [InlineData("Je bent ongebonden en zonder gezin.", "Family", "zonder gezin")]
    [InlineData("Je bent ongehuwd.", "Family", "ongehuwd")]
    [InlineData("Bij ons geen hoofddoek achter de balie.", "Belief", "geen hoofddoek")]
    [InlineData("Je hebt een christelijke levensovertuiging.", "Belief", "christelijke levensovertuiging")]
    public void Wording_that_may_shut_people_out_is_found(string text, string ground, string words)
    {
        var warning = Assert.Single(WordingCheck.Of("Medewerker", text));

        Assert.Equal((ground, words), (warning.Ground.ToString(), warning.Words));
    }

    [Theory]
    [InlineData("Je begeleidt jongeren van 12 tot 18 jaar.")]
    [InlineData("Je werkt met jonge kinderen.")]
    [InlineData("Je zet jonge planten uit in de kas.")]
    [InlineData("Op onze camping komt jong en oud.")]
    [InlineData("Je werkt met kinderen van 10 tot 12 jaar.")]
    [InlineData("Je werkt 24-32 uur per week.")]
    [InlineData("Je hebt 10 tot 15 jaar ervaring.")]
    [InlineData("Je hebt minimaal 2 jaar ervaring.")]
    [InlineData("Je bent 18 jaar of ouder, dat moet volgens de wet.")]
    [InlineData("Je verkoopt geen alcohol aan bezoekers jonger dan 18.")]
    [InlineData("Ook schoolverlaters zijn welkom.")]
    [InlineData("Je moedertaal maakt niet uit.")]
    [InlineData("Je bouwt apps met React Native.")]
    [InlineData("We werken cloud-native.")]
    [InlineData("Je maakt native apps voor iOS.")]
    [InlineData("Monteur (m/v/x) gezocht.")]
    [InlineData("Je verzorgt mannelijke bewoners.")]
    [InlineData("We zoeken een gastvrouw/gastheer.")]
    [InlineData("Onze secretaresse Anja beantwoordt je mail.")]
    [InlineData("Je controleert vitale functies.")]
    [InlineData("Drinkwater is een vitale sector.")]
    [InlineData("Wij houden je vitaal met een sportregeling.")]
    [InlineData("Je houdt de machines in goede conditie.")]
    [InlineData("Je begeleidt mensen met en zonder beperking.")]
    [InlineData("Je bezorgt bij gezinnen met en zonder kinderen.")]
    [InlineData("Pensioenopbouw tot 68 jaar.")]
    [InlineData("Wij zijn een jong bedrijf uit Made.")]
    [InlineData("Bouw mee aan een school die nog jong is.")]
    [InlineData("Wij zoeken vakmensen die jonge monteurs willen opleiden.")]
    [InlineData("Je houdt de foodcost onder de 30 procent.")]
    [InlineData("Onze jongeren (16-23 jaar) hebben een rugzak.")]
    [InlineData("Net afgestudeerd? Ook dan leren we je het vak.")]
    [InlineData("Zij-instromer of schoolverlater, het maakt ons niet uit.")]
    [InlineData("Tien weken per jaar geen kinderen, dus vrij.")]
    [InlineData("Je hoort wat een voorman bedoelt. Wij zoeken tekstschrijvers.")]
    [InlineData("Na drie jaar leren bent u vakman.")]
    public void Wording_that_shuts_nobody_out_is_left_alone(string text) => Assert.Empty(WordingCheck.Of("Medewerker", text));

    [Theory]
    [InlineData("Timmerman nieuwbouw", true)]
    [InlineData("Timmerman (m/v/x)", false)]
    [InlineData("Timmerman/timmervrouw", false)]
    [InlineData("Schoonmaakster kantoren", true)]
    [InlineData("Schoonmaker kantoren", false)]
    [InlineData("Gastheer of gastvrouw", false)]
    [InlineData("Fitnessinstructeur / gastheer-gastvrouw sportschool", false)]
    [InlineData("Onderhoudsmonteur", false)]
    public void A_title_that_names_one_gender_is_found_unless_it_is_said_to_be_for_all(string title, bool warns) =>
        Assert.Equal(warns, WordingCheck.Of(title, "Je werkt van maandag tot en met vrijdag.").Length > 0);

    [Fact]
    public void For_all_in_the_title_covers_gendered_words_in_the_text_but_no_other_ground() =>
        Assert.Equal(
            [WordingGround.Age],
            WordingCheck.Of("Timmerman (m/v/x)", "We zoeken een timmerman voor ons jonge team.").Select(one => one.Ground));

    [Fact]
    public void A_warning_shows_the_sentence_it_is_about() =>
        Assert.Equal(
            "Je bent maximaal 35 jaar.",
            WordingCheck.Of("Monteur", "Kom bij ons werken! Je bent maximaal 35 jaar. Bel vandaag.")[0].Sentence);

    [Fact]
    public void The_same_words_are_warned_about_once() =>
        Assert.Single(WordingCheck.Of("Monteur", "Een jong team.\nEcht een jong team."));

    [Fact]
    public void A_text_without_letters_has_no_warnings() => Assert.Empty(WordingCheck.Of("", ""));
}
