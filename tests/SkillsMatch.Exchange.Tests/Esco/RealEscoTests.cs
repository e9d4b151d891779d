using SkillsMatch.Exchange.Esco;

namespace SkillsMatch.Exchange.Tests.Esco;

public sealed class RealEscoTests
{
    [Fact]
    public void The_official_english_download_is_read_in_full()
    {
        var download = EscoDownload.Open([RealZip("en")]);
        var remarks = new EscoRemarks();

        Assert.Equal("1.1.1", download.Version);
        Assert.Empty(download.NotRecognised);
        Assert.Equal(13_896, download.Of(EscoFileKind.Skills).SelectMany(file => EscoReader.Skills(file, remarks)).Count());
        Assert.Equal(3_007, download.Of(EscoFileKind.Occupations).SelectMany(file => EscoReader.Occupations(file, remarks)).Count());
        var links = download.Of(EscoFileKind.OccupationSkills).SelectMany(file => EscoReader.OccupationSkills(file, remarks)).ToList();
        Assert.Equal((123_855, 64_946), (links.Count, links.Count(link => link.IsEssential)));
        Assert.DoesNotContain(remarks.All, remark => remark.Remark is not EscoRemark.ControlCharacters);
    }

    [Fact]
    public void The_half_translated_dutch_download_is_read_as_far_as_it_goes()
    {
        var download = EscoDownload.Open([RealZip("nl")]);
        var remarks = new EscoRemarks();

        Assert.All(download.Files, file => Assert.Equal("nl", file.Language));
        Assert.Equal(7_028, download.Of(EscoFileKind.Skills).SelectMany(file => EscoReader.Skills(file, remarks)).Count());
        Assert.Equal(3_007, download.Of(EscoFileKind.Occupations).SelectMany(file => EscoReader.Occupations(file, remarks)).Count());
        Assert.Empty(remarks.All);
    }

    private static string RealZip(string language)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SkillsMatch.sln")))
            folder = folder.Parent;
        var zip = Path.Combine(folder?.Parent?.FullName ?? "", "shared", "data", $"esco-v1.1.1-{language}-csv.zip");
        if (!File.Exists(zip))
            Assert.Skip($"The ESCO download is not at {zip}.");
        return zip;
    }
}
