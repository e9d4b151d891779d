using SkillsMatch.Learning.Texts.Reading;

namespace SkillsMatch.Learning.Tests.Texts;

public sealed class DutchStemTests
{
    [Theory]
    [InlineData("leggen", "legt", "legde")]
    [InlineData("maken", "maakt", "maakte")]
    [InlineData("schrijven", "schrijft", "schrijf")]
    [InlineData("lezen", "leest", "lees")]
    [InlineData("machines", "machine", "machine")]
    [InlineData("controleren", "controleert", "controleerde")]
    [InlineData("leidingen", "leiding", "leiding")]
    public void Forms_of_one_word_share_a_stem(string one, string second, string third)
    {
        Assert.Equal(DutchStem.Of(one), DutchStem.Of(second));
        Assert.Equal(DutchStem.Of(one), DutchStem.Of(third));
    }

    [Theory]
    [InlineData("gelegd", "leggen")]
    [InlineData("aangelegd", "aanleggen")]
    [InlineData("gelast", "lassen")]
    [InlineData("schoongemaakt", "schoonmaken")]
    public void A_participle_leads_to_its_verb(string participle, string verb) =>
        Assert.Equal(DutchStem.Of(verb), DutchStem.OfParticiple(participle));

    [Theory]
    [InlineData("lassen", "laden")]
    [InlineData("meten", "maten")]
    [InlineData("vca", "vcu")]
    public void Different_words_keep_different_stems(string one, string other) => Assert.NotEqual(DutchStem.Of(one), DutchStem.Of(other));
}
