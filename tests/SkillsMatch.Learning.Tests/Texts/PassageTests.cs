using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Learning.Tests.Texts;

/// <summary>Passages as employers and job seekers write them, with what must be recognised and nothing else.</summary>
public sealed class PassageTests
{
    [Theory]
    [InlineData("Je last zelfstandig RVS en staal (MIG/MAG-lassen) en leest werktekeningen.", "MIG/MAG-lassen, technische tekening lezen")]
    [InlineData("Wij zoeken iemand die kan TIG-lassen en in het bezit is van VCA.", "TIG-lassen, VCA-basis")]
    [InlineData("Je legt samen met een collega de leidingen in nieuwbouwwoningen.", "leidingen aanleggen")]
    [InlineData("Voor ons project moet je leidingen kunnen aanleggen en storingen opsporen en verhelpen.", "leidingen aanleggen, storingen zoeken")]
    [InlineData("Leidingen die door jou worden aangelegd, worden dezelfde dag gekeurd.", "leidingen aanleggen")]
    [InlineData("Tot je taken hoort onderhoud en reparatie van pompen.", "pompen onderhouden, pompen repareren")]
    [InlineData("- machines instellen en bedienen", "machines instellen, machines bedienen")]
    [InlineData("Ervaring met het installeren van warmtepompen is vereist, evenals NEN 3140.", "warmtepompen installeren, NEN 3140")]
    [InlineData("Je verzorgt wonden, deelt medicatie en rapporteert in het ECD.", "wonden verzorgen, medicijnen toedienen, rapporteren in een zorgdossier")]
    [InlineData("U hebt een geldige BIG-registratie en kunt een VOG overleggen.", "BIG-registratie, Verklaring Omtrent het Gedrag (VOG)")]
    [InlineData("In onze keuken kook je elke dag vers; mise en place doe je met z'n tweeën.", "mise en place")]
    [InlineData("ORDERPICKER GEZOCHT!!! Orders verzamelen, vrachtwagens lossen.", "orders verzamelen, laden en lossen")]
    [InlineData("Je hebt een heftruck- en reachtruckcertificaat.", "heftruckcertificaat, reachtruckcertificaat")]
    [InlineData("Je bezit rijbewijs C of CE en code 95.", "rijbewijs C, rijbewijs CE, code 95")]
    [InlineData("In bezit van rijbewijs BE.", "rijbewijs BE")]
    [InlineData("Je spreekt goed Nederlands en een beetje Duits.", "Nederlands, Duits")]
    [InlineData("We rijden door heel Nederland voor onze Engelse opdrachtgever.", "")]
    [InlineData("Word jij onze nieuwe collega? Dan wordt het hier nog leuker.", "")]
    [InlineData("Je werkt met Word en Excel en verwerkt facturen.", "werken met Word, werken met Excel, facturen verwerken")]
    [InlineData("Stack: Python, C# en SQL. Je kunt code lezen van een ander.", "Python, C#, SQL")]
    [InlineData("You build REST APIs in C# and care about software testing.", "REST-API's bouwen, C#, software testen")]
    [InlineData("Kennis van de AVG; in R programmeren leer je bij ons.", "privacyregels (AVG), R")]
    [InlineData("Ik heb zes jaar in een magazijn gewerkt: orderpicken, laden en lossen, soms heftruck gereden.", "orders verzamelen, laden en lossen, heftruck rijden")]
    [InlineData("Je bent een teamspeler, klantvriendelijk en kunt zelfstandig werken.", "samenwerken, klantgericht werken, zelfstandig werken")]
    [InlineData("Poetsen in de ochtend, kassawerk in de middag.", "schoonmaken, kassa bedienen")]
    [InlineData("Je helpt bewoners bij het wassen en aankleden.", "helpen bij wassen en aankleden")]
    [InlineData("BHV verplicht, HACCP ook.", "BHV, HACCP-certificaat")]
    [InlineData("Aan het eind reken je met de gasten af.", "afrekenen")]
    [InlineData("Je spoort storingen op en lost ze op.", "storingen zoeken")]
    [InlineData("Je legt elke dag kabels.", "kabels en buizen leggen")]
    [InlineData("Je spreekt Duits en een beetje Nederlands.", "Duits, Nederlands (basis)")]
    [InlineData("Je spreekt Nederlands en een beetje Duits.", "Nederlands, Duits")]
    [InlineData("Je hebt geen hoogtevrees.", "werken op hoogte")]
    public void What_is_said_by_name_is_recognised(string text, string expected) =>
        Assert.Equal(Sorted(expected.Split(", ", StringSplitOptions.RemoveEmptyEntries)), Found(text));

