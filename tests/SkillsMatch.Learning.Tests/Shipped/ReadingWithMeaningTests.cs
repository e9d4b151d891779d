using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Store;
using SkillsMatch.Learning.Tests.Sources;
using SkillsMatch.Learning.Texts;

namespace SkillsMatch.Learning.Tests.Shipped;

/// <summary>
/// Whole vacancies and cv passages in the words of employers and job seekers, read with the shipped model and the vocabulary of the region.
/// </summary>
public sealed class ReadingWithMeaningTests
{
    private static readonly Lazy<TextSkills> Reader = new(() => TextSkills.For(
        SeedVocabulary.Read(), new ModelStore(Path.Combine(SharedFolder.Repository, "models", "encoder"), TimeProvider.System).Load()));

    [Theory]
    [InlineData(
        "Lasser",
        "Voor onze werkplaats zoeken we een vakman die dun en dik staal aan elkaar zet met MIG/MAG en soms TIG. Je werkt vanaf tekening. VCA is nodig, een heftruckcertificaat is mooi meegenomen. Wij bieden een goed pensioen.",
        "mig-mag-lassen, vca-basis", "heftruckcertificaat", "rijbewijs-b")]
    [InlineData(
        "Verzorgende IG avonddienst",
        "Je helpt onze bewoners met douchen en aankleden, deelt medicijnen uit en verzorgt wonden. Wat je ziet schrijf je in het dossier. Een rijbewijs is niet nodig. Ervaring met mensen met dementie is een pré.",
        "wondzorg-verlenen", "", "rijbewijs-b")]
    [InlineData(
        "Chauffeur CE",
        "Jij brengt bouwmaterialen naar klanten in de regio. Rijbewijs CE en code 95 heb je op zak. Lading vastzetten doe je met zorg. Engels? Niet nodig.",
        "rijbewijs-ce, code-95, lading-zekeren", "", "engels")]
    [InlineData(
        "Medewerker administratie",
        "Facturen inboeken, bellen met leveranciers en de agenda van de directeur bijhouden. Excel ken je van binnen en van buiten. Duits is een plus.",
        "spreadsheets-gebruiken", "duits", "haccp")]
    [InlineData(
        "Warehouse operator",
        "You pick orders with a scanner, load and unload trucks and keep the floor clean. English or Dutch is fine. A forklift certificate is a plus.",
        "orders-verzamelen, laden-en-lossen", "", "python")]
    [InlineData(
        null,
        "Ik heb acht jaar in een restaurantkeuken gewerkt: gerechten bereiden, inkopen en de keuken schoonmaken. Ik heb een HACCP-certificaat en spreek Nederlands en Arabisch, geen rijbewijs.",
        "gerechten-bereiden, haccp, nederlands, arabisch", "", "rijbewijs-b")]
    public void What_matters_is_found_and_what_does_not_is_not(string? title, string text, string demanded, string wished, string absent)
    {
        var found = Reader.Value.Recognise(text, title).Skills.ToDictionary(
            skill => SeedVocabulary.NameOf(skill.Skill), skill => skill.Importance);

        Assert.All(
            Names(demanded), name => Assert.Equal((name, Importance.Essential), (name, found.GetValueOrDefault(name, (Importance)9))));
        Assert.All(Names(wished), name => Assert.Equal((name, Importance.Desirable), (name, found.GetValueOrDefault(name, (Importance)9))));
        Assert.DoesNotContain(absent, found.Keys);
    }

    [Theory]
    [InlineData("Nodig: marifoncertificaat.", "marifooncertificaat")]
    [InlineData("In bezit van een dienstboekje.", "dienstboekje-binnenvaart")]
    public void A_paper_is_found_also_when_it_is_called_a_little_otherwise(string text, string paper) =>
        Assert.Contains(paper, Reader.Value.Recognise(text).Skills.Select(skill => SeedVocabulary.NameOf(skill.Skill)));

    [Theory]
    [InlineData("Glazenwasser m/v\n\nKom bij ons werken.")]
    [InlineData("Ervaren heftruckchauffeur gezocht voor ons team.")]
    public void A_name_of_work_is_not_taken_for_a_skill(string text) => Assert.Empty(Reader.Value.Recognise(text).Skills);

    /// <summary>
    /// A coarse guard on the whole of the seed: what the vacancies list is found in a good part, and most of what is found is listed.
    /// </summary>
    [Fact]
    public void Over_all_seed_vacancies_precision_and_recall_keep_their_floors()
    {
        var (right, found, listed, titles, vacancies) = (0, 0, 0, 0, 0);
        foreach (
            var vacancy in SeedFiles.Items(Path.Combine(SharedFolder.Repository, "data-seed"), "vacancies").Where((_, at) => at % 5 == 0))
        {
            var wanted = new[] { "required", "essential", "desirable" }.SelectMany(list => SeedFiles.Strings(vacancy, list))
                .ToHashSet(StringComparer.Ordinal);
            var read = Reader.Value.Recognise(vacancy.GetProperty("text").GetString()!, vacancy.GetProperty("title").GetString());
            right += read.Skills.Count(skill => wanted.Contains(SeedVocabulary.NameOf(skill.Skill)));
            found += read.Skills.Length;
            listed += wanted.Count;
            titles += read.Title is { } title && SeedVocabulary.NameOf(title.Occupation) == vacancy.GetProperty("occupation").GetString()
                ? 1
                : 0;
            vacancies++;
        }

        Assert.InRange((double)right / found, 0.55, 1);
        Assert.InRange((double)right / listed, 0.33, 1);
        Assert.InRange((double)titles / vacancies, 0.85, 1);
    }

    private static string[] Names(string list) => list.Split(", ", StringSplitOptions.RemoveEmptyEntries);
}
