using SkillsMatch.Web.Tests.Region;
using SkillsMatch.Web.Tests.Service;
using SkillsMatch.Web.Vacancies.ReviewVacancy;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Tests.Vacancies;

public sealed class VacancyFilledTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Theory]
    [InlineData("2800", "3400", 2800d, 3400d)]
    [InlineData("2.800", "€ 3.400,50", 2800d, 3400.50)]
    [InlineData("2800.25", "", 2800.25, 2800.25)]
    [InlineData("", "3,400", 3400d, 3400d)]
    [InlineData("", "", null, null)]
    public async Task Pay_is_read_as_people_type_it(string from, string to, double? lowest, double? highest)
    {
        var (asked, errors) = await ReadAsync(form => (form.PayFrom, form.PayTo) = (from, to));

        Assert.Empty(errors);
        Assert.Equal(((decimal?)lowest, (decimal?)highest), (asked!.LoonMinimaal, asked.LoonMaximaal));
    }

    [Theory]
    [InlineData("32,5", "ErrorHours")]
    [InlineData("-1", "ErrorHours")]
    [InlineData("61", "ErrorHours")]
    [InlineData("1e3", "ErrorHours")]
    public async Task Hours_are_whole_and_within_a_week(string typed, string word)
    {
        var (asked, errors) = await ReadAsync(form => form.HoursFewest = typed);

        Assert.Null(asked);
        Assert.Equal(word, Assert.Single(errors).Word);
    }

    [Theory]
    [InlineData("3316", "3316")]
    [InlineData("3316 AB", "3316")]
    [InlineData("3316ab", "3316")]
    public async Task A_whole_postcode_is_cut_to_its_digits(string typed, string kept) => Assert.Equal(kept, (await ReadAsync(form => form.Pc4 = typed)).Asked!.Pc4);

    [Theory]
    [InlineData("331")]
    [InlineData("33166")]
    [InlineData("3316-AB")]
    [InlineData("0000")]
    public async Task What_is_no_postcode_of_here_is_refused(string typed) =>
        Assert.Equal("ErrorPc4Unknown", Assert.Single((await ReadAsync(form => form.Pc4 = typed)).Errors).Word);

    [Fact]
    public async Task A_contract_or_occupation_that_is_made_up_is_left_out()
    {
        var (asked, errors) = await ReadAsync(form => (form.Contract, form.Occupation, form.Shift) = ("Levenslang", "999999", "misschien"));

        Assert.Empty(errors);
        Assert.Equal((null, null, null), (asked!.Contract, asked.BeroepId, asked.Ploegendienst));
    }

    [Fact]
    public async Task Only_a_licence_or_certificate_can_be_required()
    {
        var facts = await seeded.Service.FactsAsync();
        var skill = facts.Taxonomy.Skills.Values.OrderBy(one => one.Id).First(one => !one.IsCredential);
        var credential = facts.Taxonomy.Skills.Values.OrderBy(one => one.Id).First(one => one.IsCredential);

        var (asked, _) = await ReadAsync(form =>
        {
            form.Skill = [skill.Id, credential.Id, 999_999_999];
            form.Weight = new() { [skill.Id] = "Required", [credential.Id] = "Required" };
        });

        Assert.Equal([skill.Id], asked!.Vaardigheden!.Select(one => one.VaardigheidId));
        Assert.Equal([credential.Id], asked.VereisteCertificaten!);
    }

    private async Task<(VacancyRequest? Asked, IReadOnlyList<VacancyFormError> Errors)> ReadAsync(Action<VacancyForm> change)
    {
        var facts = await seeded.Service.FactsAsync();
        var form = new VacancyForm { Title = "Proef", Employer = "Proef bv", Pc4 = "3316", Text = "Een tekst." };
        change(form);
        var asked = new VacancyFilled(form, new VacancyReview(form, facts.Taxonomy, facts.Market, recognised: null), SeededFacts.Today).Read(out var errors);
        return (asked, errors);
    }
}
