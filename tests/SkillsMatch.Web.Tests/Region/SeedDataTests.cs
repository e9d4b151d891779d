using SkillsMatch.Exchange.Seed;
using SkillsMatch.Web.Region.LoadSeed;
using SkillsMatch.Web.Tests.House;

namespace SkillsMatch.Web.Tests.Region;

/// <summary>Holds the region's seed data to what data-seed/README.md promises.</summary>
public sealed class SeedDataTests
{
    private static readonly string[] Drechtsteden = ["GM0482", "GM0505", "GM0523", "GM0531", "GM0590", "GM0610", "GM0642"];
    private static readonly SeedRegion Region = SeedReader.Read(Path.Combine(Repository.Root, "data-seed"));
    private static readonly HashSet<string> SkillIds = [.. Region.Skills.Select(skill => skill.Id)];
    private static readonly HashSet<string> OccupationIds = [.. Region.Occupations.Select(occupation => occupation.Id)];

    [Fact]
    public void Nothing_has_the_id_of_something_else()
    {
        Assert.Empty(Twice(Region.Skills.Select(one => one.Id)));
        Assert.Empty(Twice(Region.Occupations.Select(one => one.Id)));
        Assert.Empty(Twice(Region.TrainingOffers.Select(one => one.Id)));
        Assert.Empty(Twice(Region.Vacancies.Select(one => one.Id)));
        Assert.Empty(Twice(Region.JobSeekers.Select(one => one.Id)));
        Assert.Empty(Twice(Region.Places.Select(one => one.Pc4)));
    }

    [Fact]
    public void No_two_skills_have_one_name_and_no_two_occupations_share_a_title()
    {
        Assert.Empty(Twice(Region.Skills.Select(skill => skill.Nl.ToLowerInvariant())));
        Assert.Empty(Twice(Region.Occupations.SelectMany(one => one.AltNl.Append(one.Nl).Select(title => title.ToLowerInvariant()).Distinct())));
    }

    [Fact]
    public void Whatever_is_named_is_there()
    {
        var skills = Region.Occupations.SelectMany(one => one.Essential.Concat(one.Optional))
            .Concat(Region.TrainingOffers.SelectMany(one => one.Outcomes.Concat(one.EntrySkills)))
            .Concat(Region.Vacancies.SelectMany(one => one.Required.Concat(one.Essential).Concat(one.Desirable)))
            .Concat(Region.JobSeekers.SelectMany(one => one.Skills.Concat(one.Certificates)));
        var occupations = Region.Vacancies.Select(one => one.Occupation)
            .Concat(Region.JobSeekers.SelectMany(one => one.Work.Select(work => work.Occupation).Concat(one.Wish)));

        Assert.Empty(skills.Except(SkillIds));
        Assert.Empty(occupations.Except(OccupationIds));
    }

    [Fact]
    public void No_list_names_a_skill_twice()
    {
        Assert.All(Region.Occupations, one => Assert.Empty(Twice(one.Essential.Concat(one.Optional))));
        Assert.All(Region.Vacancies, one => Assert.Empty(Twice(one.Essential.Concat(one.Desirable).Concat(one.Required))));
        Assert.All(Region.TrainingOffers, one => Assert.Empty(Twice(one.Outcomes)));
    }

    [Fact]
    public void Only_licences_and_certificates_are_hard_conditions()
    {
        var credentials = Region.Skills.Where(skill => skill.Kind is "licence" or "certificate").Select(skill => skill.Id).ToHashSet();

        Assert.Empty(Region.Vacancies.SelectMany(one => one.Required).Concat(Region.JobSeekers.SelectMany(one => one.Certificates)).Except(credentials));
    }

    [Fact]
    public void There_are_at_least_220_occupations_over_all_nine_major_groups()
    {
        Assert.True(Region.Occupations.Count >= 220);
        Assert.All(Region.Occupations, one => Assert.Matches("^[1-9][0-9]{3}$", one.Isco));
        Assert.Equal("123456789", string.Concat(Region.Occupations.Select(one => one.Isco[0]).Distinct().Order()));
    }

    [Fact]
    public void An_occupation_has_four_everyday_titles_on_average_and_never_fewer_than_three()
    {
        Assert.True(Region.Occupations.Average(one => one.AltNl.Length) >= 4);
        Assert.All(Region.Occupations, one => Assert.True(one.AltNl.Length >= 3, one.Id));
    }

    [Fact]
    public void An_occupation_asks_at_least_twelve_skills() =>
        Assert.All(Region.Occupations, one => Assert.True(one.Essential.Concat(one.Optional).Distinct().Count() >= 12, one.Id));

