using System.Text;
using SkillsMatch.Exchange.Esco;
using static SkillsMatch.Exchange.Tests.Esco.DownloadFolder;

namespace SkillsMatch.Exchange.Tests.Esco;

public sealed class EscoReaderTests : IDisposable
{
    private readonly DownloadFolder _folder = new();
    private readonly EscoRemarks _remarks = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Alternative_labels_stand_on_lines_of_their_own_within_quotes()
    {
        var skill = Skills(SkillRow("1", "weld steel", "join steel\nsteel welding\r\nweld steel"), SkillRow("2", "paint")).First();

        Assert.Equal(["join steel", "steel welding"], skill.Concept.OtherLabels);
    }

    [Fact]
    public void Alternative_labels_with_bars_between_are_taken_apart() =>
        Assert.Equal(["staal lassen", "lassen"], Skills(SkillRow("1", "lassen van staal", "staal lassen|lassen")).Single().Concept.OtherLabels);

    [Fact]
    public void A_row_after_labels_of_several_lines_knows_its_line()
    {
        var skills = Skills(SkillRow("1", "weld", "a\nb\nc"), "", SkillRow("2", "paint"));

        Assert.Equal([2L, 6L], skills.Select(skill => skill.Concept.Line));
    }

    [Fact]
    public void Doubled_quotation_marks_stand_for_one() =>
        Assert.Equal("read \"plans\"", Skills(SkillRow("1", "read \"\"plans\"\"")).Single().Concept.PreferredLabel);

    [Fact]
    public void Labels_lose_odd_spaces_and_marks_that_nobody_sees() =>
        Assert.Equal("weld steel plates", Skills(SkillRow("1", " weld\u00A0 steel\u200B  plates ")).Single().Concept.PreferredLabel);

    [Fact]
    public void Control_characters_are_taken_out_and_remarked_upon()
    {
        var skill = Skills(SkillRow("1", "weld", description: "join\u0000 metal")).Single();

        Assert.Equal("join metal", skill.Concept.Description);
        Assert.Equal((EscoRemark.ControlCharacters, 2L), Assert.Single(Remarked()));
    }

    [Fact]
    public void A_label_that_is_far_too_long_is_left_out_and_the_concept_taken()
    {
        var skill = Skills(SkillRow("1", "weld", new string('x', 1001) + "\njoin")).Single();

        Assert.Equal(["join"], skill.Concept.OtherLabels);
        Assert.Equal(EscoRemark.LabelTooLong, Assert.Single(Remarked()).Remark);
    }

    [Fact]
    public void Columns_that_a_file_lacks_read_as_unknown()
    {
        _folder.Put("skills_en.csv", "preferredLabel,conceptUri,skillType", $"weld,{Skill("1")},");

        var skill = EscoReader.Skills(_folder.Only(EscoFileKind.Skills), _remarks).Single();

        Assert.Null(skill.IsKnowledge);
        Assert.Null(skill.Concept.ModifiedAt);
        Assert.Empty(skill.Concept.Schemes);
    }

    [Theory]
    [InlineData("knowledge", true)]
    [InlineData("skill/competence", false)]
    [InlineData("", null)]
    public void Knowledge_and_skill_are_told_apart(string type, bool? expected) => Assert.Equal(expected, Skills(SkillRow("1", "x y", type: type)).Single().IsKnowledge);

    [Fact]
    public void Schemes_stand_on_lines_or_after_commas()
    {
        _folder.Put("skills_en.csv", "conceptUri,preferredLabel,skillType,inScheme", $"{Skill("1")},weld,knowledge,\"http://a.example/one,\nhttp://a.example/two\"", $"{Skill("2")},paint,,\"http://a.example/one\nhttp://a.example/two\"");

        Assert.All(EscoReader.Skills(_folder.Only(EscoFileKind.Skills), _remarks), skill => Assert.Equal(["http://a.example/one", "http://a.example/two"], skill.Concept.Schemes));
    }

    [Fact]
    public void A_row_with_another_number_of_columns_is_passed_over_with_its_line()
    {
        Assert.Single(Skills(SkillRow("1", "weld"), "too,few"));
        Assert.Equal((EscoRemark.RaggedRow, 3L), Assert.Single(Remarked()));
    }