    [Theory]
    [InlineData("Een rijbewijs is niet nodig.")]
    [InlineData("Geen rijbewijs nodig, wij halen je op.")]
    [InlineData("Je hoeft geen VCA te hebben.")]
    [InlineData("Ervaring met Excel niet vereist.")]
    [InlineData("Ook zonder heftruckcertificaat ben je welkom.")]
    [InlineData("Wij bieden een goed salaris, pensioen en betalen je rijbewijs CE.")]
    [InlineData("Wat bieden wij?\n- een cursus VCA\n- lekker koken met het team")]
    [InlineData("Over ons\nWij zijn sterk in lassen en leidingen aanleggen.")]
    [InlineData("Solliciteren? Stuur je cv in Word naar ons op.")]
    [InlineData("Machines mag je niet bedienen.")]
    [InlineData("VCA is vorig jaar verlopen.")]
    [InlineData("Met mijn rijbewijs ben ik mee bezig.")]
    [InlineData("Hobby's: voetbal, koken, muziek.")]
    [InlineData("Wij hebben mooie machines, instellen doen wij.")]
    public void What_is_denied_or_beside_the_point_is_left_out(string text) => Assert.Equal([], Found(text));

    [Theory]
    [InlineData("Rijbewijs B verplicht, heftruckcertificaat is een pré.", "rijbewijs B", "heftruckcertificaat")]
    [InlineData("Je spreekt goed Nederlands; Engels is mooi meegenomen.", "Nederlands", "Engels")]
    [InlineData("Je spreekt goed Nederlands, Duits is een plus.", "Nederlands", "Duits")]
    [InlineData("Wij vragen VCA. Heb je ook BHV? Mooi meegenomen!", "VCA-basis", "BHV")]
    [InlineData("Wij vragen:\n- VCA\nNice to have:\n- Duits", "VCA-basis", "Duits")]
    [InlineData("Je kunt lassen. Pluspunten: Engels, NEN 3140.", "lassen", "Engels, NEN 3140")]
    [InlineData("Ervaring met SQL is nodig, Python en C# zijn gewenst.", "SQL", "Python, C#")]
    [InlineData("Je kunt koken, bij voorkeur met HACCP-certificaat.", "koken", "HACCP-certificaat")]
    [InlineData("Kennis van Excel, SQL en de AVG is wenselijk.", "", "werken met Excel, SQL, privacyregels (AVG)")]
    [InlineData("Rijbewijs B is geen must, wel handig.", "", "rijbewijs B")]
    [InlineData("Spreek je Duits, dan is dat een pré.", "", "Duits")]
    public void A_wish_is_told_from_a_demand(string text, string demanded, string wished)
    {
        var found = TestVocabulary.NamesOnly.Recognise(text).Skills.ToLookup(
            skill => skill.Importance, skill => TestVocabulary.NameOf(skill.Skill));

        Assert.Equal(Sorted(demanded.Split(", ", StringSplitOptions.RemoveEmptyEntries)), Sorted(found[Importance.Essential]));
        Assert.Equal(Sorted(wished.Split(", ", StringSplitOptions.RemoveEmptyEntries)), Sorted(found[Importance.Desirable]));
    }

    [Fact]
    public void A_skill_once_asked_and_once_wished_is_asked()
    {
        var skill = TestVocabulary.NamesOnly.Recognise("VCA is een pré. Let op: VCA is verplicht op locatie.").Skills.Single();

        Assert.Equal(Importance.Essential, skill.Importance);
    }

    [Fact]
    public void Spans_point_at_the_very_words_and_their_sentence()
    {
        const string Text = "Wij zoeken jou!\n\nJe kunt TIG-lassen en hebt een geldig\nVCA-diploma. Bel ons niet.";

        var skills = TestVocabulary.NamesOnly.Recognise(Text).Skills;

        Assert.Equal(["TIG-lassen", "VCA"], skills.Select(skill => skill.Span.In(Text)));
        Assert.All(skills, skill => Assert.InRange(skill.Confidence, 0.5, 1));
        Assert.All(skills, skill => Assert.InRange(skill.Span.Start, skill.Sentence.Start, skill.Sentence.End - skill.Span.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n - \n")]
    [InlineData("\ud800 \u0000 - , . / (")]
    public void A_text_that_says_nothing_gives_nothing(string text) => Assert.Empty(TestVocabulary.NamesOnly.Recognise(text).Skills);

    private static string[] Found(string text) =>
        Sorted(TestVocabulary.NamesOnly.Recognise(text).Skills.Select(skill => TestVocabulary.NameOf(skill.Skill)));

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