    [Fact]
    public void An_occupation_has_a_level_a_tension_and_a_pay_band_that_can_be()
    {
        Assert.All(Region.Occupations, one => Assert.InRange(one.Nlqf, 1, 8));
        Assert.All(Region.Occupations, one => Assert.InRange(one.Tension, 0.01, 20));
        Assert.All(Region.Occupations, one => Assert.True(one.PayMin >= 2000 && one.PayMin < one.PayMax && one.PayMax < 20_000, one.Id));
    }

    [Fact]
    public void There_are_at_least_a_thousand_skills_with_an_example_and_none_one_can_do_lacks_it()
    {
        Assert.True(Region.Skills.Count(skill => skill.Example is { Length: > 0 }) >= 1000);
        Assert.All(Region.Skills.Where(skill => skill.Kind is "skill" or "transversal"), skill => Assert.False(string.IsNullOrWhiteSpace(skill.Example), skill.Id));
        Assert.All(Region.Skills, skill => Assert.False(string.IsNullOrWhiteSpace(skill.En), skill.Id));
    }

    [Fact]
    public void There_are_at_least_150_training_offers_of_all_kinds_and_each_teaches_something()
    {
        Assert.True(Region.TrainingOffers.Count >= 150);
        Assert.Equal(8, Region.TrainingOffers.Select(one => SeedWords.TrainingKindOf(one.Kind)).Distinct().Count());
        Assert.All(Region.TrainingOffers, one => Assert.True(
            one.Outcomes.Length > 0 && one.Weeks > 0 && one.HoursPerWeek is > 0 and <= 60 && one.Cost >= 0 && one.SubsidyAmount <= Math.Max(one.Cost, 0) && one.StartsInDays.Length > 0, one.Id));
        Assert.All(Region.TrainingOffers.Where(one => one.Crebo is not null), one => Assert.Matches("^[0-9]{5}$", one.Crebo!));
    }

    [Fact]
    public void There_are_at_least_200_job_seekers_and_none_has_a_name()
    {
        Assert.True(Region.JobSeekers.Count >= 200);
        Assert.All(Region.JobSeekers, one => Assert.DoesNotMatch("(?i)\\b(ik heet|heet ik|mijn naam)\\b", one.Story));
        Assert.All(Region.JobSeekers, one => Assert.True(one.HoursMin is > 0 && one.HoursMin <= one.HoursMax && one.HoursMax <= 60 && one.MaxMinutes is > 0 and <= 120, one.Id));
    }

    [Fact]
    public void Every_place_is_a_PC4_area_of_the_region_or_its_neighbours()
    {
        var known = Region.Places.Select(place => place.Pc4).ToHashSet();
        var used = Region.Vacancies.Select(one => one.Pc4).Concat(Region.JobSeekers.Select(one => one.Pc4)).Concat(Region.TrainingOffers.Select(one => one.Pc4));

        Assert.Empty(used.Except(known));
        Assert.All(Region.Places, place => Assert.Matches("^[1-9][0-9]{3}$", place.Pc4));
        Assert.All(Region.Places, place => Assert.True(place.Latitude is > 51.4 and < 52.3 && place.Longitude is > 4.0 and < 5.4, place.Pc4));
        Assert.Empty(Region.Places.Select(place => place.Municipality).Where(code => code.Length > 0).Except(Region.Municipalities.Select(one => one.Code)));
    }

    [Fact]
    public void The_region_has_its_seven_municipalities_and_most_of_the_vacancies()
    {
        Assert.Equal(Drechtsteden, Region.Municipalities.Where(one => one.Region == "AM23").Select(one => one.Code).Order(StringComparer.Ordinal));
        var home = Region.Places.Where(place => Drechtsteden.Contains(place.Municipality)).Select(place => place.Pc4).ToHashSet();
        Assert.True(Region.Vacancies.Count(one => home.Contains(one.Pc4)) >= Region.Vacancies.Count * 0.6);
    }

    [Fact]
    public void No_ESCO_concept_is_the_exact_twin_of_two() =>
        Assert.Empty(Twice(Region.Skills.Where(one => one.EscoMatch == "exact").Select(one => one.Esco!)
            .Concat(Region.Occupations.Where(one => one.EscoMatch == "exact").Select(one => one.Esco!))));

    [Fact]
    public void An_ESCO_link_says_how_it_is_meant()
    {
        Assert.All(Region.Skills, one => Assert.Equal(one.Esco is null, one.EscoMatch is not ("exact" or "close")));
        Assert.All(Region.Occupations, one => Assert.Equal(one.Esco is null, one.EscoMatch is not ("exact" or "close")));
    }

    private static IEnumerable<string> Twice(IEnumerable<string> all) => all.GroupBy(one => one, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);
}