    [Fact]
    public void A_row_with_a_stray_quotation_mark_is_passed_over_with_its_line()
    {
        Assert.Single(Skills($"KnowledgeSkillCompetence,{Skill("0")},knowledge,,5\" disks,,,released,,,,,", SkillRow("1", "weld")));
        Assert.Equal((EscoRemark.StrayQuote, 2L), Assert.Single(Remarked()));
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_stops_with_its_line()
    {
        var refused = Assert.Throws<EscoUnreadableException>(() => Skills(SkillRow("1", "weld"), $"KnowledgeSkillCompetence,{Skill("2")},knowledge,,\"never closed", SkillRow("3", "paint").Replace("\"", "", StringComparison.Ordinal)));

        Assert.Equal(3, refused.Line);
    }

    [Fact]
    public void Text_that_is_not_utf_8_stops_with_its_line()
    {
        _folder.PutBytes("skills_en.csv", [.. Encoding.UTF8.GetBytes(SkillColumns + "\n"), .. Encoding.Latin1.GetBytes(SkillRow("1", "café") + "\n")]);

        var refused = Assert.Throws<EscoUnreadableException>(() => EscoReader.Skills(_folder.Only(EscoFileKind.Skills), _remarks).Count());

        Assert.Contains("UTF-8", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(refused.Line);
    }

    [Theory]
    [InlineData("", "weld", EscoRemark.NoUri)]
    [InlineData("no uri", "weld", EscoRemark.NoUri)]
    [InlineData("http://data.europa.eu/esco/skill/1", " ", EscoRemark.NoLabel)]
    public void A_row_without_name_is_passed_over(string uri, string label, EscoRemark remark)
    {
        _folder.Put("skills_en.csv", "conceptUri,preferredLabel,skillType", $"{uri},{label},knowledge");

        Assert.Empty(EscoReader.Skills(_folder.Only(EscoFileKind.Skills), _remarks));
        Assert.Equal(remark, Assert.Single(Remarked()).Remark);
    }

    [Fact]
    public void A_concept_that_is_no_longer_released_is_passed_over()
    {
        Assert.Empty(Skills(SkillRow("1", "weld").Replace("released", "obsolete", StringComparison.Ordinal)));
        Assert.Equal(EscoRemark.NotReleased, Assert.Single(Remarked()).Remark);
    }

    [Theory]
    [InlineData("7212", "7212")]
    [InlineData("72", null)]
    [InlineData("", null)]
    public void An_occupation_has_a_unit_group_of_four_digits_or_none(string written, string? read)
    {
        _folder.Put("occupations_en.csv", "conceptUri,preferredLabel,iscoGroup", $"{Occupation("1")},welder,{written}");

        Assert.Equal(read, EscoReader.Occupations(_folder.Only(EscoFileKind.Occupations), _remarks).Single().Isco);
    }

    [Fact]
    public void Isco_groups_and_skill_groups_are_told_apart()
    {
        _folder.Put("groups_en.csv", "conceptType,conceptUri,code,preferredLabel", "ISCOGroup,http://data.europa.eu/esco/isco/C7212,7212,Welders", "SkillGroup,http://data.europa.eu/esco/skill/g1,S1,working");

        Assert.Equal([true, false], EscoReader.Groups(_folder.Only(EscoFileKind.Groups), _remarks).Select(group => group.IsIsco));
    }

    [Fact]
    public void A_relation_that_is_neither_essential_nor_optional_is_passed_over()
    {
        _folder.Put("relations.csv", "occupationUri,relationType,skillType,skillUri", $"{Occupation("1")},essential,,{Skill("1")}", $"{Occupation("1")},maybe,,{Skill("2")}");

        Assert.True(EscoReader.OccupationSkills(_folder.Only(EscoFileKind.OccupationSkills), _remarks).Single().IsEssential);
        Assert.Equal((EscoRemark.UnknownRelation, 3L), Assert.Single(Remarked()));
    }

    [Fact]
    public void A_path_of_the_hierarchy_gives_its_deepest_group_and_the_one_above()
    {
        _folder.Put(
            "skillsHierarchy_en.csv", "Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 0 code,Level 1 code",
            $"{Skill("S")},skills,,,S,", $"{Skill("S")},skills,{Skill("S1")},communication,S,S1");

        var steps = EscoHierarchy.Read(_folder.Only(EscoFileKind.SkillsHierarchy), _remarks).ToList();

        Assert.Equal([("S", null), ("S1", Skill("S"))], steps.Select(step => (step.Group.Code, step.Broader)));
    }

    [Fact]
    public void A_path_may_leave_out_the_codes_of_levels_it_does_not_have()
    {
        _folder.Put(
            "skillsHierarchy_en.csv", "Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 0 code,Level 1 code",
            $"{Skill("S")},skills,,,S");

        Assert.Equal("S", EscoHierarchy.Read(_folder.Only(EscoFileKind.SkillsHierarchy), _remarks).Single().Group.Code);
        Assert.Empty(_remarks.All);
    }

    [Fact]
    public void Only_the_first_lines_of_a_remark_are_kept_but_all_are_counted()
    {
        _ = Skills([.. Enumerable.Range(0, 150).Select(_ => "too,few")]);

        var counted = Assert.Single(_remarks.All);
        Assert.Equal((150, EscoRemarks.LinesKept), (counted.Count, counted.Lines.Count));
    }

    private List<EscoSkill> Skills(params string[] rows)
    {
        _folder.Put("skills_en.csv", [SkillColumns, .. rows]);
        return [.. EscoReader.Skills(_folder.Only(EscoFileKind.Skills), _remarks)];
    }

    private IEnumerable<(EscoRemark Remark, long Line)> Remarked() => _remarks.All.SelectMany(one => one.Lines.Select(line => (one.Remark, line)));
}
