using SkillsMatch.Exchange.Esco;
using SkillsMatch.Exchange.Seed;
using SkillsMatch.Web.Tests.House;

namespace SkillsMatch.Web.Tests.Region;

/// <summary>Holds codes and URIs of the seed data to the official files, where those are present.</summary>
public sealed class SeedEscoTests
{
    private static readonly SeedRegion Region = SeedReader.Read(Path.Combine(Repository.Root, "data-seed"));

    [Fact]
    public void Every_ESCO_link_of_a_skill_leads_to_a_skill()
    {
        var known = Official().Of(EscoFileKind.Skills).SelectMany(file => EscoReader.Skills(file, new EscoRemarks())).Select(skill => skill.Concept.Uri).ToHashSet();

        Assert.Empty(Region.Skills.Select(skill => skill.Esco).OfType<string>().Except(known));
    }

    [Fact]
    public void Every_ESCO_link_of_an_occupation_leads_to_an_occupation()
    {
        var known = Official().Of(EscoFileKind.Occupations).SelectMany(file => EscoReader.Occupations(file, new EscoRemarks())).Select(one => one.Concept.Uri).ToHashSet();

        Assert.Empty(Region.Occupations.Select(one => one.Esco).OfType<string>().Except(known));
    }

    [Fact]
    public void Every_ISCO_code_is_a_unit_group()
    {
        var known = Official().Of(EscoFileKind.Groups).SelectMany(file => EscoReader.Groups(file, new EscoRemarks()))
            .Where(group => group.IsIsco).Select(group => group.Code).OfType<string>().ToHashSet();

        Assert.Empty(Region.Occupations.Select(one => one.Isco).Except(known));
    }

    private static EscoDownload Official()
    {
        var zip = Path.Combine(Repository.RealData ?? "", "esco-v1.1.1-en-csv.zip");
        if (!File.Exists(zip))
            Assert.Skip($"The ESCO download is not at {zip}.");
        return EscoDownload.Open([zip]);
    }
}
