using System.IO.Compression;
using System.Text;
using SkillsMatch.Exchange.Esco;
using static SkillsMatch.Exchange.Tests.Esco.DownloadFolder;

namespace SkillsMatch.Exchange.Tests.Esco;

public sealed class EscoDownloadTests : IDisposable
{
    private readonly DownloadFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("conceptUri,preferredLabel,iscoGroup", EscoFileKind.Occupations)]
    [InlineData(SkillColumns, EscoFileKind.Skills)]
    [InlineData("conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description", EscoFileKind.Groups)]
    [InlineData("conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code", EscoFileKind.Groups)]
    [InlineData("occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel", EscoFileKind.OccupationSkills)]
    [InlineData("originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri", EscoFileKind.SkillRelations)]
    [InlineData("conceptType,conceptUri,conceptLabel,broaderType,broaderUri,broaderLabel", EscoFileKind.BroaderRelations)]
    [InlineData("Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term", EscoFileKind.SkillsHierarchy)]
    [InlineData("conceptType,conceptUri,skillType,reuseLevel,preferredLabel,status,altLabels,description,broaderConceptUri,broaderConceptPT", EscoFileKind.Collection)]
    [InlineData("conceptType,conceptSchemeUri,preferredLabel,title,status,description,hasTopConcept", EscoFileKind.Schemes)]
    public void A_file_is_recognised_by_its_columns_whatever_its_name(string columns, EscoFileKind kind)
    {
        _folder.Put("anything_nl.csv", columns);

        Assert.Equal(kind, Assert.Single(_folder.Open().Files).Kind);
    }

    [Fact]
    public void A_file_with_other_columns_is_named_as_not_recognised()
    {
        _folder.Put("skills_en.csv", SkillColumns);
        _folder.Put("dictionary_en.csv", "filename,data header,property,description");

        Assert.Equal(["esco-v1.1.1-csv/dictionary_en.csv"], _folder.Open().NotRecognised);
    }

    [Fact]
    public void A_byte_order_mark_does_not_hide_the_first_column()
    {
        _folder.PutBytes("occupations_en.csv", [.. Encoding.UTF8.Preamble, .. "conceptUri,preferredLabel,iscoGroup\n"u8]);

        Assert.Equal(EscoFileKind.Occupations, Assert.Single(_folder.Open().Files).Kind);
    }

    [Fact]
    public void A_language_in_the_name_of_the_file_counts_first()
    {
        _folder.Put("skills_nl.csv", SkillColumns);
        _folder.Put("occupations_en.csv", "conceptUri,preferredLabel,iscoGroup");

        Assert.Equal(["nl"], _folder.Open().Of(EscoFileKind.Skills).Select(file => file.Language));
    }

    [Fact]
    public void Relation_files_do_for_all_languages_with_or_without_one_in_their_name()
    {
        _folder.Put("occupationSkillRelations_en.csv", "occupationUri,relationType,skillType,skillUri");
        _folder.Put("skillSkillRelations.csv", "originalSkillUri,relationType,relatedSkillUri");

        Assert.All(_folder.Open().Files, file => Assert.Equal("", file.Language));
    }

    [Fact]
    public void A_file_without_a_language_in_its_name_has_that_of_its_neighbours()
    {
        _folder.Put("skills.csv", SkillColumns);
        _folder.Put("occupations_de.csv", "conceptUri,preferredLabel,iscoGroup");

        Assert.All(_folder.Open().Files, file => Assert.Equal("de", file.Language));
    }

    [Fact]
    public void A_file_without_such_neighbours_has_the_language_of_its_folder()
    {
        using var folder = new DownloadFolder("ESCO dataset - v1.2.0 - classification - fr - csv");
        folder.Put("skills.csv", SkillColumns);

        var download = folder.Open();

        Assert.Equal("fr", download.Files.Single().Language);
        Assert.Equal("1.2.0", download.Version);
    }

    [Fact]
    public void A_file_that_nothing_names_has_the_language_of_its_words()
    {
        _folder.Put("skills.csv", [SkillColumns, .. Enumerable.Range(0, 9).Select(one => SkillRow($"{one}", $"de planning maken voor werk {one}", description: "Het maken van een planning met de ploeg en het bijhouden van de voortgang."))]);

        Assert.Equal("nl", _folder.Open().Files.Single().Language);
    }

    [Fact]
    public void A_file_whose_language_nothing_tells_is_refused_with_what_to_do()
    {
        _folder.Put("skills.csv", SkillColumns, SkillRow("1", "xyz"));

        var refused = Assert.Throws<EscoUnreadableException>(() => _folder.Open());

        Assert.Contains("skills_nl.csv", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_stands_in_the_schemes_when_no_name_has_it()
    {
        using var folder = new DownloadFolder("download");
        folder.Put("conceptSchemes_en.csv", "conceptSchemeUri,preferredLabel,title,description", "http://data.europa.eu/esco/concept-scheme/skills,ESCO skills,,This is ESCO v1.2.1");

        Assert.Equal("1.2.1", folder.Open().Version);
    }

    [Fact]
    public void Sources_of_two_versions_have_no_version_together()
    {
        _folder.Put("skills_en.csv", SkillColumns);
        using var newer = new DownloadFolder("esco-v1.2.0-nl-csv");
        newer.Put("skills_nl.csv", SkillColumns);

        Assert.Null(EscoDownload.Open([_folder.Location, newer.Location]).Version);
    }

    [Fact]
    public void A_zip_holds_the_same_as_the_folder_it_was_made_of()
    {
        _folder.Put("skills_en.csv", SkillColumns, SkillRow("1", "weld"));
        _folder.Put("deeper/occupations_nl.csv", "conceptUri,preferredLabel,iscoGroup");
        var zip = EscoDownload.Open([_folder.Zip()]);

        Assert.Equal(_folder.Open().Files.Select(file => (file.Kind, file.Language, file.Bytes)), zip.Files.Select(file => (file.Kind, file.Language, file.Bytes)));
    }

    [Fact]
    public void A_source_that_is_not_there_is_named()
    {
        var refused = Assert.Throws<EscoUnreadableException>(() => EscoDownload.Open([_folder.Location + "/nowhere.zip"]));

        Assert.Contains("nowhere.zip", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_anything_of_esco_is_refused()
    {
        _folder.Put("prices.csv", "article,price");

        Assert.Throws<EscoUnreadableException>(() => _folder.Open());
    }

    [Fact]
    public void A_zip_that_unpacks_to_many_times_its_size_is_not_read()
    {
        _folder.PutBytes("skills_en.csv", new byte[8 << 20]);

        var refused = Assert.Throws<EscoUnreadableException>(() => EscoDownload.Open([_folder.Zip()]));

        Assert.Contains("times its size", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        _folder.Put("skills_en.csv", SkillColumns);

        Assert.Throws<EscoUnreadableException>(() => EscoDownload.Open([_folder.Location], new EscoLimits { FileBytes = 10 }));
    }

    [Fact]
    public void A_zip_that_lies_about_the_size_of_a_file_is_refused_while_reading()
    {
        _folder.Put("skills_en.csv", [SkillColumns, .. Enumerable.Range(0, 5000).Select(one => SkillRow($"{one}", $"skill number {one}"))]);
        var zip = _folder.Zip();
        UnderstateSizes(zip);

        var refused = Assert.Throws<EscoUnreadableException>(() => EscoDownload.Open([zip]).Files.SelectMany(file => EscoReader.Skills(file, new EscoRemarks())).Count());

        Assert.Contains("checksum", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_zip_is_refused_as_such()
    {
        var path = _folder.PutBytes("esco.zip", "not a zip"u8.ToArray());

        Assert.Contains("no zip", Assert.Throws<EscoUnreadableException>(() => EscoDownload.Open([path])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fingerprint_changes_with_the_content()
    {
        _folder.Put("skills_en.csv", SkillColumns);
        var before = _folder.Open().Files.Single().Fingerprint;
        _folder.Put("skills_en.csv", SkillColumns, SkillRow("1", "weld"));

        Assert.NotEqual(before, _folder.Open().Files.Single().Fingerprint);
    }

    // Writes a small unpacked size into the central directory, as a zip bomb does.
    private static void UnderstateSizes(string zip)
    {
        var bytes = File.ReadAllBytes(zip);
        var entry = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(entry + 24), 1000);
        File.WriteAllBytes(zip, bytes);
        using var read = ZipFile.OpenRead(zip);
        Assert.Equal(1000, read.Entries.Single().Length);
    }
}
